package dev.redress.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.ComplaintRules;
import dev.redress.core.Desk;
import dev.redress.core.WaitWatch;
import dev.redress.core.command.Command;
import dev.redress.core.command.Intent;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.Marks;
import dev.redress.core.event.Observed;
import dev.redress.core.history.Entry;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.Offer;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** One complaint at a desk, and everything that must hold whatever is asked of it. */
final class LivedLife {

    static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");
    private static final Salts SALTS = () -> "salt-of-the-model-tests";

    private final Lifecycle lifecycle;
    private final BiConsumer<Complaint, Decision.Accepted> afterTheEnd;
    private final InMemoryRecords records = new InMemoryRecords();
    private final Desk desk;
    private Instant now = MON_2026_02_02;
    private final Set<String> states = new TreeSet<>();
    private final Set<String> verbs = new TreeSet<>();

    /** What may be accepted after the end is for the table at hand to say. */
    LivedLife(Lifecycle lifecycle, BiConsumer<Complaint, Decision.Accepted> afterTheEnd) {
        this.lifecycle = lifecycle;
        this.afterTheEnd = afterTheEnd;
        ComplaintRules rules = ComplaintRules.of(Lifecycles.of(lifecycle, lifecycle));
        this.desk = Desk.builder()
                .records(records)
                .salts(SALTS)
                .rules(RecordId.COMPLAINT, rules)
                .watch(new WaitWatch(rules::lifecycle))
                .build();
    }

    /** The states that the complaint was in. */
    Set<String> states() {
        return states;
    }

    /** What was accepted without being a fact of elsewhere. */
    Set<String> verbs() {
        return verbs;
    }

    void live(List<Asked> all) {
        for (Asked asked : all) {
            now = now.plus(asked.pause());
            desk.look(Asked.ID, now);
            Optional<Stored> before = records.find(Asked.ID);
            Command command = before.map(stored -> pressed((Complaint) stored.snapshot(), asked))
                    .orElse(asked)
                    .at(now);
            before.ifPresent(stored -> offersAreKept((Complaint) stored.snapshot(), command));
            Decision decision = desk.handle(command, now);
            if (decision instanceof Decision.Accepted yes) {
                wasStored(before, command, yes);
            } else {
                leftNoTrace(before, command, (Refused) decision);
            }
            records.find(Asked.ID).ifPresent(this::isSound);
            desk.deliver(entry -> {}, now, 10);
            records.find(Asked.ID).ifPresent(this::isSound);
        }
    }

    /** What somebody asks for who sees what is offered and fills in the form. */
    private Asked pressed(Complaint complaint, Asked asked) {
        if (asked.button().isEmpty()) {
            return asked;
        }
        Fitting form = new Fitting(lifecycle, complaint);
        List<Intent> buttons =
                lifecycle.available(complaint, asked.actor(), new Context(now, Optional.empty(), SALTS)).stream()
                        .filter(offer -> offer.refused().isEmpty())
                        .flatMap(offer -> form.intent(offer.verb()).stream())
                        .toList();
        return buttons.isEmpty() ? asked : asked.with(buttons.get(asked.button().get() % buttons.size()));
    }

    private List<Entry> history() {
        return records.history(Asked.ID, 0, 10_000);
    }

    private void isSound(Stored stored) {
        Complaint complaint = (Complaint) stored.snapshot();
        states.add(complaint.life().state());
        List<Entry> history = history();
        assertThat(complaint.version()).isEqualTo(history.size());
        assertThat(complaint).isEqualTo(Complaint.replay(Asked.ID, history));
        Milestones filtered = Milestones.none();
        Facts soFar = complaint.receipt().facts();
        for (Entry entry : history) {
            if (entry.event() instanceof ComplaintEvent.FactsChanged changed) {
                soFar = soFar.and(changed.facts());
            }
            filtered = Marks.after(filtered, entry.number(), entry.event(), soFar);
        }
        assertThat(complaint.milestones()).isEqualTo(filtered);
        assertThat(lifecycle.states()).contains(complaint.life().state());
        stored.lookAt().ifPresent(next -> assertThat(next).isAfter(now));
    }

    private void wasStored(Optional<Stored> before, Command command, Decision.Accepted yes) {
        List<Event> events = history().stream().map(Entry::event).toList();
        int from = before.map(stored -> (int) stored.snapshot().version()).orElse(0);
        assertThat(yes.events()).isNotEmpty().isEqualTo(events.subList(from, events.size()));
        assertThat(records.find(Asked.ID).orElseThrow().snapshot()).isEqualTo(yes.next());
        Instant recorded = now.truncatedTo(ChronoUnit.MICROS);
        for (Event event : yes.events()) {
            assertThat(event.stamp().recordedAt()).isEqualTo(recorded);
            assertThat(event.stamp().occurredAt()).isBeforeOrEqualTo(recorded);
        }
        assertThat(desk.handle(command, now)).as("the same again").isEqualTo(yes);
        List<Observed> flags = yes.events().stream()
                .filter(Observed.class::isInstance)
                .map(Observed.class::cast)
                .toList();
        assertThat(flags).hasSize(command.isObserved() ? 1 : 0);
        if (command.isObserved()) {
            before.ifPresent(stored -> isFlagged((Complaint) stored.snapshot(), command, flags.get(0)));
        } else {
            verbs.add(command.intent().verb());
        }
        before.map(stored -> (Complaint) stored.snapshot())
                .filter(complaint ->
                        lifecycle.finals().contains(complaint.life().state()))
                .filter(ended -> !command.isObserved())
                .ifPresent(ended -> afterTheEnd.accept(ended, yes));
    }

    /** A fact of elsewhere says what the table would have refused, and nothing if it would not have. */
    private void isFlagged(Complaint before, Command command, Observed flag) {
        Command asked = new Command(
                command.id(), command.intent(), command.actor(), command.occurredAt(), command.name(), false);
        Decision decision = lifecycle.decide(before, asked, new Context(now, Optional.empty(), SALTS));
        if (decision instanceof Refused refused) {
            assertThat(flag.deviations()).contains(refused.code().code());
        } else {
            assertThat(flag.deviations()).isEmpty();
        }
    }

    private void leftNoTrace(Optional<Stored> before, Command command, Refused no) {
        assertThat(command.isObserved() && before.isPresent())
                .as("observed facts are refused: %s", no)
                .isFalse();
        assertThat(records.find(Asked.ID)).isEqualTo(before);
        assertThat(history())
                .hasSize(before.map(stored -> (int) stored.snapshot().version()).orElse(0));
        assertThat(records.remembered(Asked.ID, command.remembered(now))).isEmpty();
        assertThat(no.sentence(Locale.ENGLISH)).isNotBlank();
        assertThat(no.allowed()).doesNotContain("receive");
    }

    /** What is offered is accepted, given the right payload; what is not is refused for the reason that was given. */
    private void offersAreKept(Complaint complaint, Command command) {
        Context context = new Context(now, Optional.empty(), SALTS);
        Fitting form = new Fitting(lifecycle, complaint);
        for (Offer offer : lifecycle.available(complaint, command.actor(), context)) {
            Optional<Intent> intent = form.intent(offer.verb());
            if (intent.isEmpty()) {
                continue;
            }
            Command asked =
                    new Command(Asked.ID, intent.get(), command.actor(), Optional.empty(), Optional.empty(), false);
            Decision decision = lifecycle.decide(complaint, asked, context);
            if (offer.refused().isPresent()) {
                assertThat(decision).isEqualTo(offer.refused().get());
            } else {
                assertThat(decision).as(offer.verb()).isInstanceOf(Decision.Accepted.class);
            }
        }
    }
}
