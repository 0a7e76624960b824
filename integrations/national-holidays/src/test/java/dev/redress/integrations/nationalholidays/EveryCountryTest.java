package dev.redress.integrations.nationalholidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EveryCountryTest {

    @Test
    void noCountryFailsInAnyYearAndEachHasNames() throws Exception {
        Map<String, String> countries = Rules.names();
        assertThat(countries).hasSizeGreaterThan(200).doesNotContainKey("ID");
        for (String country : countries.keySet()) {
            NationalHolidays source = NationalHolidays.of(country);
            for (int year : new int[] {1, 1582, 1882, 1883, 2026, 2027, 2174, 9999}) {
                assertThat(source.in(year))
                        .as("%s %d", country, year)
                        .isSorted()
                        .allMatch(holiday -> holiday.date().getYear() == year)
                        .extracting(Holiday::name)
                        .doesNotContain("undefined");
            }
            assertThat(source.known().containsAll(1900, 2100)).as(country).isTrue();
        }
    }
}
