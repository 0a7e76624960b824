package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.UnknownYearException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Years whose holidays are not known: marked provisional, or refused by a strict calendar. */
class ProvisionalRulesTest {

    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final Instant NEW_YEAR_2026 = at("2026-01-01T00:00+07:00");
    private static final Instant NEW_YEAR_2027 = at("2027-01-01T00:00+07:00");
    private static final Instant THU_2026_12_31_16_00 = at("2026-12-31T16:00+07:00");
    private static final Instant FRI_2027_01_01_09_00 = at("2027-01-01T09:00+07:00");

    private static CalendarBuilder jakarta() {
        return WorkingCalendar.builder("jakarta")
                .zone(ZoneId.of("Asia/Jakarta"))
                .holidays(Holidays.on(LocalDate.of(2026, 2, 17), "Tahun Baru Imlek"));
    }

    private final WorkingCalendar works =
            jakarta().open("mon-fri", "08:00-17:00").build();
    private final WorkingCalendar strict =
            jakarta().open("mon-fri", "08:00-17:00").strict().build();

    @Test
    void stretchThatTouchesAnUnknownYear_isProvisional() {
        assertThat(works.isProvisional(THU_2026_12_31_16_00, FRI_2027_01_01_09_00))
                .isTrue();
        assertThat(works.isProvisional(FRI_2027_01_01_09_00, THU_2026_12_31_16_00))
                .isTrue();
        assertThat(works.isProvisional(NEW_YEAR_2026.minusNanos(1), THU_2026_12_31_16_00))
                .isTrue();
        assertThat(works.isProvisional(FRI_2027_01_01_09_00, FRI_2027_01_01_09_00))
                .isTrue();
    }

    @Test
    void yearThatEndsAtMidnight_doesNotTouchTheNext() {
        assertThat(works.isProvisional(NEW_YEAR_2026, NEW_YEAR_2027)).isFalse();
        assertThat(works.isProvisional(NEW_YEAR_2027, NEW_YEAR_2026)).isFalse();
        assertThat(works.isProvisional(NEW_YEAR_2027, NEW_YEAR_2027)).isTrue();
    }

    @Test
    void yearsAreThoseOfTheCalendarsZone() {
        // In UTC this is still 2025.
        assertThat(works.isProvisional(at("2026-01-01T06:00+07:00"), at("2026-01-01T08:00+07:00")))
                .isFalse();
    }

    @Test
    void gapBetweenKnownYears_isProvisional() {
        WorkingCalendar gap = jakarta()
                .open("mon-fri", "08:00-17:00")
                .known(Years.of(2024, 2026))
                .build();
        assertThat(gap.isProvisional(at("2024-06-03T08:00+07:00"), at("2026-06-01T08:00+07:00")))
                .isTrue();
    }

    @Test
    void unknownYear_followsTheWeeklyPattern() {
        assertThat(works.add(THU_2026_12_31_16_00, Duration.ofHours(2))).isEqualTo(FRI_2027_01_01_09_00);
    }

