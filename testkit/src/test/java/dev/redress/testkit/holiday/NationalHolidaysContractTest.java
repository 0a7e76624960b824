package dev.redress.testkit.holiday;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.integrations.nationalholidays.NationalHolidays;
import dev.redress.integrations.nationalholidays.NationalHolidaysProvider;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class NationalHolidaysContractTest {

    @Nested
    class England extends HolidaySourceContract {
        @Override
        protected HolidaySource source() throws Exception {
            return NationalHolidays.of("GB", "eng");
        }
    }

    @Nested
    class AmericanSamoaWhichMovesDaysIntoAnotherYear extends HolidaySourceContract {
        @Override
        protected HolidaySource source() throws Exception {
            return NationalHolidays.of("AS");
        }
    }

    @Nested
    class TurkeyWhoseRulesEnd extends HolidaySourceContract {
        @Override
        protected HolidaySource source() throws Exception {
            return NationalHolidays.of("TR");
        }
    }

    @Nested
    class Provider extends HolidayProviderContract {
        @Override
        protected HolidayProvider provider() {
            return new NationalHolidaysProvider();
        }

        @Override
        protected String value() {
            return "DE";
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of("region", "by/ag", "language", "de", "known", "2026");
        }

        @Override
        protected List<String> useless() {
            return List.of("", "ID", "UK", "germany?");
        }
    }
}
