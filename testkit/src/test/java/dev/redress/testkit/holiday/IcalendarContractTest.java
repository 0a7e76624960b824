package dev.redress.testkit.holiday;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.integrations.icalendar.IcalendarHolidays;
import dev.redress.integrations.icalendar.IcalendarOptions;
import dev.redress.integrations.icalendar.IcalendarProvider;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class IcalendarContractTest {

    private static final byte[] FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            SUMMARY:Works closed
            DTSTART;VALUE=DATE:20201230
            DTEND;VALUE=DATE:20210103
            RRULE:FREQ=YEARLY
            EXDATE;VALUE=DATE:20231230
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Audit
            DTSTART;TZID=Asia/Jakarta:20260105T030000
            DURATION:PT8H
            RRULE:FREQ=MONTHLY;BYDAY=1MO
            END:VEVENT
            END:VCALENDAR
            """.getBytes(StandardCharsets.UTF_8);

    @Nested
    class Source extends HolidaySourceContract {
        @Override
        protected HolidaySource source() throws Exception {
            return IcalendarHolidays.read("works.ics", FILE.clone(), IcalendarOptions.defaults());
        }
    }

    @Nested
    class SourceWithPartDays extends HolidaySourceContract {
        @Override
        protected HolidaySource source() throws Exception {
            return IcalendarHolidays.read(
                    "works.ics",
                    FILE.clone(),
                    IcalendarOptions.builder()
                            .partDaysShutIn(ZoneId.of("Europe/Berlin"))
                            .build());
        }
    }

    @Nested
    class Provider extends HolidayProviderContract {
        @Override
        protected HolidayProvider provider() {
            return new IcalendarProvider();
        }

        @Override
        protected String value() {
            return "works.ics";
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of("known", "2020-2030", "except", "Aud*", "partDay", "shut", "zone", "Asia/Jakarta");
        }

        @Override
        protected HolidayProvider.Files files() {
            return name -> name.equals("works.ics") ? FILE.clone() : new byte[0];
        }

        @Override
        protected List<String> useless() {
            return List.of("", "empty.ics");
        }
    }
}
