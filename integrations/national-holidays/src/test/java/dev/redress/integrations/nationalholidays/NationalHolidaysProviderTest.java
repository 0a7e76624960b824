package dev.redress.integrations.nationalholidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalHolidaysProviderTest {

    private static HolidaySource source(String country, Map<String, String> settings) throws HolidayRefusal {
        return new NationalHolidaysProvider().source(country, settings, name -> {
            throw new HolidayRefusal("no file is asked for");
        });
    }

    @Test
    void itsSettingsSayRegionLanguageTypesAndYears() throws Exception {
        assertThat(source("GB", Map.of("region", "eng"))).isEqualTo(NationalHolidays.of("GB", "eng"));
        assertThat(source("DE", Map.of("region", "by/ag", "language", "de", "known", "2026", "types", "public,Bank")))
                .isEqualTo(NationalHolidays.of("DE", "by", "ag")
                        .named(Locale.GERMAN)
                        .counting(HolidayKind.PUBLIC, HolidayKind.BANK)
                        .knownFor(Years.of(2026)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region | '' | region '' is not one Jollyday knows in GB; known are
            language | tlh | language 'tlh' has no names of holidays; known are
            types | party | types 'party' has a word other than public, bank and observance
            known | soon | known 'soon' is not years such as 2026 or 2024-2026, nor all
            regions | eng | national has no setting 'regions'
            """)
    void aSettingThatCannotBeUsedIsRefused(String name, String value, String start) {
        assertThatThrownBy(() -> source("GB", Map.of(name, value)))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessageStartingWith(start);
    }
}
