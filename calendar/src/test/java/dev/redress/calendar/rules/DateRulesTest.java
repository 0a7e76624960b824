package dev.redress.calendar.rules;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Holidays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which hours a civil date has: holidays, overrides, breaks, and what runs over midnight. */
class DateRulesTest {

    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final LocalDate SAT_2026_04_04 = LocalDate.of(2026, 4, 4);

    private static CalendarBuilder calendar() {
        return WorkingCalendar.builder("dates").zone(ZoneId.of("UTC"));
    }

    private static List<Period> thursdayToSaturday(WorkingCalendar calendar) {
        return calendar.periods(at("2026-04-02T00:00Z"), at("2026-04-05T00:00Z"));
    }

    private static Period period(String start, String end) {
        return new Period(at("2026-04-" + start + "Z"), at("2026-04-" + end + "Z"));
    }

    @Test
    void holiday_clearsItsCivilDate_howeverTheNightIsWritten() {
        WorkingCalendar overMidnight = calendar()
                .open("mon-sun", "22:00-06:00")
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .build();
        WorkingCalendar byDate = calendar()
                .open("mon-sun", "22:00-24:00", "00:00-06:00")
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .build();
        assertThat(thursdayToSaturday(overMidnight))
                .containsExactly(
                        period("02T00:00", "02T06:00"),
                        period("02T22:00", "03T00:00"),
                        period("04T00:00", "04T06:00"),
                        period("04T22:00", "05T00:00"))
                .isEqualTo(thursdayToSaturday(byDate));
        assertThat(overMidnight).isEqualTo(byDate).hasSameHashCodeAs(byDate);
    }

    @Test
    void override_beatsAHoliday_andThenItShutsNothing() {
        WorkingCalendar works = calendar()
                .open("mon-fri", "08:00-17:00")
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .override(FRI_2026_04_03, "08:00-12:00")
                .build();
        assertThat(works.periods(at("2026-04-03T00:00Z"), at("2026-04-04T00:00Z")))
                .containsExactly(period("03T08:00", "03T12:00"));
        assertThat(works.holidays(THU_2026_04_02, SAT_2026_04_04)).isEmpty();
        assertThat(works.isBusinessDay(FRI_2026_04_03)).isTrue();
    }

    @Test
    void override_isAnExtraWorkingDay_aHalfDay_orShut() {
        WorkingCalendar works = calendar()
                .open("mon-fri", "08:00-17:00")
                .override(THU_2026_04_02)
                .override(FRI_2026_04_03, "08:00-10:00")
                .override(SAT_2026_04_04, "09:00-12:00")
                .build();
        assertThat(thursdayToSaturday(works))
                .containsExactly(period("03T08:00", "03T10:00"), period("04T09:00", "04T12:00"));
        assertThat(works.isBusinessDay(THU_2026_04_02)).isFalse();
        assertThat(works.isBusinessDay(SAT_2026_04_04)).isTrue();
    }

    @Test
    void secondOverrideOfADate_replacesTheFirst() {
        WorkingCalendar works = calendar()
                .override(FRI_2026_04_03, "08:00-10:00")
                .override(FRI_2026_04_03, "09:00-12:00")
                .build();
        assertThat(thursdayToSaturday(works)).containsExactly(period("03T09:00", "03T12:00"));
    }

    @Test
    void overrideOverMidnight_countsOnTheNextDate_unlessThatIsShut() {
        CalendarBuilder open = calendar().open("sat", "08:00-12:00").override(FRI_2026_04_03, "22:00-06:00");
        assertThat(thursdayToSaturday(open.build()))
                .containsExactly(period("03T22:00", "04T06:00"), period("04T08:00", "04T12:00"));
        WorkingCalendar shutByHoliday =
                open.holidays(Holidays.on(SAT_2026_04_04, "Holy Saturday")).build();
        assertThat(thursdayToSaturday(shutByHoliday)).containsExactly(period("03T22:00", "04T00:00"));
        WorkingCalendar twoInARow = open.override(SAT_2026_04_04, "07:00-08:00").build();
        assertThat(thursdayToSaturday(twoInARow))
                .containsExactly(period("03T22:00", "04T06:00"), period("04T07:00", "04T08:00"));
        WorkingCalendar shutByOverride = open.override(SAT_2026_04_04).build();
        assertThat(thursdayToSaturday(shutByOverride)).containsExactly(period("03T22:00", "04T00:00"));
    }

