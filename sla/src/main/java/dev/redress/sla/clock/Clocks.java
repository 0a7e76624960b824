package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Selection;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a case stands against the promises of a charter, at any instant, with the reason.
 *
 * <pre>{@code
 * Clocks clocks = Clocks.of(charter);
 * ClockReading resolve = clocks.reading("resolve", Timeline.of(complaint), now).orElseThrow();
 * resolve.state();         // RUNNING
 * resolve.due();           // 2026-02-05T10:00:00Z, Thursday 17:00 in Jakarta
 * resolve.explanation();   // why
 * }</pre>
 *
 * <p>A reading is a function of what happened and what is asked: there are no running counters, and what is asked twice is answered
 * alike. Work and memory grow with the events that matter, not with the time that passed. Immutable, to be shared by threads.
 */
public final class Clocks {

    private final ServiceCharter charter;
    private final Calendars calendars;
    private final List<Script> scripts;
    private final boolean areIndependent;

    private Clocks(ServiceCharter charter, Calendars calendars) {
        this.charter = Objects.requireNonNull(charter, "charter");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        Set<String> awaited = new LinkedHashSet<>();
        charter.promises().forEach(promise -> awaited.addAll(promise.dependsOn()));
        charter.rights().forEach(right -> awaited.addAll(right.opens().promises()));
        charter.rights().forEach(right -> right.endsAfter().ifPresent(after -> awaited.addAll(after.promises())));
        this.scripts = charter.inOrder().stream()
                .map(promise -> new Script(promise, awaited.contains(promise.id())))
                .toList();
        this.areIndependent = awaited.isEmpty();
    }

    /**
     * The clocks of a charter, with the calendars that it names.
     *
     * @param charter what is promised
     * @return the clocks
     */
    public static Clocks of(ServiceCharter charter) {
        return new Clocks(charter, Calendars.OF_THE_POLICY);
    }

    /**
     * The clocks of a charter, with calendars that depend on the case.
     *
     * @param charter what is promised
     * @param calendars which calendar counts
     * @return the clocks
     */
    public static Clocks of(ServiceCharter charter, Calendars calendars) {
        return new Clocks(charter, calendars);
    }

    /** By which name milestones know a clock. */
    static String key(String promise, int cycle, String subject) {
        return promise + '#' + cycle + (subject.isEmpty() ? "" : '@' + subject);
    }

    /**
     * What is promised.
     *
     * @return the charter
     */
    public ServiceCharter charter() {
        return charter;
    }

    /**
     * How a case stands against one promise, as far as is known then.
     *
     * @param promise its id
     * @param timeline the case
     * @param at the instant; what was learnt later is not seen
     * @return the reading; empty if the promise is not made for such a case
     * @throws IllegalArgumentException if the charter has no such promise
     */
    public Optional<ClockReading> reading(String promise, Timeline timeline, Instant at) {
        return reading(promise, timeline, at, at);
    }

    /**
     * How a case stood against one promise at an instant, as far as is known at another.
     *
     * @param promise its id; must be about the whole case
     * @param timeline the case
     * @param at the instant that is asked about; what happened later is not seen
     * @param knownAt what was learnt later is not seen
     * @return the reading; empty if the promise is not made for such a case
     * @throws IllegalArgumentException if the charter has no such promise
     */
    public Optional<ClockReading> reading(String promise, Timeline timeline, Instant at, Instant knownAt) {
        if (scripts.stream().noneMatch(script -> script.promise.id().equals(promise))) {
            throw new IllegalArgumentException("Argument 'promise' must be one of "
                    + charter.promises().stream().map(Promise::id).toList() + " but was " + promise);
        }
        return readings(timeline, at, knownAt).stream()
                .filter(reading -> reading.promise().id().equals(promise))
                .findFirst();
    }

    /**
     * How a case stands against all promises that are made for it, as far as is known then.
     *
     * @param timeline the case
     * @param at the instant; what was learnt later is not seen
     * @return one reading for each promise, several for one that is made for each part, task or remedy
     */
    public List<ClockReading> readings(Timeline timeline, Instant at) {
        return readings(timeline, at, at);
    }

    /**
     * How a case stood against all promises that are made for it.
     *
     * @param timeline the case
     * @param at the instant that is asked about
     * @param knownAt what was learnt later is not seen
     * @return the readings, each promise after those it waits for
     */
    public List<ClockReading> readings(Timeline timeline, Instant at, Instant knownAt) {
        return log(timeline, at, knownAt, null).readings();
    }

