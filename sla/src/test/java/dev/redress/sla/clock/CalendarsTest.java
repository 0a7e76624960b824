package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Calendars} promises, and what clocks make of it. */
class CalendarsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar WORKS = hours("works", LocalDate.of(2026, 2, 17));
    private static final WorkingCalendar SURABAYA = hours("surabaya", LocalDate.of(2026, 2, 4));
    private static final Instant MON_2026_02_02_0900 = at("2026-02-02T09:00");
    private static final Instant TUE_2026_02_03_0900 = at("2026-02-03T09:00");
    private static final Promise RESOLVE = Promise.builder()
            .id("resolve")
            .start("received")
            .stop("told decision")
            .calendar(WORKS)
            .addLimits(
                    new LimitRule(Condition.is("branch", "surabaya"), Limit.parse("3 business days")),
                    new LimitRule(Condition.always(), Limit.parse("3 business days")))
            .build();

    private static WorkingCalendar hours(String id, LocalDate holiday) {
        return WorkingCalendar.builder(id)
                .zone(JAKARTA)
                .open("mon-fri", "08:00-17:00")
                .holidays(Holidays.on(holiday, "a day off in " + id))
                .build();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Clocks clocks(Calendars calendars, Promise promise) {
        ServiceCharter charter = ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA)
                .addPromises(promise)
                .build();
        return Clocks.of(charter, calendars);
    }

    private static WorkingCalendar ofBranch(Promise promise, LimitRule rule, Facts facts) {
        boolean isElsewhere = facts.get("branch").equals(Optional.of(new FactValue.Text("surabaya")));
        return isElsewhere ? SURABAYA : promise.calendar();
    }

    private static Optional<Instant> due(Clocks clocks, Timeline.Builder timeline) {
        return clocks.reading("resolve", timeline.build(), TUE_2026_02_03_0900)
                .orElseThrow()
                .due();
    }

    private static Timeline.Builder received(Facts facts) {
        return Timeline.builder("K-1").facts(facts).milestone("received", MON_2026_02_02_0900);
    }

    @Test
    void withoutAPort_theCalendarOfTheRuleCounts_elseThatOfThePromise() {
        Promise withRule = Promise.builder()
                .from(RESOLVE)
                .limits(List.of(
                        new LimitRule(
                                Condition.is("branch", "surabaya"),
                                Limit.parse("3 business days"),
                                Optional.of(SURABAYA)),
                        new LimitRule(Condition.always(), Limit.parse("3 business days"))))
                .build();
        Clocks clocks = clocks(Calendars.OF_THE_POLICY, withRule);
        assertThat(due(clocks, received(Facts.none()))).contains(at("2026-02-05T17:00"));
        assertThat(due(clocks, received(Facts.none().with("branch", "surabaya"))))
                .contains(at("2026-02-06T17:00"));
    }

    @Test
    void theHostNamesTheCalendarOfTheBranch() {
        Clocks clocks = clocks(CalendarsTest::ofBranch, RESOLVE);
        assertThat(due(clocks, received(Facts.none()))).contains(at("2026-02-05T17:00"));
        assertThat(due(clocks, received(Facts.none().with("branch", "surabaya"))))
                .contains(at("2026-02-06T17:00"));
    }

    @Test
    void whenTheBranchChanges_itsCalendarCountsFromTheOriginalStart() {
        Timeline.Builder moved =
                received(Facts.none()).became(Facts.none().with("branch", "surabaya"), at("2026-02-02T16:00"));
        assertThat(due(clocks(CalendarsTest::ofBranch, RESOLVE), moved)).contains(at("2026-02-06T17:00"));
    }

    @Test
    void anExceptionOfTheHost_endsTheReading() {
        Clocks clocks = clocks(
                (promise, rule, facts) -> {
                    throw new IllegalStateException("the directory is away");
                },
                RESOLVE);
        assertThatThrownBy(() -> due(clocks, received(Facts.none()))).hasMessage("the directory is away");
    }
}
