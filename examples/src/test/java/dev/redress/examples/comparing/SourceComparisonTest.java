package dev.redress.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.examples.intake.Case;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.examples.judging.Judge;
import dev.redress.examples.summary.Comparison;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Comparison.Suspect;
import dev.redress.examples.summary.Comparison.Week;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceComparisonTest {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final LocalDate MON_2015_06_01 = LocalDate.of(2015, 6, 1);
    private static final LocalDate FRI_2015_07_03 = LocalDate.of(2015, 7, 3);
    private static final Limit FIVE_DAYS = Limit.parse("5 business days at same time of day");
    private static final WorkingCalendar TRUTH = hours().build();

    private long line = 1;

    private static CalendarBuilder hours() {
        return WorkingCalendar.builder("city").zone(BOSTON).open("mon-fri", "08:30-17:00");
    }

    private static ServiceCharter charter(WorkingCalendar calendar) {
        Promise promise = Promise.builder()
                .id("resolve")
                .start("received")
                .stop("closed")
                .calendar(calendar)
                .addLimits(new LimitRule(Condition.always(), FIVE_DAYS))
                .build();
        return ServiceCharter.builder()
                .edition("2015")
                .validFrom(MON_2015_06_01)
                .zone(BOSTON)
                .addPromises(promise)
                .build();
    }

    private static Instant at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute).atZone(BOSTON).toInstant();
    }

    /** Compares a case closed at an instant, or open if there is none. */
    private List<Disagreement> add(
            SourceComparison comparison,
            ServiceCharter charter,
            Instant received,
            Instant due,
            Optional<Instant> closed,
            Flag flag) {
        line++;
        Timeline.Builder timeline = Timeline.builder("case-" + line).milestone("received", received);
        closed.ifPresent(when -> timeline.milestone("closed", when));
        Case found = new Case(line, "case-" + line, "any", timeline.build(), Optional.of(due), flag);
        Instant asOf = LocalDateTime.of(2016, 1, 13, 0, 0).atZone(BOSTON).toInstant();
        Judge judge = new Judge(charter, charter.promises(), asOf);
        return comparison.add(found, judge.judge(found).get(0));
    }

    private static Instant due(Instant received, WorkingCalendar calendar) {
        return Deadline.of(received, FIVE_DAYS, calendar).due();
    }

    /** A request a day from 1 June to 31 July, with the due instants that a source reckons by the true calendar. */
    private Comparison comparedWith(WorkingCalendar ours) {
        ServiceCharter charter = charter(ours);
        SourceComparison comparison = new SourceComparison(charter);
        for (LocalDate date = MON_2015_06_01; date.isBefore(LocalDate.of(2015, 8, 1)); date = date.plusDays(1)) {
            Instant received = at(date, 10, date.getDayOfMonth());
            add(comparison, charter, received, due(received, TRUTH), Optional.empty(), Flag.NONE);
        }
        return comparison.result();
    }

    @Test
    void sameCalendarHasNoSuspect() {
        Comparison comparison = comparedWith(TRUTH);
        assertThat(comparison.compared()).isEqualTo(61);
        assertThat(comparison.withinMinute()).isEqualTo(61);
        assertThat(comparison.suspects()).isEmpty();
    }

    @Test
    void wronglyListedHolidayIsTheFirstSuspect() {
        WorkingCalendar wrong = hours().holidays(Holidays.on(FRI_2015_07_03, "Day before the Fourth"))
                .build();
        Comparison comparison = comparedWith(wrong);
        long misses = comparison.compared() - comparison.withinFiveMinutes();
        assertThat(misses).isEqualTo(8);
        assertThat(comparison.suspects().get(0))
                .isEqualTo(new Suspect(FRI_2015_07_03, false, "Day before the Fourth", misses, 0));
    }

    @Test
    void missingHolidayIsTheFirstSuspect() {
        WorkingCalendar source = hours().holidays(Holidays.on(FRI_2015_07_03, "Day before the Fourth"))
                .build();
        ServiceCharter charter = charter(TRUTH);
        SourceComparison comparison = new SourceComparison(charter);
        for (LocalDate date = MON_2015_06_01; date.isBefore(LocalDate.of(2015, 8, 1)); date = date.plusDays(1)) {
            Instant received = at(date, 18, 0);
            add(comparison, charter, received, due(received, source), Optional.empty(), Flag.NONE);
        }
        assertThat(comparison.result().suspects().get(0)).isEqualTo(new Suspect(FRI_2015_07_03, true, "", 8, 0));
    }

    @Test
    void casesBeforeTheEditionCountOnlyForTheWeeks() {
        ServiceCharter charter = charter(TRUTH);
        SourceComparison comparison = new SourceComparison(charter);
        Instant friday = at(LocalDate.of(2015, 5, 29), 10, 0);
        add(comparison, charter, friday, friday.plusSeconds(60), Optional.empty(), Flag.NONE);
        Instant monday = at(MON_2015_06_01, 10, 0);
        add(comparison, charter, monday, due(monday, TRUTH), Optional.empty(), Flag.NONE);
        Comparison result = comparison.result();
        assertThat(result.compared()).isEqualTo(1);
        assertThat(result.weeks())
                .containsExactly(
                        new Week(LocalDate.of(2015, 5, 25), 1, 0, false), new Week(MON_2015_06_01, 1, 1, true));
    }

    @Test
    void verdictsRestOnOurDueInstants() {
        ServiceCharter charter = charter(TRUTH);
        SourceComparison comparison = new SourceComparison(charter);
        Instant received = at(MON_2015_06_01, 10, 0);
        Instant ours = due(received, TRUTH);
        Instant later = ours.plusSeconds(7 * 86_400);
        assertThat(add(comparison, charter, received, ours, Optional.of(ours), Flag.ON_TIME))
                .isEmpty();
        assertThat(add(comparison, charter, received, ours, Optional.of(ours.plusSeconds(1)), Flag.OVERDUE))
                .isEmpty();
        assertThat(add(comparison, charter, received, later, Optional.of(ours.plusSeconds(9)), Flag.ON_TIME))
                .extracting(Disagreement::subject, Disagreement::verdicts, Disagreement::reason)
                .containsExactly(
                        tuple("due", "", DueReason.DAYS_LATER.text()),
                        tuple("verdict", "late, recorded on time", DueReason.DAYS_LATER.text()));
        assertThat(add(comparison, charter, received, ours, Optional.of(received), Flag.OVERDUE))
                .extracting(Disagreement::reason)
                .containsExactly("the recorded flag does not follow from the recorded due instant");
        assertThat(comparison.result().flags()).isEqualTo(new Flags(1, 1, 1, 1));
    }

    @Test
    void everyDifferenceHasItsReason() {
        Instant received = at(MON_2015_06_01, 10, 0);
        Deadline ours = Deadline.of(received, FIVE_DAYS, TRUTH);
        assertThat(DueReason.of(ours, received.plusSeconds(40))).isEqualTo(DueReason.AT_RECEIPT);
        assertThat(DueReason.of(ours, received.minusSeconds(90))).isEqualTo(DueReason.BEFORE_RECEIPT);
        assertThat(DueReason.of(ours, ours.due().minusSeconds(500))).isEqualTo(DueReason.MINUTES);
        assertThat(DueReason.of(ours, at(LocalDate.of(2015, 6, 4), 10, 0)))
                .isEqualTo(DueReason.CALENDAR_DAYS_AFTER_RECEIPT);
        assertThat(DueReason.of(ours, at(LocalDate.of(2015, 6, 4), 12, 0))).isEqualTo(DueReason.EARLIER);
        assertThat(DueReason.of(ours, at(LocalDate.of(2015, 6, 13), 10, 0))).isEqualTo(DueReason.ON_SHUT_DATE);
        assertThat(DueReason.of(ours, at(LocalDate.of(2015, 6, 15), 10, 0))).isEqualTo(DueReason.DAYS_LATER);
        assertThat(DueReason.of(ours, at(LocalDate.of(2015, 6, 15), 15, 0))).isEqualTo(DueReason.LATER);
    }
}
