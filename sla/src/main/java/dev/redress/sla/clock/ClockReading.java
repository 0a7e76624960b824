package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands against one promise at an instant.
 *
 * <p>On Friday 6 February 2026 at 08:00 a complaint whose decision was due on Thursday 5 February at 17:00, and has not been
 * told, is {@link ClockState#OVERDUE}, and has been since Thursday 17:00.
 *
 * <p>What it says is that of its last cycle; earlier ones are kept in {@link #cycles()}. Immutable.
 */
public final class ClockReading {

    private final Source source;
    private final Promise promise;
    private final String subject;
    private final Instant at;
    private final List<Cycle> cycles;
    private final @Nullable LimitRule rule;
    private final WorkingCalendar calendar;
    private final Duration remaining;
    private final @Nullable Instant next;

    /** Takes the list over. */
    ClockReading(
            Source source,
            Promise promise,
            String subject,
            List<Cycle> cycles,
            @Nullable Run shown,
            @Nullable Instant next,
            Instant at) {
        this.source = source;
        this.promise = promise;
        this.subject = subject;
        this.at = at;
        this.cycles = Collections.unmodifiableList(cycles);
        this.rule = shown == null ? null : shown.rule;
        this.calendar = shown == null ? promise.calendar() : shown.calendar;
        this.remaining = shown == null ? Duration.ZERO : shown.remaining(at);
        this.next = next;
    }

    /**
     * The promise.
     *
     * @return as in the charter
     */
    public Promise promise() {
        return promise;
    }

    /**
     * What of the case it is about.
     *
     * @return a part, task or remedy; empty for the whole
     */
    public String subject() {
        return subject;
    }

    /**
     * The instant of the reading.
     *
     * @return the instant that was asked about
     */
    public Instant at() {
        return at;
    }

    /**
     * All runs of the clock.
     *
     * @return in order; empty if it has not started
     */
    public List<Cycle> cycles() {
        return cycles;
    }

    /**
     * The run that counts.
     *
     * @return the last cycle; empty if it has not started
     */
    public Optional<Cycle> cycle() {
        return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.get(cycles.size() - 1));
    }

    /**
     * How it stands.
     *
     * @return the state of the last cycle
     */
    public ClockState state() {
        return cycle().map(Cycle::state).orElse(ClockState.NOT_STARTED);
    }

    /**
     * The rule that gave the limit.
     *
     * @return empty if it has not started, or is due with another promise
     */
    public Optional<LimitRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The calendar that counts.
     *
     * @return that of the promise unless the rule or the host named another
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * When the last cycle started.
     *
     * @return empty if it has not started
     */
    public Optional<Instant> started() {
        return cycle().map(Cycle::started);
    }

    /**
     * The last instant that is in time; while it is paused, what it would be if the clock went on now.
     *
     * @return empty if it has not started
     */
    public Optional<Instant> due() {
        return cycle().flatMap(Cycle::due);
    }

    /**
     * When the last cycle ended.
     *
     * @return empty if it has not
     */
    public Optional<Instant> stopped() {
        return cycle().flatMap(Cycle::stopped);
    }

    /**
     * When the due instant of the last cycle passed without a stop.
     *
     * @return empty if it did not
     */
    public Optional<Instant> breachedAt() {
        return cycle().flatMap(Cycle::breachedAt);
    }

    /**
     * What counted.
     *
     * @return zero if it has not started
     */
    public Duration used() {
        return cycle().map(Cycle::used).orElse(Duration.ZERO);
    }

    /**
     * What did not count because the clock was paused.
     *
     * @return zero if it has not started
     */
    public Duration paused() {
        return cycle().map(Cycle::paused).orElse(Duration.ZERO);
    }

    /**
     * What did not count because nobody works then.
     *
     * @return zero if it has not started
     */
    public Duration shut() {
        return cycle().map(Cycle::shut).orElse(Duration.ZERO);
    }

    /**
     * What is left until due, in the measure of the limit: working time for working time and business days, else elapsed time.
     *
     * @return zero if it is over or overdue
     */
    public Duration remaining() {
        return remaining;
    }

    /**
     * When this reading changes by itself: a warning, the first instant after due, the end of a capped pause.
     *
     * @return after the instant of the reading; empty if only a fact can change it
     */
    public Optional<Instant> next() {
        return Optional.ofNullable(next);
    }

    /**
     * Whether it was stopped before it started, which is met with nothing used, and counted apart.
     *
     * @return true if so
     */
    public boolean stopBeforeStart() {
        return cycle().filter(Cycle::stopBeforeStart).isPresent();
    }

    /**
     * Whether the due instant rests on a year whose holidays are not known, and may move when they are.
     *
     * @return false if it is not due at any time
     */
    public boolean provisional() {
        return rule != null
                && cycle().flatMap(last ->
                                last.due().map(due -> Due.isProvisional(rule.is(), calendar, last.started(), due)))
                        .orElse(false);
    }

    /**
     * Why it stands so.
     *
     * @return an explanation of the last cycle, made anew at each call
     */
    public Explanation explanation() {
        return new Explanation(this, segments(cycles.size()));
    }

    /**
     * How the time of one of its cycles passed, also of an earlier one.
     *
     * @param cycle its number, from 1
     * @return segments that add up to what was used, paused and shut in that cycle
     * @throws IllegalArgumentException if there is no such cycle
     */
    public List<Segment> segments(int cycle) {
        if (cycle < 0 || cycle > cycles.size()) {
            throw new IllegalArgumentException(
                    "Argument 'cycle' must be at most " + cycles.size() + " but was " + cycle);
        }
        return source.clocks().segments(this, source, cycle);
    }

    /** What the clock of the last cycle came by until then; of a cycle that is read from its verdict, nothing. */
    List<ClockEvent> events() {
        String key = Clocks.key(promise.id(), cycles.size(), subject);
        return source.clocks().log(source.timeline(), at, source.knownAt()).events().stream()
                .filter(event -> event.key().equals(key))
                .toList();
    }

    /**
     * The reading as a sentence.
     *
     * @param language English or Indonesian; any other language gives English
     * @return one line of text
     */
    public String text(Locale language) {
        return Phrases.in(language).reading(this, source.timeline().of());
    }

    /**
     * {@link #text} in English, such as {@code resolve of K-1042: running, due Thu 5 Feb 2026 17:00 WIB (3 business days until
     * close), 30 min used, 30 h 10 min left}.
     */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
