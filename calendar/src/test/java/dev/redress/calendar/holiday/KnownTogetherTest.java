package dev.redress.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For which years several sources together are complete. */
class KnownTogetherTest {

    private static final HolidaySource RULE = Holidays.every(MonthDay.of(12, 25), "Christmas");
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate TUE_2024_12_24 = LocalDate.of(2024, 12, 24);

    private static HolidaySource decree(int year) {
        return Holidays.listed(List.of(new Holiday(LocalDate.of(year, 1, 1), "Tahun Baru")), Years.of(year));
    }

    @Test
    void listsGoOnFromEachOther_adjustedOrNot() {
        HolidaySource adjusted = Holidays.adjusted(
                Holidays.adjusted(decree(2026), List.of(), List.of(THU_2026_01_01)), List.of(), List.of());
        assertThat(Holidays.known(List.of(decree(2025), adjusted))).isEqualTo(Years.between(2025, 2026));
        assertThat(Holidays.known(List.of(decree(2024), decree(2026)))).isEqualTo(Years.of(2024, 2026));
        assertThat(Holidays.known(List.of(RULE, decree(2026)))).isEqualTo(Years.of(2026));
    }

    @Test
    void aSingleDate_addsToLists_andElseKnowsItsOwnYearOnly() {
        HolidaySource single = Holidays.on(TUE_2024_12_24, "Stock-taking");
        assertThat(Holidays.known(List.of(single, decree(2026)))).isEqualTo(Years.of(2026));
        assertThat(Holidays.known(List.of(RULE, single))).isEqualTo(Years.of(2024));
        assertThat(Holidays.known(List.of(single, Holidays.on(THU_2026_01_01, "New Year"))))
                .isEqualTo(Years.of(2024, 2026));
        assertThat(Holidays.known(List.of(RULE))).isEqualTo(Years.all());
        assertThat(Holidays.known(List.of())).isEqualTo(Years.all());
    }

    @Test
    void everyOtherSource_mustKnowTheYearItself() {
        HolidaySource host = new HolidaySource() {
            @Override
            public List<Holiday> in(int year) {
                return List.of();
            }

            @Override
            public Years known() {
                return Years.between(2020, 2025);
            }
        };
        assertThat(Holidays.known(List.of(host, RULE, decree(2025), decree(2026))))
                .isEqualTo(Years.of(2025));
        assertThat(Holidays.known(List.of(Holidays.listed(List.of())))).isEqualTo(Years.none());
    }

    @Test
    void union_ofYears_joinsNeighbors() {
        assertThat(Years.of(2024).or(Years.of(2025))).isEqualTo(Years.between(2024, 2025));
        assertThat(Years.of(2020, 2026).or(Years.between(2019, 2021))).hasToString("2019-2021, 2026");
        assertThat(Years.all().or(Years.of(2026))).isEqualTo(Years.all());
    }
}
