package dev.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.ComplaintRules;
import dev.redress.core.Desk;
import dev.redress.core.command.Await;
import dev.redress.core.command.Command;
import dev.redress.core.command.Extend;
import dev.redress.core.command.Receive;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.Resume;
import dev.redress.core.command.SetDue;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.PromiseEvent;
import dev.redress.core.event.PromiseEvent.Breached;
import dev.redress.core.event.PromiseEvent.DueMoved;
import dev.redress.core.event.PromiseEvent.Judged;
import dev.redress.core.event.PromiseEvent.Overturned;
import dev.redress.core.event.PromiseEvent.Warned;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.history.Entry;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlaWatchTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MON_2026_02_02_0920 = at("2026-02-02T09:20");
    private static final Instant FRI_2026_02_06_0800 = at("2026-02-06T08:00");
    private static final Actor RINA = Actor.of("rina");

    private final InMemoryRecords records = new InMemoryRecords();
    private final Clocks clocks = Clocks.of(charter());
    private final Desk desk = desk(records);

    private Desk desk(InMemoryRecords store) {
        return desk(store, clocks, "");
    }

    private static Desk desk(InMemoryRecords store, Clocks clocks, String basis) {
        ComplaintRules complaints = ComplaintRules.of(
                Lifecycles.of(Lifecycle.iso10002().build(), Lifecycle.feedback().build()));
        return Desk.builder()
                .records(store)
                .salts(() -> "salt-of-the-tests")
                .rules(RecordId.COMPLAINT, new PromiseRules(complaints, any -> Optional.of(clocks)))
                .watch(new SlaWatch(any -> Optional.of(clocks), basis))
                .build();
    }

    private static CalendarBuilder hours() {
        return WorkingCalendar.builder("works")
                .zone(JAKARTA)
                .open("mon-thu", "08:00-12:00", "13:00-17:00")
                .open("fri", "08:00-11:30", "13:00-17:00");
    }

    private static ServiceCharter charter() {
        return charter(hours().build());
    }

    private static ServiceCharter charter(WorkingCalendar works) {
        Promise resolve = Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(works)
                .limit("3 business days until close")
                .pausing(Pausing.forWaits("complainant").atMost(Limit.parse("2 business days")))
                .addWarnings(Warning.at(75))
                .extension(new Extension(
                        Limit.parse("2 business days"), false, 1, List.of("laboratory"), Optional.of(Purpose.DELAY)))
                .build();
        Promise amends = Promise.builder()
                .id("amends")
                .start("resolve late")
                .stop("told apology, explanation, next steps")
                .calendar(works)
                .limit("1 business day until close")
                .build();
        Promise progress = Promise.builder()
                .id("progress")
                .start("received")
                .renew(Trigger.parse("told anything"))
                .stop("told decision")
                .calendar(works)
                .limit("1 business day until close")
                .build();
        Promise forewarn = Promise.builder()
                .id("forewarn")
                .start("resolve warned")
                .stop("told delay")
                .calendar(works)
                .until("resolve")
                .build();
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA)
                .addPromises(resolve, amends, progress, forewarn)
                .build();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Command receive() {
        return Receive.complaint("K-1042", Complainant.of("C-204"), "pump leaks")
                .heardBy(Channel.PHONE, RINA);
    }

    @Test
    void nobodyLookedForFourDays_andTheRecordSaysWhenItCameDue() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.look(FRI_2026_02_06_0800, 10);
        assertThat(found(PromiseEvent.Warned.class))
                .extracting(e -> e.stamp().occurredAt())
                .containsExactly(at("2026-02-05T08:20"));
        assertThat(found(PromiseEvent.Breached.class).stream()
                        .filter(e -> e.promise().equals("resolve"))
                        .toList())
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.due()).isEqualTo(at("2026-02-05T17:00"));
                    assertThat(breach.stamp().occurredAt()).isEqualTo(at("2026-02-05T17:00"));
                    assertThat(breach.stamp().recordedAt()).isEqualTo(FRI_2026_02_06_0800);
                });
        assertThat(desk.look(FRI_2026_02_06_0800, 10).events()).isZero();
    }

    private <E extends PromiseEvent> List<E> found(Class<E> type) {
        return records.history(RecordId.complaint("K-1042"), 0, 1_000).stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void aLetterThatWasInTimeAndIsRecordedLate_overturnsTheBreach() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.look(FRI_2026_02_06_0800, 10);
        Decision decision = desk.handle(
                Tell.decision("K-1042", Outcome.UPHELD, "seal replaced")
                        .by(Channel.EMAIL, RINA)
                        .at(at("2026-02-05T16:00")),
                FRI_2026_02_06_0800);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        assertThat(found(PromiseEvent.Overturned.class)).isNotEmpty();
        assertThat(found(PromiseEvent.Judged.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.verdict()).isEqualTo("met"));
    }

    @Test
    void anExtension_needsALetterBeforeTheLimit_aReasonOfThePolicy_andComesOnce() {
        desk.handle(receive(), MON_2026_02_02_0920);
        Instant wednesday = at("2026-02-04T10:00");
        assertThat(extend("laboratory", wednesday)).isEqualTo(RefusalCode.CUSTOMER_NOT_TOLD);
        desk.handle(Tell.delay("K-1042").by(Channel.EMAIL, RINA), wednesday);
        assertThat(extend("weather", wednesday)).isEqualTo(RefusalCode.UNKNOWN_REASON);
        assertThat(extend("laboratory", wednesday)).isNull();
        assertThat(found(PromiseEvent.DueMoved.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .last()
                .satisfies(moved -> assertThat(moved.after()).contains(at("2026-02-09T17:00")));
        assertThat(extend("laboratory", at("2026-02-04T11:00"))).isEqualTo(RefusalCode.EXTENDED_ENOUGH);
    }

    @Test
    void anExtensionAfterTheLimit_isRefused() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.handle(Tell.delay("K-1042").by(Channel.EMAIL, RINA), at("2026-02-04T10:00"));
        assertThat(extend("laboratory", FRI_2026_02_06_0800)).isEqualTo(RefusalCode.LIMIT_PASSED);
    }

    private @Nullable RefusalCode extend(String reason, Instant now) {
        Decision decision =
                desk.handle(Extend.promise("K-1042", "resolve", reason).by(RINA), now);
        return decision instanceof Refused refused ? refused.code() : null;
    }

    @Test
    void aDateSetByHand_sticks_andRefusesAnExtensionUntilReleased() {
        desk.handle(receive(), MON_2026_02_02_0920);
        Instant tuesday = at("2026-02-03T10:00");
        assertThat(desk.handle(ReleaseDue.promise("K-1042", "resolve", "wrong").by(RINA), tuesday))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DUE_NOT_SET));
        desk.handle(
                SetDue.promise("K-1042", "resolve", at("2026-02-20T12:00"), "agreed")
                        .by(RINA),
                tuesday);
        desk.handle(Tell.delay("K-1042").by(Channel.EMAIL, RINA), tuesday);
        assertThat(extend("laboratory", tuesday)).isEqualTo(RefusalCode.DUE_SET_BY_HAND);
        desk.look(at("2026-02-10T10:00"), 10);
        assertThat(found(PromiseEvent.Breached.class))
                .noneMatch(e -> e.promise().equals("resolve"));
        desk.handle(ReleaseDue.promise("K-1042", "resolve", "wrong").by(RINA), at("2026-02-10T10:00"));
        desk.look(at("2026-02-10T10:01"), 10);
        assertThat(found(PromiseEvent.Breached.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .as("never before what put it there")
                .singleElement()
                .satisfies(e -> assertThat(e.due()).isEqualTo(at("2026-02-10T10:00")));
    }

    @Test
    void aReset_keepsTheCycleAndBeginsAnother() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.handle(ResetClock.promise("K-1042", "resolve", "wrong-customer").by(RINA), at("2026-02-04T10:00"));
        assertThat(found(PromiseEvent.Judged.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.verdict()).isEqualTo("cancelled"));
        assertThat(found(PromiseEvent.DueMoved.class).stream()
                        .filter(e -> e.promise().equals("resolve") && e.cycle() == 2))
                .singleElement()
                .satisfies(moved -> assertThat(moved.after()).contains(at("2026-02-09T17:00")));
    }

    @Test
    void anUnknownPromise_isRefusedByName() {
        desk.handle(receive(), MON_2026_02_02_0920);
        assertThat(desk.handle(ResetClock.promise("K-1042", "solve", "x").by(RINA), MON_2026_02_02_0920))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_PROMISE));
    }

    private static Desk withAHoliday(InMemoryRecords store) {
        WorkingCalendar later = hours().holidays(Holidays.on(LocalDate.of(2026, 2, 4), "Election Day"))
                .build();
        return desk(store, Clocks.of(charter(later)), "with-election-day");
    }

    @Test
    void aHolidayDecreedWhileAClockRuns_movesItsDueDate_whenItIsLookedAtAgain() {
        desk.handle(receive(), MON_2026_02_02_0920);
        Instant tuesday = at("2026-02-03T10:00");
        Desk other = withAHoliday(records);
        assertThat(other.relook(RecordId.complaint("K-1042").scope(), tuesday, 10)
                        .records())
                .isEqualTo(1);
        assertThat(found(PromiseEvent.DueMoved.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .last()
                .satisfies(moved -> {
                    assertThat(moved.before()).contains(at("2026-02-05T17:00"));
                    assertThat(moved.after()).contains(at("2026-02-06T17:00"));
                    assertThat(moved.cause()).isEqualTo("calendar");
                });
        assertThat(other.relook(RecordId.complaint("K-1042").scope(), tuesday, 10)
                        .records())
                .isZero();
        other.look(RecordId.complaint("K-1042"), at("2026-02-05T18:00"));
        assertThat(found(PromiseEvent.Breached.class))
                .noneMatch(e -> e.promise().equals("resolve"));
    }

    @Test
    void whatWasJudged_staysJudged_whateverCalendarsSayLater() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.handle(Tell.decision("K-1042", Outcome.UPHELD, "done").by(Channel.EMAIL, RINA), FRI_2026_02_06_0800);
        Desk other = withAHoliday(records);
        other.look(RecordId.complaint("K-1042"), at("2026-02-09T08:00"));
        assertThat(found(PromiseEvent.Overturned.class)).isEmpty();
        assertThat(found(PromiseEvent.Judged.class).stream()
                        .filter(e -> e.promise().equals("resolve")))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.verdict()).isEqualTo("late");
                    assertThat(verdict.due()).contains(at("2026-02-05T17:00"));
                });
        assertThat(found(PromiseEvent.DueMoved.class))
                .filteredOn(e -> e.promise().equals("resolve"))
                .hasSize(1);
    }

    @Property(tries = 60)
    void anImportedHistory_givesTheClocksThatLivingThroughItGave(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 7) Integer> what,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 0, max = 300) Integer> hours) {
        Map<Integer, List<Command>> plan = new TreeMap<>();
        for (int i = 0; i < what.size(); i++) {
            Instant at = MON_2026_02_02_0920.plusSeconds(3_600L * hours.get(i));
            plan.computeIfAbsent(hours.get(i), none -> new ArrayList<>()).addAll(commands(what.get(i), at, at));
        }
        InMemoryRecords lived = live(plan, List.of());
        List<Event> imported = history(lived).stream()
                .filter(event -> !(event instanceof DueMoved
                        || event instanceof Warned
                        || event instanceof Breached
                        || event instanceof Judged
                        || event instanceof Overturned))
                .toList();
        RecordId id = RecordId.complaint("K-1042");
        InMemoryRecords adopted = new InMemoryRecords();
        Instant last = MON_2026_02_02_0920.plusSeconds(3_600L * 401);
        desk(adopted).adopt(id, imported, last, last);

        assertThat(readings(adopted, last)).isEqualTo(readings(lived, last));
    }

    private List<String> readings(InMemoryRecords store, Instant at) {
        Complaint complaint = (Complaint)
                store.find(RecordId.complaint("K-1042")).orElseThrow().snapshot();
        return clocks.readings(Timeline.of(complaint), at).stream()
                .map(reading -> reading + " " + reading.cycles())
                .toList();
    }

    @Test
    void aKeptObligation_staysKept_whenThePromiseItWaitedForIsJudged() {
        desk.handle(receive(), MON_2026_02_02_0920);
        desk.handle(Tell.delay("K-1042").by(Channel.EMAIL, RINA), at("2026-02-05T10:00"));
        desk.handle(Tell.decision("K-1042", Outcome.UPHELD, "done").by(Channel.EMAIL, RINA), at("2026-02-05T11:00"));
        desk.look(RecordId.complaint("K-1042"), at("2026-02-06T11:00"));
        assertThat(found(Overturned.class)).isEmpty();
        assertThat(found(Judged.class))
                .filteredOn(verdict -> verdict.promise().equals("forewarn"))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.verdict()).isEqualTo("met"));
    }

    @Test
    void aDateByHandThatIsPast_tooFar_orDatedBeforeABreach_isRefused() {
        desk.handle(receive(), MON_2026_02_02_0920);
        assertThat(setDue(at("2026-01-01T09:00"), Optional.empty())).isEqualTo(RefusalCode.DUE_NOT_POSSIBLE);
        assertThat(setDue(at("2926-02-20T12:00"), Optional.empty())).isEqualTo(RefusalCode.DUE_NOT_POSSIBLE);
        desk.look(FRI_2026_02_06_0800, 10);
        assertThat(setDue(at("2026-02-20T12:00"), Optional.of(at("2026-02-04T10:00"))))
                .as("a breach is not set away")
                .isEqualTo(RefusalCode.LIMIT_PASSED);
    }

    private @Nullable RefusalCode setDue(Instant due, Optional<Instant> dated) {
        Command command = SetDue.promise("K-1042", "resolve", due, "agreed").by(RINA);
        Decision decision = desk.handle(dated.map(command::at).orElse(command), FRI_2026_02_06_0800);
        return decision instanceof Refused refused ? refused.code() : null;
    }

    @Test
    void aResetForgetsTheDateByHand_andOneLetterProvesOneExtension() {
        desk.handle(receive(), MON_2026_02_02_0920);
        Instant tuesday = at("2026-02-03T10:00");
        desk.handle(
                SetDue.promise("K-1042", "resolve", at("2026-02-20T12:00"), "agreed")
                        .by(RINA),
                tuesday);
        desk.handle(ResetClock.promise("K-1042", "resolve", "wrong").by(RINA), tuesday.plusSeconds(60));
        desk.handle(Tell.delay("K-1042").by(Channel.EMAIL, RINA), tuesday.plusSeconds(120));
        assertThat(extend("laboratory", tuesday.plusSeconds(180))).isNull();
    }

    /** What is done at an hour after receipt. */
    private static List<Command> commands(int what, Instant at, Instant backdated) {
        return switch (what) {
            case 0 -> List.of(Await.complaint("K-1042", "complainant").by(RINA));
            case 1 -> List.of(Resume.complaint("K-1042", "complainant").by(RINA));
            case 2 -> List.of(Tell.delay("K-1042").by(Channel.EMAIL, RINA));
            case 3 -> List.of(Extend.promise("K-1042", "resolve", "laboratory").by(RINA));
            case 4 ->
                List.of(Tell.decision("K-1042", Outcome.UPHELD, "done")
                        .by(Channel.EMAIL, RINA)
                        .at(backdated));
            case 5 ->
                List.of(SetDue.promise("K-1042", "resolve", at.plusSeconds(90_000), "agreed")
                        .by(RINA));
            case 6 -> List.of(ReleaseDue.promise("K-1042", "resolve", "agreed").by(RINA));
            case 7 -> List.of(ResetClock.promise("K-1042", "resolve", "wrong").by(RINA));
            default -> List.of(Await.complaint("K-1042", "complainant").by(RINA).at(backdated));
        };
    }

    @Property(tries = 100)
    void anyPollSchedule_givesTheSameRecord(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 8) Integer> what,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 0, max = 300) Integer> hours,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 400) Integer> polls) {
        Map<Integer, List<Command>> plan = new TreeMap<>();
        for (int i = 0; i < what.size(); i++) {
            Instant at = MON_2026_02_02_0920.plusSeconds(3_600L * hours.get(i));
            Instant backdated = at.minusSeconds(1_800L * Math.min(hours.get(i), 60));
            plan.computeIfAbsent(hours.get(i), none -> new ArrayList<>()).addAll(commands(what.get(i), at, backdated));
        }
        assertThat(record(plan, List.of())).isEqualTo(record(plan, polls));
    }

    private String record(Map<Integer, List<Command>> plan, List<Integer> polls) {
        return history(live(plan, polls)).stream()
                .map(event -> event.toString().replaceAll(" ?\\(?recorded [^ )]+\\)?", "") + " at "
                        + event.stamp().occurredAt())
                .collect(Collectors.joining("\n"));
    }

    private static List<Event> history(InMemoryRecords store) {
        return store.history(RecordId.complaint("K-1042"), 0, 1_000).stream()
                .map(Entry::event)
                .toList();
    }

    private InMemoryRecords live(Map<Integer, List<Command>> plan, List<Integer> polls) {
        InMemoryRecords store = new InMemoryRecords();
        Desk polled = desk(store);
        polled.handle(receive(), MON_2026_02_02_0920);
        for (int hour = 0; hour <= 400; hour++) {
            Instant now = MON_2026_02_02_0920.plusSeconds(3_600L * hour);
            if (polls.contains(hour)) {
                polled.look(now, 10);
            }
            for (Command command : plan.getOrDefault(hour, List.of())) {
                polled.handle(command, now);
            }
        }
        polled.look(RecordId.complaint("K-1042"), MON_2026_02_02_0920.plusSeconds(3_600L * 401));
        return store;
    }
}
