package dev.redress.calendar.deadline;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.calendar.BeyondHorizonException;
import dev.redress.calendar.UnknownYearException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import dev.redress.calendar.limit.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines at horizons, in repeated hours, after hours, and in years that are not known. */
class DeadlineEdgesTest {

    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final Instant THU_2026_12_31_10_00 = at("2026-12-31T10:00+01:00");

    private final WorkingCalendar desk = WorkingCalendar.builder("desk")
            .zone(ZoneId.of("Europe/Berlin"))
            .open("mon-fri", "09:00-17:00")
            .known(Years.of(2026))
            .build();

    private Deadline deadline(Instant start, String limit) {
        return Deadline.of(start, Limit.parse(limit), desk);
    }

    private static Duration sum(Deadline deadline) {
        return deadline.explanation().segments().stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 working hour",
                "0 working hours",
                "1 elapsed hour",
                "1 business day",
                "1 calendar day",
                "1 month",
                "1 calendar day rolled to a business day"
            })
    void startBeyondTheHorizon_isATypedFailureForEveryLimit(String limit) {
        for (Instant start :
                new Instant[] {Instant.MAX, Instant.MIN, at("2201-01-01T00:00Z"), at("1899-01-01T00:00Z")}) {
            assertThatThrownBy(() -> deadline(start, limit)).isInstanceOf(BeyondHorizonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"876000 working hours", "36500 business days", "36500 calendar days rolled to a business day"})
    void dueThatTheCalendarCannotReach_isATypedFailure(String limit) {
        String written = limit.equals("876000 working hours") ? "PT876000H working" : limit;
        assertThatThrownBy(() -> deadline(at("2150-01-01T00:00Z"), written)).isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void dueThatNeedsNoCalendar_mayLieBeyondTheHorizon() {
        assertThat(deadline(at("2199-12-30T23:00Z"), "1200 months").lastDate()).isEqualTo(LocalDate.of(2299, 12, 31));
        assertThat(deadline(at("2199-12-30T23:00Z"), "PT876000H elapsed").due()).isAfter(at("2299-12-01T00:00Z"));
    }

    @ParameterizedTest(name = "{0} from the second 02:30 is due then, not an hour before")
    @ValueSource(
            strings = {
                "0 calendar days at same time of day",
                "1 calendar day at same time of day with day 0 counted",
                "0 months at same time of day"
            })
    void sameTimeInARepeatedHour_isNeverBeforeTheStart(String limit) {
        Instant second = at("2024-10-27T02:30+01:00");
        Deadline deadline = deadline(second, limit);
        assertThat(deadline.due()).isEqualTo(second);
        assertThat(deadline.explanation().segments()).isEmpty();
    }

    @Test
    void sameTimeInASkippedHour_isTheJump() {
        assertThat(deadline(at("2024-03-30T02:30+01:00"), "1 calendar day at same time of day")
                        .due())
                .isEqualTo(at("2024-03-31T03:00+02:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 calendar days until close rolled to a business day",
                "1 calendar day until close with day 0 counted rolled to a business day",
                "0 months until close rolled to a business day"
            })
    void closeOfDayZeroThatIsPast_isDueAtTheStart(String limit) {
        Instant afterHours = at("2026-03-30T18:00+02:00");
        assertThat(deadline(afterHours, limit).due()).isEqualTo(afterHours);
    }

    @Test
    void dueAtMidnight_belongsToTheDateItEnds_butAStartAtMidnightToItsOwn() {
        Instant monday = at("2026-03-30T00:00+02:00");
        assertThat(deadline(monday, "24 elapsed hours").lastDate()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(deadline(monday, "PT24H0.000000001S elapsed").lastDate()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(deadline(monday, "0 elapsed hours").lastDate()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void onTime_atTheDueInstant_lateOneNanosecondLater() {
        Deadline deadline = deadline(at("2026-03-30T10:00+02:00"), "1 business day");
        assertThat(deadline.isLate(deadline.due())).isFalse();
        assertThat(deadline.isLate(deadline.due().plusNanos(1))).isTrue();
    }

    @ParameterizedTest(name = "{0} from Thursday 31 December 2026 10:00: provisional {1}")
    @CsvSource({
        "7 working hours, false",
        "8 working hours, true",
        "0 business days, false",
        "0 business days to end of day, false",
        "1 business day, true",
        "0 calendar days, false",
        "30 calendar days, false",
        "48 elapsed hours, false",
        "2 months, false",
        "0 calendar days rolled to a business day, false",
        "2 calendar days rolled to a business day, true",
    })
    void provisional_onlyIfTheDueInstantRestsOnAnUnknownYear(String limit, boolean provisional) {
        assertThat(deadline(THU_2026_12_31_10_00, limit).provisional()).isEqualTo(provisional);
    }

    @Test
    void rolledDateInAKnownYear_isNotProvisional_thoughItStartedInAnUnknownOne() {
        Deadline deadline = deadline(at("2025-12-20T10:00+01:00"), "30 calendar days rolled to a business day");
        assertThat(deadline.lastDate()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void strictCalendar_answersUpToTheEndOfItsLastYear() {
        WorkingCalendar strict = WorkingCalendar.builder("strict")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("mon-fri", "09:00-17:00")
                .known(Years.of(2026))
                .strict()
                .build();
        assertThat(Deadline.of(THU_2026_12_31_10_00, Limit.parse("0 business days"), strict)
                        .due())
                .isEqualTo(at("2026-12-31T17:00+01:00"));
        assertThat(Deadline.of(THU_2026_12_31_10_00, Limit.parse("7 working hours"), strict)
                        .lastDate())
                .isEqualTo(THU_2026_12_31);
        assertThat(Deadline.of(THU_2026_12_31_10_00, Limit.parse("30 calendar days"), strict)
                        .due())
                .isEqualTo(at("2027-01-31T00:00+01:00"));
        assertThatThrownBy(() -> Deadline.of(THU_2026_12_31_10_00, Limit.parse("1 business day"), strict))
                .isInstanceOf(UnknownYearException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 elapsed hours", "30 calendar days", "1 month at same time of day"})
    void strictCalendar_answersLimitsThatHolidaysDoNotTouch_inAnyYear(String limit) {
        WorkingCalendar strict = WorkingCalendar.builder("strict")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("mon-fri", "09:00-17:00")
                .known(Years.none())
                .strict()
                .build();
        assertThat(Deadline.of(THU_2026_12_31_10_00, Limit.parse(limit), strict).provisional())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 working hours", "2 business days", "1 calendar day", "3 elapsed hours"})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void startInTheHourThatStJohnsRepeatedOverMidnight_hasAnExplanationThatEndsAndSumsUp(String limit) {
        // The clock says Saturday again, but Sunday's holiday has begun.
        WorkingCalendar stJohns = WorkingCalendar.builder("st-johns")
                .zone(ZoneId.of("America/St_Johns"))
                .open("sun-fri", "09:00-17:00")
                .holidays(Holidays.on(LocalDate.of(2010, 11, 7), "Sunday"))
                .build();
        Instant start = at("2010-11-06T23:30-03:30");
        Deadline deadline = Deadline.of(start, Limit.parse(limit), stJohns);
        assertThat(sum(deadline)).isEqualTo(Duration.between(start, deadline.due()));
    }

    @Test
    void dayZeroThatTheClockShowsTwice_isTheDateWhoseHoursRun() {
        WorkingCalendar stJohns = WorkingCalendar.builder("st-johns")
                .zone(ZoneId.of("America/St_Johns"))
                .open("sun-mon", "00:00-24:00")
                .build();
        // Open in Sunday's hours, though the clock was put back from Sunday 00:01 to Saturday 23:01.
        Deadline deadline = Deadline.of(at("2010-11-06T23:30-03:30"), Limit.parse("1 business day"), stJohns);
        assertThat(deadline.lastDate()).isEqualTo(LocalDate.of(2010, 11, 8));
    }

    @Test
    void deadlinesAreEqual_ifStartLimitAndCalendarAre() {
        Instant start = at("2026-03-30T10:00+02:00");
        assertThat(deadline(start, "1 week"))
                .isEqualTo(deadline(start, "7 calendar days"))
                .hasSameHashCodeAs(deadline(start, "7 calendar days"))
                .isNotEqualTo(deadline(start, "8 calendar days"))
                .isNotEqualTo(deadline(start.plusNanos(1), "1 week"))
                .isNotEqualTo(Deadline.of(start, Limit.parse("1 week"), desk.union("desk", desk)))
                .isNotEqualTo("1 week");
        assertThat(deadline(start, "1 week").limit()).isEqualTo(Limit.parse("7 calendar days"));
        assertThat(deadline(start, "1 week").calendar()).isEqualTo(desk);
        assertThat(deadline(start, "1 week").start()).isEqualTo(start);
    }

    @Test
    void holidaysOfARolledDate_areThoseThatRolledIt_notThoseInBetween() {
        WorkingCalendar city = WorkingCalendar.builder("city")
                .zone(ZoneId.of("America/New_York"))
                .open("mon-fri", "08:30-17:00")
                .holidays(Holidays.on(LocalDate.of(2015, 4, 20), "Patriots' Day"))
                .holidays(Holidays.on(LocalDate.of(2015, 5, 25), "Memorial Day"))
                .build();
        // 39 days after Thursday 16 April is Memorial Day, Monday 25 May.
        Deadline deadline = Deadline.of(
                at("2015-04-16T16:00-04:00"), Limit.parse("39 calendar days rolled to a business day"), city);
        assertThat(deadline.lastDate()).isEqualTo(LocalDate.of(2015, 5, 26));
        assertThat(deadline.explanation().holidays())
                .singleElement()
                .satisfies(h -> assertThat(h.name()).isEqualTo("Memorial Day"));
        assertThat(deadline.explanation().segments())
                .extracting(Segment::kind, Segment::end, Segment::holiday)
                .containsExactly(
                        tuple(Segment.Kind.DAY_ZERO, at("2015-04-17T00:00-04:00"), ""),
                        tuple(Segment.Kind.COUNTED, at("2015-05-25T00:00-04:00"), ""),
                        tuple(Segment.Kind.SHUT, at("2015-05-26T00:00-04:00"), "Memorial Day"),
                        tuple(Segment.Kind.COUNTED, at("2015-05-27T00:00-04:00"), ""));
    }
}
