package dev.redress.policy.promise;

import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.TriggerSyntaxException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What starts, stops or pauses a clock, in the words of {@link Trigger}. A milestone, state or wait that the policy does not
 * declare is a finding; the promises that a trigger names are looked up when all are read.
 */
final class Triggers {

    /** A trigger and where it stands. */
    static final Shape<Located<Trigger>> SHAPE = Texts.of(
                    "a trigger such as received or told decision", "", Triggers::parse)
            .described(
                    "trigger",
                    "What starts, stops, renews, pauses or exempts a clock. Several are joined by `or`; the first of them counts.",
                    "",
                    "| words | the fact |",
                    "|---|---|",
                    "| `received`, `reopened` | the complaint was received, was opened again |",
                    "| `told PURPOSE`, `told PURPOSE, PURPOSE`, `told anything` | the customer was told: for one purpose, for all"
                            + " of several in one letter or more, for any. Purposes: `acknowledgement`, `progress`, `delay`,"
                            + " `apology`, `explanation`, `next-steps`, `decision`, `recourse-inside`, `recourse-outside` |",
                    "| `heard`, `heard anything` | the customer contacted us; without or with closing words of thanks |",
                    "| `reached MILESTONE`, `MILESTONE` | the host reported a milestone |",
                    "| `decided`, `decided OUTCOME` | it was decided, with this outcome |",
                    "| `ended`, `closed`, `withdrawn`, `out-of-scope`, `merged`, `ended STATE` | it ended, in this final state |",
                    "| `entered STATE`, `left STATE` | a state of the lifecycle |",
                    "| `assigned`, `assigned to DEPARTMENT`, `task given to DEPARTMENT`, `task done` | work |",
                    "| `wait began WAIT`, `wait ended WAIT` | a wait of the lifecycle |",
                    "| `remedy offered`, `accepted`, `refused`, `carried out` | a remedy |",
                    "| `referred`, `referral ended`, `part added`, `cause found`, `signaled NAME` | other facts |",
                    "| `PROMISE late`, `PROMISE warned`, `PROMISE met` | another promise was due and not kept, gave its last"
                            + " warning, was kept |")
            .resolve(Triggers::declared)
            .located();

    private static final String REACHED = "reached ";
    private static final List<String> SINGLE_WORDS =
            List.of("received", "reopened", "decided", "assigned", "heard", "referred", "ended", "closed", "withdrawn");

    private Triggers() {}

    private static Parsed<Trigger> parse(String text) {
        try {
            return Parsed.of(Trigger.parse(text));
        } catch (TriggerSyntaxException e) {
            int offset = Math.min(e.column() - 1, text.length());
            return Parsed.<Trigger>refusedAt(offset, e.expected()).finding(Quoted.sentence(e.found()));
        }
    }

    private static Optional<Trigger> declared(Trigger trigger, Place place) {
        return trigger.match(new Declared(place)) ? Optional.of(trigger) : Optional.empty();
    }

    /** Whether all names in a trigger are declared, promises apart. */
    private record Declared(Place place) implements Trigger.Cases<Boolean> {

        @Override
        public Boolean on(Trigger.On on) {
            boolean sound = on.types().stream().allMatch(this::milestone);
            if (on.except().isPresent()) {
                return sound && state(on.except().get());
            }
            if (on.subject().isEmpty()) {
                return sound;
            }
            String type = on.types().iterator().next();
            String subject = on.subject().get();
            return sound
                    && switch (type) {
                        case "entered" -> state(subject);
                        case "ended" ->
                            known(
                                    subject,
                                    "a final state",
                                    DeclaredNames.at(place).finals());
                        case "wait began", "wait ended" -> DeclaredNames.isWait(subject, place);
                        default -> true;
                    };
        }

        private boolean milestone(String type) {
            Optional<List<String>> milestones = DeclaredNames.at(place).milestones();
            if (!type.startsWith(REACHED) || milestones.isEmpty()) {
                return true;
            }
            Set<String> known = new LinkedHashSet<>(milestones.get());
            String name = type.substring(REACHED.length());
            if (known.contains(name)) {
                return true;
            }
            known.addAll(SINGLE_WORDS);
            place.refuseName(FindingCode.UNKNOWN_NAME, name, "a trigger, or a declared milestone", known);
            return false;
        }

        private boolean state(String name) {
            return known(name, "a state", DeclaredNames.at(place).states());
        }

        private boolean known(String name, String what, Optional<? extends Collection<String>> names) {
            return DeclaredNames.isKnown(name, what, names, place);
        }

        @Override
        public Boolean allTold(Trigger.AllTold allTold) {
            return true;
        }

        @Override
        public Boolean ofPromise(Trigger.OfPromise ofPromise) {
            return true;
        }

        @Override
        public Boolean anyOf(Trigger.AnyOf anyOf) {
            return anyOf.triggers().stream().map(each -> each.match(this)).reduce(true, Boolean::logicalAnd);
        }
    }
}