    @Test
    void overriddenDate_losesWhatTheWeeklyNightRunsIntoIt() {
        WorkingCalendar nights = calendar()
                .open("mon-sun", "22:00-06:00")
                .override(FRI_2026_04_03, "12:00-13:00")
                .build();
        assertThat(thursdayToSaturday(nights))
                .contains(
                        period("02T22:00", "03T00:00"), period("03T12:00", "03T13:00"), period("04T00:00", "04T06:00"))
                .hasSize(5);
    }

    @Test
    void breaks_areTakenOutLast_alsoOfOverrides_alsoOverMidnight() {
        WorkingCalendar works = calendar()
                .open("mon-fri", "00:00-24:00")
                .breaks("mon-sat", "12:00-13:00")
                .breaks("thu", "23:30-00:30")
                .override(SAT_2026_04_04, "11:00-14:00")
                .build();
        assertThat(thursdayToSaturday(works))
                .containsExactly(
                        period("02T00:00", "02T12:00"),
                        period("02T13:00", "02T23:30"),
                        period("03T00:30", "03T12:00"),
                        period("03T13:00", "04T00:00"),
                        period("04T11:00", "04T12:00"),
                        period("04T13:00", "04T14:00"));
    }

    @Test
    void breaksOnWhatAnOverrideRunsOverMidnight_areTakenOutToo() {
        WorkingCalendar works = calendar()
                .open("mon", "08:00-09:00")
                .override(FRI_2026_04_03, "22:00-06:00")
                .breaks("sat", "02:00-03:00")
                .build();
        assertThat(thursdayToSaturday(works))
                .containsExactly(period("03T22:00", "04T02:00"), period("04T03:00", "04T06:00"));
    }

    @Test
    void holidaysThatShut_areThoseOnWhichItWouldBeOpen() {
        WorkingCalendar works = calendar()
                .open("mon-fri", "08:00-17:00")
                .holidays(Holidays.on(SAT_2026_04_04, "Holy Saturday"))
                .holidays(Holidays.on(FRI_2026_04_03, "Wafat Yesus Kristus"))
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .build();
        assertThat(works.holidays(THU_2026_04_02, SAT_2026_04_04))
                .containsExactly(new Holiday(FRI_2026_04_03, "Good Friday, Wafat Yesus Kristus"));
        assertThat(works.holidays(SAT_2026_04_04, THU_2026_04_02)).isEmpty();
    }

    @Test
    void holidaysOfAUnion_areThoseOnWhichBothAreShut_ofAnIntersectionThoseOfEither() {
        WorkingCalendar one = calendar()
                .open("mon-fri", "08:00-17:00")
                .holidays(Holidays.on(THU_2026_04_02, "Maundy Thursday"))
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .build();
        WorkingCalendar other = calendar()
                .open("mon-sat", "08:00-12:00")
                .holidays(Holidays.on(FRI_2026_04_03, "Good Friday"))
                .holidays(Holidays.on(SAT_2026_04_04, "Holy Saturday"))
                .build();
        assertThat(one.union("either", other).holidays(THU_2026_04_02, SAT_2026_04_04))
                .containsExactly(
                        new Holiday(FRI_2026_04_03, "Good Friday"), new Holiday(SAT_2026_04_04, "Holy Saturday"));
        assertThat(one.intersection("both", other).holidays(THU_2026_04_02, SAT_2026_04_04))
                .extracting(Holiday::name)
                .containsExactly("Maundy Thursday", "Good Friday", "Holy Saturday");
    }

    @Test
    void namesOfOneDate_thatTogetherAreTooLong_leaveTheFirst() {
        WorkingCalendar works = calendar()
                .open("fri", "08:00-17:00")
                .holidays(Holidays.on(FRI_2026_04_03, "a".repeat(150)))
                .holidays(Holidays.on(FRI_2026_04_03, "b".repeat(150)))
                .build();
        assertThat(works.holidays(FRI_2026_04_03, FRI_2026_04_03))
                .containsExactly(new Holiday(FRI_2026_04_03, "a".repeat(150)));
    }

    @Test
    void moreWindowsThanASaneCalendarHas_areRefused() {
        String[] windows = IntStream.range(0, 129)
                .mapToObj(i ->
                        String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", i / 6, i % 6 * 10, i / 6, i % 6 * 10 + 5))
                .toArray(String[]::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar().open("mon", windows).build())
                .withMessageContaining("at most 128 windows a day but has 129");
        assertThat(calendar().open("mon", windows[0]).build().between(at("2026-03-30T00:00Z"), at("2026-03-31T00:00Z")))
                .isEqualTo(Duration.ofMinutes(5));
    }
}
