package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Requirement.Standard.OUTCOME;
import static dev.redress.core.lifecycle.Requirement.Standard.RECOURSE_IF_DISPUTED;
import static dev.redress.core.lifecycle.Requirement.Standard.REFERRED;
import static dev.redress.core.lifecycle.Requirement.Standard.TASKS_DONE;
import static dev.redress.core.lifecycle.Requirement.Standard.TOLD_RECOURSE;

import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shipped tables. States and waits follow decisions 1 to 6; the stages are those of ISO 10002 clause 7: receiving, initial
 * assessment, investigation, response, communicating the decision, closing.
 */
final class Iso10002 {

    private static final String RECEIVED = "received";
    private static final String ASSESSMENT = "in-assessment";
    private static final String INVESTIGATION = "in-investigation";
    private static final String DECIDED = "decided";
    private static final String REMEDY = "remedy";
    private static final String EXTERNAL = "external";
    private static final String CLOSED = "closed";
    private static final String WITHDRAWN = "withdrawn";
    private static final String OUT_OF_SCOPE = "out-of-scope";
    private static final String MERGED = "merged";

    private static final Set<String> UNDECIDED = ordered(RECEIVED, ASSESSMENT, INVESTIGATION);
    private static final Set<String> OPEN = ordered(RECEIVED, ASSESSMENT, INVESTIGATION, DECIDED, REMEDY);
    private static final Set<String> HANDLED = ordered(RECEIVED, ASSESSMENT, INVESTIGATION, DECIDED, REMEDY, EXTERNAL);

    /** What people may do to the clocks of promises; what a promise itself allows is asked beside. */
    private static final Set<String> CLOCKS = ordered("extend", "set-due", "release-due", "reset-clock");

    private Iso10002() {}

    static LifecycleBuilder table() {
        LifecycleBuilder table = new LifecycleBuilder("iso-10002")
                .states(RECEIVED, ASSESSMENT, INVESTIGATION, DECIDED, REMEDY, EXTERNAL)
                .finals(CLOSED, WITHDRAWN, OUT_OF_SCOPE, MERGED)
                .add(Transition.move("receive", RECEIVED, Lifecycle.START))
                .add(closing("resolve-at-once", Lifecycle.START))
                .add(Transition.move("assess", ASSESSMENT, RECEIVED))
                .add(another("assess-again", "assess", without(HANDLED, RECEIVED)))
                .add(Transition.move("investigate", INVESTIGATION, RECEIVED, ASSESSMENT))
                .add(Transition.builder()
                        .name("decide")
                        .from(UNDECIDED)
                        .to(DECIDED)
                        .build())
                .add(another("revise", "decide", ordered(DECIDED, REMEDY)))
                .add(Transition.builder()
                        .name("agree")
                        .verb("accept-remedy")
                        .addFrom(DECIDED)
                        .to(REMEDY)
                        .build())
                .add(another("agree-early", "accept-remedy", without(HANDLED, DECIDED)))
                .add(closing("close", DECIDED, REMEDY));
        endings(table);
        for (String stays : ordered(
                "tell",
                "hear",
                "assign",
                "change-facts",
                "await",
                "resume",
                "find-cause",
                "offer-remedy",
                "refuse-remedy",
                "give-task",
                "finish-task",
                "link",
                "attach",
                "name-action",
                "reach",
                "note",
                "take-over")) {
            table.add(Transition.stay(stays, HANDLED));
        }
        CLOCKS.forEach(stays -> table.add(Transition.stay(stays, HANDLED)));
        return table.add(Transition.stay("add-part", UNDECIDED))
                .add(Transition.stay("carry-out-remedy", with(HANDLED, CLOSED)))
                .wait(new WaitRule("complainant", Optional.empty(), WITHDRAW))
                .wait(new WaitRule("supplier", Optional.empty(), WaitRule.RESUME));
    }

    private static final String WITHDRAW = "withdraw";

    private static void endings(LifecycleBuilder table) {
        table.add(Transition.builder()
                        .name("contest")
                        .addFrom(DECIDED, REMEDY)
                        .to(INVESTIGATION)
                        .reopens(AfterReopening.CONTINUE)
                        .build())
                .add(Transition.builder()
                        .name(WITHDRAW)
                        .from(HANDLED)
                        .to(WITHDRAWN)
                        .gives(Outcome.WITHDRAWN)
                        .build())
                .add(Transition.builder()
                        .name("out-of-scope")
                        .addFrom(RECEIVED, ASSESSMENT)
                        .to(OUT_OF_SCOPE)
                        .gives(Outcome.OUT_OF_SCOPE)
                        .requiring(TOLD_RECOURSE)
                        .build())
                .add(Transition.builder().name("merge").from(OPEN).to(MERGED).build())
                .add(Transition.builder().name("refer").from(OPEN).to(EXTERNAL).build())
                .add(another("refer-after-closing", "refer", ordered(CLOSED)))
                .add(Transition.move("end-referral", INVESTIGATION, EXTERNAL))
                .add(Transition.builder()
                        .name("end-referral-meanwhile")
                        .verb("end-referral")
                        .from(with(OPEN, CLOSED))
                        .requiring(REFERRED)
                        .build())
                .add(Transition.builder()
                        .name("reopen")
                        .addFrom(CLOSED, WITHDRAWN, OUT_OF_SCOPE)
                        .to(INVESTIGATION)
                        .reopens(AfterReopening.AS_PROMISED)
                        .build());
    }

    static LifecycleBuilder feedback() {
        Set<String> open = ordered(RECEIVED);
        LifecycleBuilder table = new LifecycleBuilder("feedback")
                .states(RECEIVED)
                .finals(CLOSED, MERGED)
                .add(Transition.move("receive", RECEIVED, Lifecycle.START))
                .add(Transition.move("close", CLOSED, RECEIVED))
                .add(Transition.move("merge", MERGED, RECEIVED))
                .add(Transition.builder()
                        .name("reopen")
                        .addFrom(CLOSED)
                        .to(RECEIVED)
                        .reopens(AfterReopening.AS_PROMISED)
                        .build());
        for (String stays : ordered(
                "assess",
                "tell",
                "hear",
                "assign",
                "change-facts",
                "give-task",
                "finish-task",
                "link",
                "attach",
                "name-action",
                "reach",
                "note",
                "take-over")) {
            table.add(Transition.stay(stays, open));
        }
        CLOCKS.forEach(stays -> table.add(Transition.stay(stays, open)));
        return table;
    }

    private static Transition closing(String name, String... from) {
        return Transition.builder()
                .name(name)
                .addFrom(from)
                .to(CLOSED)
                .requiring(OUTCOME, new Requirement.Told(Purpose.DECISION), RECOURSE_IF_DISPUTED, TASKS_DONE)
                .build();
    }

    private static Transition another(String name, String verb, Set<String> from) {
        return Transition.builder().name(name).verb(verb).from(from).build();
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private static Set<String> with(Collection<String> names, String more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(more);
        return all;
    }

    private static Set<String> without(Collection<String> names, String less) {
        Set<String> all = new LinkedHashSet<>(names);
        all.remove(less);
        return all;
    }
}
