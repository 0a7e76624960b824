package dev.redress.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Business days count dates after the start date; a closed start does not count. */
class BusinessDateRulesTest {

    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final LocalDate SAT_2026_04_04 = LocalDate.of(2026, 4, 4);
    private static final LocalDate MON_2026_04_06 = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);

    private final WorkingCalendar desk = WorkingCalendar.builder("desk")
            .zone(ZoneId.of("Europe/Berlin"))
            .open("mon-fri", "09:00-17:00")
            .holidays(Holidays.easter(-2, "Karfreitag"))
            .holidays(Holidays.easter(1, "Ostermontag"))
            .build();

    @Test
    void startDateDoesNotCount_openOrShut() {
        assertThat(desk.plusBusinessDays(THU_2026_04_02, 1)).isEqualTo(TUE_2026_04_07);
        assertThat(desk.plusBusinessDays(FRI_2026_04_03, 1)).isEqualTo(TUE_2026_04_07);
        assertThat(desk.plusBusinessDays(MON_2026_04_06, 1)).isEqualTo(TUE_2026_04_07);
    }

    @Test
    void backwards_isTheMirrorImage() {
        assertThat(desk.plusBusinessDays(TUE_2026_04_07, -1)).isEqualTo(THU_2026_04_02);
        assertThat(desk.plusBusinessDays(SAT_2026_04_04, -1)).isEqualTo(THU_2026_04_02);
        assertThat(desk.plusBusinessDays(THU_2026_04_02, -3)).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void zeroDays_isTheDateItself_alsoIfShut() {
        assertThat(desk.plusBusinessDays(SAT_2026_04_04, 0)).isEqualTo(SAT_2026_04_04);
    }

    @Test
    void between_countsAfterTheFirstUpToTheLast_andIsAntisymmetric() {
        assertThat(desk.businessDaysBetween(THU_2026_04_02, TUE_2026_04_07)).isEqualTo(1);
        assertThat(desk.businessDaysBetween(TUE_2026_04_07, THU_2026_04_02)).isEqualTo(-1);
        assertThat(desk.businessDaysBetween(THU_2026_04_02, MON_2026_04_06)).isZero();
        assertThat(desk.businessDaysBetween(THU_2026_04_02, THU_2026_04_02)).isZero();
    }

    @ParameterizedTest(name = "{0} business days from Thursday 1 January 1970 and back")
    @CsvSource({"1", "63", "64", "65", "366", "511", "512", "513", "5000", "50000"})
    void longWays_overWordsAndGroups_andBack(int days) {
        LocalDate start = LocalDate.of(1970, 1, 1);
        LocalDate end = desk.plusBusinessDays(start, days);
        assertThat(desk.businessDaysBetween(start, end)).isEqualTo(days);
        assertThat(desk.isBusinessDay(end)).isTrue();
        assertThat(desk.plusBusinessDays(end, -days)).isEqualTo(start);
        long counted = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(desk::isBusinessDay)
                .count();
        assertThat(counted).isEqualTo(days);
    }

    @Test
    void everyStretchOver140Days_isCountedAsOneByOne_whereverWordsEnd() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        for (LocalDate first = start; first.isBefore(start.plusDays(70)); first = first.plusDays(1)) {
            long count = 0;
            for (LocalDate last = first; last.isBefore(start.plusDays(140)); last = last.plusDays(1)) {
                count += last.isAfter(first) && desk.isBusinessDay(last) ? 1 : 0;
                assertThat(desk.businessDaysBetween(first, last))
                        .as("%s to %s", first, last)
                        .isEqualTo(count);
            }
        }
    }

    @Test
    void dateThatIsOnlyTheEndOfANight_isABusinessDay() {
        WorkingCalendar nights = WorkingCalendar.builder("nights")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("fri", "22:00-06:00")
                .build();
        assertThat(nights.isBusinessDay(FRI_2026_04_03)).isTrue();
        assertThat(nights.isBusinessDay(SAT_2026_04_04)).isTrue();
        assertThat(nights.isBusinessDay(SAT_2026_04_04.plusDays(1))).isFalse();
    }
}