    /**
     * The readings of a case, and everything that its clocks came by until then.
     *
     * @param timeline the case
     * @param at the instant that is asked about
     * @param knownAt what was learnt later is not seen
     * @return readings and events; those of a cycle whose verdict is stored and stands are left out
     */
    public ClockLog log(Timeline timeline, Instant at, Instant knownAt) {
        return log(timeline, at, knownAt, new ArrayList<>());
    }

    private ClockLog log(Timeline timeline, Instant at, Instant knownAt, @Nullable List<ClockEvent> events) {
        return log(new Source(this, timeline, knownAt), at, areIndependent ? null : new Turns(), events);
    }

    private ClockLog log(Source source, Instant at, @Nullable Turns turns, @Nullable List<ClockEvent> events) {
        Moment moment = moment(source, at);
        List<ClockReading> readings = new ArrayList<>(scripts.size());
        Set<String> settled = events == null ? Set.of() : new HashSet<>();
        for (int i = 0; i < scripts.size(); i++) {
            Script script = scripts.get(i);
            for (String subject : subjects(script.promise.per(), moment)) {
                Log log = events == null && !script.hasDependents
                        ? null
                        : new Log(subject, script.hasDependents ? turns : null, events);
                ClockReading reading =
                        sweep(script, subject, moment, turns, log).reading(source);
                if (log != null) {
                    log.finish();
                }
                if (log != null && events != null) {
                    settled.addAll(log.settled());
                }
                if (reading != null) {
                    readings.add(reading);
                }
            }
        }
        return new ClockLog(readings, events == null ? List.of() : events, settled);
    }

    private Moment moment(Source source, Instant at) {
        Timeline timeline = source.timeline();
        Verdicts verdicts = timeline.hasVerdicts() ? Verdicts.of(timeline, source.knownAt()) : Verdicts.NONE;
        return new Moment(timeline, at, source.knownAt(), calendars, verdicts);
    }

    private static Sweep sweep(
            Script script, String subject, Moment moment, @Nullable Turns turns, @Nullable Book book) {
        Milestone[] milestones = moment.timeline().ordered();
        Milestone[] all = turns == null || script.promise.dependsOn().isEmpty()
                ? milestones
                : turns.among(milestones, script, subject);
        return new Sweep(script, subject, moment, all, book).done();
    }

    private static Iterable<String> subjects(Per per, Moment moment) {
        if (per == Per.WHOLE) {
            return List.of("");
        }
        String named = Script.namedBy(per);
        Set<String> subjects = new LinkedHashSet<>();
        for (Milestone each : moment.timeline().ordered()) {
            if (each.type().equals(named)
                    && moment.knows(each)
                    && !each.occurredAt().isAfter(moment.at())) {
                subjects.add(each.subject());
            }
        }
        return subjects;
    }

    /**
     * Which rule of a promise fits a case by what is known at its beginning and later, and why none before it does.
     *
     * @param promise its id
     * @param timeline the case
     * @return the selection, by the latest facts
     * @throws IllegalArgumentException if the charter has no such promise
     */
    public Selection selection(String promise, Timeline timeline) {
        return charter.promise(promise)
                .map(found -> Selection.of(found, timeline.latest()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Argument 'promise' must be one of the charter but was " + promise));
    }

    /**
     * What the customer may do at an instant.
     *
     * @param timeline the case
     * @param at the instant that is asked about
     * @param knownAt what was learnt later is not seen
     * @return one reading for each right of the charter
     */
    public List<RightReading> rights(Timeline timeline, Instant at, Instant knownAt) {
        Turns turns = new Turns();
        log(new Source(this, timeline, knownAt), at, turns, null);
        return charter.rights().stream()
                .map(right -> RightReading.of(right, timeline, turns, at, knownAt))
                .toList();
    }

    /** How the time of a cycle passed: the same sweep, taken down. */
    List<Segment> segments(ClockReading reading, Source source, int cycle) {
        Moment moment = moment(source, reading.at());
        Turns turns = areIndependent ? null : new Turns();
        Script asked = scripts.stream()
                .filter(script -> script.promise.id().equals(reading.promise().id()))
                .findFirst()
                .orElseThrow();
        if (turns != null && !asked.promise.dependsOn().isEmpty()) {
            log(source, reading.at(), turns, null);
        }
        Stretches stretches = new Stretches();
        sweep(asked, reading.subject(), moment, turns, stretches);
        return Cutting.of(stretches.of(cycle));
    }
}
