package dev.redress.core;

import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.history;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Await;
import dev.redress.core.command.Command;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Resume;
import dev.redress.core.facet.Channel;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However often, early or late somebody looks: the record is the same, up to when it was recorded. */
class AnyScheduleProperties {

    private static final Instant END = MON_2026_02_02.plus(Duration.ofDays(90));

    /** What users do, some minutes after the receipt. */
    record Act(int minute, int what) {

        Instant at() {
            return MON_2026_02_02.plus(Duration.ofMinutes(minute));
        }

        Command command() {
            return switch (what) {
                case 0 -> Await.complaint("K-1042", "complainant").by(RINA);
                case 1 -> Await.complaint("K-1042", "supplier").by(RINA);
                case 2 -> Resume.complaint("K-1042", "complainant").by(RINA);
                case 3 -> Resume.complaint("K-1042", "supplier").by(RINA);
                default -> Hear.complaint("K-1042", Channel.PHONE).by(RINA);
            };
        }
    }

    private static final Arbitrary<Integer> MINUTES = Arbitraries.integers().between(1, 60 * 24 * 60);

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(MINUTES, Arbitraries.integers().between(0, 4))
                .as(Act::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(Act::minute);
    }

    @Provide
    Arbitrary<Set<Integer>> polls() {
        return MINUTES.set().ofMaxSize(40);
    }

    /** The history with what is the same in any schedule; event numbers say that the order is. */
    private record Told(List<Milestone> milestones, List<String> answers, long version) {}

    private static Told live(List<Act> acts, Set<Integer> polls, boolean exactly) {
        InMemoryRecords records = new InMemoryRecords();
        Desk desk = Desk.builder()
                .records(records)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Waiting.RULES)
                .watch(new WaitWatch(Waiting.RULES::lifecycle))
                .watch(new Alarm(
                        "late", MON_2026_02_02.plus(Duration.ofDays(3)), MON_2026_02_02.plus(Duration.ofDays(30))))
                .build();
        desk.handle(Office.received("K-1042"), MON_2026_02_02).orThrow();
        TreeMap<Instant, Runnable> day = new TreeMap<>();
        List<String> answers = new ArrayList<>();
        polls.forEach(minute -> day.put(
                MON_2026_02_02.plus(Duration.ofMinutes(minute)).plusSeconds(7),
                () -> desk.look(MON_2026_02_02.plus(Duration.ofMinutes(minute)).plusSeconds(7), 10)));
        acts.forEach(act -> day.put(act.at(), () -> {
            Decision decision = desk.handle(act.command(), act.at());
            answers.add(
                    decision instanceof Decision.Accepted
                            ? "accepted"
                            : Office.code(decision).code());
        }));
        while (!day.isEmpty()) {
            if (exactly) {
                lookWhenDue(records, desk, day.firstKey());
            }
            day.pollFirstEntry().getValue().run();
        }
        if (exactly) {
            lookWhenDue(records, desk, END);
        }
        desk.look(END, 10);
        desk.deliver(entry -> {}, END, 100);
        List<Milestone> milestones = desk.find(K_1042).orElseThrow().milestones().oldestFirst().stream()
                .map(m -> new Milestone(m.type(), m.occurredAt(), m.occurredAt(), m.subject(), m.reason(), m.event()))
                .toList();
        return new Told(milestones, answers, history(records, K_1042).size());
    }

    /** The host that misses nothing: it looks at the very instant, each time. */
    private static void lookWhenDue(InMemoryRecords records, Desk desk, Instant until) {
        records.find(K_1042)
                .flatMap(stored -> stored.lookAt())
                .filter(at -> !at.isAfter(until))
                .ifPresent(at -> {
                    desk.look(at, 10);
                    lookWhenDue(records, desk, until);
                });
    }

    @Property(tries = 150)
    void anyScheduleOfLooksGivesTheSameRecord(@ForAll("acts") List<Act> acts, @ForAll("polls") Set<Integer> polls) {
        Told neverLooked = live(acts, Set.of(), false);
        assertThat(live(acts, polls, false)).isEqualTo(neverLooked);
        assertThat(live(acts, Set.of(), true)).isEqualTo(neverLooked);
        assertThat(neverLooked.version()).isPositive();
    }
}