    @Test
    void strictCalendar_refusesEveryVerbThatTouchesAnUnknownYear() {
        List<ThrowingCallable> verbs = List.of(
                () -> strict.add(THU_2026_12_31_16_00, Duration.ofHours(2)),
                () -> strict.subtract(FRI_2027_01_01_09_00, Duration.ofHours(2)),
                () -> strict.between(THU_2026_12_31_16_00, FRI_2027_01_01_09_00),
                () -> strict.addMicros(micros(THU_2026_12_31_16_00), 7_200_000_000L),
                () -> strict.subtractMicros(micros(FRI_2027_01_01_09_00), 7_200_000_000L),
                () -> strict.betweenMicros(micros(FRI_2027_01_01_09_00), micros(THU_2026_12_31_16_00)),
                () -> strict.isOpen(FRI_2027_01_01_09_00),
                () -> strict.next(THU_2026_12_31_16_00.plusSeconds(7200)),
                () -> strict.next(FRI_2027_01_01_09_00),
                () -> strict.previous(FRI_2027_01_01_09_00),
                () -> strict.previous(NEW_YEAR_2026.plusSeconds(60)),
                () -> strict.nextOpening(THU_2026_12_31_16_00),
                () -> strict.close(FRI_2027_01_01_09_00),
                () -> strict.periods(THU_2026_12_31_16_00, FRI_2027_01_01_09_00),
                () -> strict.isBusinessDay(THU_2026_12_31.plusDays(1)),
                () -> strict.plusBusinessDays(THU_2026_12_31, 1),
                () -> strict.businessDaysBetween(THU_2026_12_31.plusDays(1), THU_2026_12_31),
                () -> strict.closeOf(THU_2026_12_31.plusDays(1)));
        assertThat(verbs)
                .allSatisfy(verb -> assertThatThrownBy(verb).isInstanceOfSatisfying(UnknownYearException.class, e -> {
                    assertThat(e.known()).isEqualTo(Years.of(2026));
                    assertThat(e.calendar()).isEqualTo("jakarta");
                    assertThat(e).hasMessageContaining("knows the holidays of 2026, but the answer touches 202");
                }));
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000;
    }

    @Test
    void strictCalendar_answersAllOfItsLastDay() {
        assertThat(strict.closeOf(THU_2026_12_31)).isEqualTo(at("2026-12-31T17:00+07:00"));
        assertThat(strict.add(THU_2026_12_31_16_00, Duration.ofHours(1))).isEqualTo(at("2026-12-31T17:00+07:00"));
        assertThat(strict.previous(NEW_YEAR_2027)).isEqualTo(at("2026-12-31T17:00+07:00"));
        assertThat(strict.between(NEW_YEAR_2026, NEW_YEAR_2027)).isEqualTo(works.between(NEW_YEAR_2026, NEW_YEAR_2027));
        assertThat(strict.periods(NEW_YEAR_2026, NEW_YEAR_2027)).hasSize(260);
        assertThat(strict.betweenMicros(micros(NEW_YEAR_2026), micros(NEW_YEAR_2027)))
                .isEqualTo(260 * 9 * 3_600_000_000L);
    }

    @Test
    void strictCalendarThatIsOpenAtMidnight_countsUpToTheEndOfTheYear() {
        WorkingCalendar always =
                jakarta().open("mon-sun", "00:00-24:00").strict().build();
        assertThat(always.add(NEW_YEAR_2027.minusSeconds(60), Duration.ofMinutes(1)))
                .isEqualTo(NEW_YEAR_2027);
        assertThat(always.previous(NEW_YEAR_2027)).isEqualTo(NEW_YEAR_2027);
        assertThat(always.closeOf(THU_2026_12_31)).isEqualTo(NEW_YEAR_2027);
        assertThatThrownBy(() -> always.isOpen(NEW_YEAR_2027)).isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> always.next(NEW_YEAR_2027)).isInstanceOf(UnknownYearException.class);
    }

    @Test
    void strictness_isHandedOnToCombinations() {
        WorkingCalendar sundays = jakarta().open("sun", "08:00-12:00").build();
        for (WorkingCalendar union : List.of(strict.union("u", sundays), sundays.union("u", strict))) {
            assertThatThrownBy(() -> union.isOpen(FRI_2027_01_01_09_00)).isInstanceOf(UnknownYearException.class);
        }
    }

    @Test
    void knownYears_areThoseTheSourcesKnowTogether_unlessSaid() {
        WorkingCalendar two = jakarta()
                .open("mon", "08:00-09:00")
                .holidays(Holidays.listed(List.of(), Years.between(2025, 2026)))
                .holidays(Holidays.easter(1, "Easter Monday"))
                .build();
        assertThat(two.edition().known()).isEqualTo(Years.between(2025, 2026));
        WorkingCalendar said =
                jakarta().open("mon", "08:00-09:00").known(Years.all()).build();
        assertThat(said.isProvisional(NEW_YEAR_2026, at("2190-01-01T00:00Z"))).isFalse();
    }
}
