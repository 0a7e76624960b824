package dev.redress.sla.clock;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What clocks need of a case: what happened when, when it was learnt, and the facts. A complaint gives one, and so does a row of a
 * log, a task, a dispatch or a service standard.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.builder("INC-7")
 *         .milestone("received", monday)
 *         .milestone("wait began vendor", tuesday)
 *         .milestone("wait ended vendor", thursday)
 *         .milestone("closed", friday)
 *         .build();
 * }</pre>
 *
 * <p>The order in which milestones are given does not matter, and one given twice counts once, from when it was first
 * learnt. Immutable.
 */
public final class Timeline {

    private static final Comparator<Milestone> IN_ORDER =
            Comparator.comparing(Milestone::occurredAt).thenComparing(Milestone::event);

    private final String of;
    private final Facts atStart;
    private final Facts latest;
    private final Milestone[] milestones;

    private Timeline(String of, Facts atStart, Facts latest, Milestone[] milestones) {
        this.of = of;
        this.atStart = atStart;
        this.latest = latest;
        this.milestones = milestones;
    }

    /**
     * The timeline of a complaint.
     *
     * @param complaint the complaint
     * @return its milestones and facts
     */
    public static Timeline of(Complaint complaint) {
        Milestones all = complaint.milestones();
        Milestone[] ordered = new Milestone[all.size()];
        int place = ordered.length;
        for (Milestone each : all) {
            place--;
            ordered[place] = each;
        }
        return new Timeline(
                complaint.id().number(), complaint.factsAtReceipt(), complaint.allFacts(), inOrder(ordered));
    }

    /**
     * Starts a timeline of anything.
     *
     * @param of what readings call it: a number
     * @return an empty builder
     */
    public static Builder builder(String of) {
        return new Builder(of);
    }

    /** Sorted by instant, each once; most histories are sorted already. */
    private static Milestone[] inOrder(Milestone[] milestones) {
        boolean sorted = true;
        boolean twice = false;
        for (int i = 1; i < milestones.length; i++) {
            int order = milestones[i - 1].occurredAt().compareTo(milestones[i].occurredAt());
            sorted &= order <= 0;
            twice |= order == 0;
        }
        if (!sorted) {
            Arrays.sort(milestones, IN_ORDER);
        }
        return twice || !sorted ? eachOnce(milestones) : milestones;
    }

    private static Milestone[] eachOnce(Milestone[] sorted) {
        List<Milestone> kept = new ArrayList<>(sorted.length);
        for (Milestone next : sorted) {
            int known = kept.size() - 1;
            while (known >= 0
                    && kept.get(known).occurredAt().equals(next.occurredAt())
                    && !same(kept.get(known), next)) {
                known--;
            }
            if (known < 0 || !kept.get(known).occurredAt().equals(next.occurredAt())) {
                kept.add(next);
            } else if (next.recordedAt().isBefore(kept.get(known).recordedAt())) {
                kept.set(known, next);
            }
        }
        return kept.toArray(new Milestone[0]);
    }

    private static boolean same(Milestone one, Milestone other) {
        return one.type().equals(other.type())
                && one.subject().equals(other.subject())
                && one.reason().equals(other.reason());
    }

    /**
     * What readings call it.
     *
     * @return a number
     */
    public String of() {
        return of;
    }

    /**
     * What was known from the beginning.
     *
     * @return facts; what changed later is among the milestones, as {@code became}
     */
    public Facts factsAtStart() {
        return atStart;
    }

    /** What is known by now; gives the kind of each fact that changed. */
    Facts latest() {
        return latest;
    }

    /**
     * What happened.
     *
     * @return in the order of the instants
     */
    public List<Milestone> milestones() {
        return List.of(milestones);
    }

    /** Not to be changed by anybody. */
    Milestone[] ordered() {
        return milestones;
    }

    boolean hasVerdicts() {
        for (Milestone each : milestones) {
            if (each.type().equals("judged")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that
                && of.equals(that.of)
                && atStart.equals(that.atStart)
                && Arrays.equals(milestones, that.milestones);
    }

    @Override
    public int hashCode() {
        return Objects.hash(of, Arrays.hashCode(milestones));
    }

    /** The number and how many milestones. */
    @Override
    public String toString() {
        return "timeline of " + of + ", " + milestones.length + " milestones";
    }

    /**
     * Builds a timeline; each {@code milestone} gets the next number.
     *
     * <p>A stop at the instant of a start that may repeat comes before it (ADR 8): a log of whole dates answers each contact of a
     * customer before it came. Give such a log times, the answers later ones.
     */
    public static final class Builder {

        private final String of;
        private final List<Milestone> milestones = new ArrayList<>();
        private Facts atStart = Facts.none();
        private Facts latest = Facts.none();

        Builder(String of) {
            this.of = Objects.requireNonNull(of, "of");
        }

        /**
         * What was known from the beginning.
         *
         * @param facts the facts
         * @return this
         */
        public Builder facts(Facts facts) {
            atStart = facts;
            latest = facts.and(latest);
            return this;
        }

        /**
         * Something happened, and was learnt at once.
         *
         * @param words of a simple {@link Trigger}: {@code received}, {@code told decision}, {@code wait began vendor}
         * @param at when
         * @return this
         * @throws IllegalArgumentException if the words are of no single fact
         */
        public Builder milestone(String words, Instant at) {
            return milestone(words, at, at);
        }

        /**
         * Something happened and was learnt later.
         *
         * @param words of a simple {@link Trigger}
         * @param occurredAt when it was true
         * @param recordedAt when it was learnt
         * @return this
         * @throws IllegalArgumentException if the words are of no single fact
         */
        public Builder milestone(String words, Instant occurredAt, Instant recordedAt) {
            return milestone(words, "", occurredAt, recordedAt);
        }

        /**
         * Something happened to a part, a task or a remedy.
         *
         * @param words of a simple {@link Trigger}
         * @param subject the part, task or remedy; empty for what the words say
         * @param occurredAt when it was true
         * @param recordedAt when it was learnt
         * @return this
         * @throws IllegalArgumentException if the words are of no single fact
         */
        public Builder milestone(String words, String subject, Instant occurredAt, Instant recordedAt) {
            if (!(Trigger.parse(words) instanceof Trigger.On on)
                    || on.types().size() != 1
                    || on.except().isPresent()) {
                throw new IllegalArgumentException("Argument 'words' must be of one fact but was " + words);
            }
            return add(new Milestone(
                    on.types().iterator().next(),
                    occurredAt,
                    recordedAt,
                    subject.isEmpty() ? on.subject().orElse("") : subject,
                    on.reason().orElse(""),
                    milestones.size() + 1L));
        }

        /**
         * A fact changed.
         *
         * @param facts its new value, and any other that changed then
         * @param at when
         * @return this
         */
        public Builder became(Facts facts, Instant at) {
            latest = latest.and(facts);
            for (String name : facts.names()) {
                String written = facts.get(name).orElseThrow().written();
                add(new Milestone("became", at, at, name, written, milestones.size() + 1L));
            }
            return this;
        }

        /**
         * A milestone as a record has it.
         *
         * @param milestone the milestone
         * @return this
         */
        public Builder add(Milestone milestone) {
            milestones.add(Objects.requireNonNull(milestone, "milestone"));
            return this;
        }

        /**
         * The timeline.
         *
         * @return in the order of the instants
         */
        public Timeline build() {
            return new Timeline(of, atStart, latest, inOrder(milestones.toArray(new Milestone[0])));
        }
    }
}
