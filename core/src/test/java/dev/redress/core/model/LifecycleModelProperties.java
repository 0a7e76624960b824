package dev.redress.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.TableFinding;
import dev.redress.core.record.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random commands over the shipped table and over random ones: the record never disagrees with itself. */
class LifecycleModelProperties {

    private static final Lifecycle SHIPPED = Lifecycle.iso10002().build();

    /** Decision 6: a remedy is carried out, a body outside is asked and answers, the complaint is opened again; nothing else. */
    private static final Set<Class<? extends Event>> AFTER_THE_END = Set.of(
            WorkEvent.RemedyMoved.class,
            ContactEvent.Referred.class,
            ContactEvent.ReferralEnded.class,
            ComplaintEvent.Reopened.class,
            ComplaintEvent.Moved.class);

    @Provide
    Arbitrary<List<Asked>> asked() {
        return Arbitraries.randomValue(Asked::any).list().ofMinSize(5).ofMaxSize(60);
    }

    @Provide
    Arbitrary<Lifecycle> tables() {
        return Arbitraries.randomValue(Tables::any);
    }

    private static List<Asked> received(List<Asked> asked) {
        List<Asked> all = new ArrayList<>();
        all.add(new Asked(
                Duration.ZERO,
                Intents.receive(),
                Actor.of("rina", "handler"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
        all.addAll(asked);
        return all;
    }

    @Property(tries = 150)
    void theShippedTableKeepsARecordThatAgreesWithItself(@ForAll("asked") List<Asked> asked) {
        LivedLife life = new LivedLife(SHIPPED, LifecycleModelProperties::onlyWhatMayHappenAfterTheEnd);
        life.live(received(asked));
        assertThat(life.states()).isNotEmpty();
    }

    private static void onlyWhatMayHappenAfterTheEnd(Complaint ended, Decision.Accepted yes) {
        assertThat(yes.events()).extracting(Event::getClass).isSubsetOf(AFTER_THE_END);
        boolean reopened = yes.events().stream().anyMatch(ComplaintEvent.Reopened.class::isInstance);
        assertThat(yes.complaint().life().state().equals(ended.life().state())).isNotEqualTo(reopened);
    }

    @Property(tries = 150)
    void anyLegalTableKeepsARecordThatAgreesWithItself(
            @ForAll("tables") Lifecycle table, @ForAll("asked") List<Asked> asked) {
        LivedLife life = new LivedLife(table, (ended, yes) -> {});
        life.live(received(asked));
        assertThat(life.states()).isNotEmpty();
    }

    @Property(tries = 100)
    void whatIsAskedBeforeThereIsAComplaintIsRefused(@ForAll("asked") List<Asked> asked) {
        LivedLife life = new LivedLife(SHIPPED, LifecycleModelProperties::onlyWhatMayHappenAfterTheEnd);
        life.live(asked);
        assertThat(SHIPPED.states()).containsAll(life.states());
    }

    /** The lives above are not idle: between them they see every state and every command of the shipped table. */
    @Example
    void randomLivesSeeAllOfTheShippedTable() {
        Random random = new Random(10_002);
        Set<String> states = new TreeSet<>();
        Set<String> verbs = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            LivedLife life = new LivedLife(SHIPPED, LifecycleModelProperties::onlyWhatMayHappenAfterTheEnd);
            life.live(
                    received(Stream.generate(() -> Asked.any(random)).limit(60).toList()));
            states.addAll(life.states());
            verbs.addAll(life.verbs());
        }
        Set<String> all = new TreeSet<>();
        SHIPPED.transitions().values().forEach(line -> all.add(line.verb()));
        all.remove("resolve-at-once");
        assertThat(states).isEqualTo(new TreeSet<>(SHIPPED.states()));
        assertThat(verbs).containsAll(all);
    }

    @Property(tries = 100)
    void theTablesAreLegal(@ForAll("tables") Lifecycle table) {
        assertThat(table.transitions()).hasSizeGreaterThan(2);
        assertThat(Lifecycle.iso10002().check()).noneMatch(TableFinding::isError);
    }
}
