package dev.redress.examples.quickstart;

import static dev.redress.core.facet.Channel.EMAIL;
import static dev.redress.core.facet.Channel.PHONE;
import static dev.redress.core.facet.Outcome.UPHELD;
import static dev.redress.core.facet.RemedyKind.REPAIR;
import static dev.redress.core.facet.Severity.HIGH;
import static java.lang.System.out;

import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.Close;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Tell;
import dev.redress.core.facet.Complainant;
import dev.redress.core.record.Actor;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.policy.Policy;
import dev.redress.policy.Redress;
import dev.redress.policy.scenario.MutableClock;
import java.nio.file.Path;

/** The commands of a complaint's life, as the front page shows them; a test keeps page and class the same. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs it; prints to standard output.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var rina = Actor.of("rina", "handler");
        var acme = Complainant.of("C-204"); // your customer number, never a name
        var clock = MutableClock.at("2026-02-02T09:20+07:00"); // a Monday; in production InstantSource.system()
        var policy = Policy.load(Path.of("examples/quickstart/policy.yaml"));
        var redress = Redress.of(policy, new InMemoryRecords(), clock);

        var pump = Receive.complaint("K-1042", acme, "pump P-7 leaks at the flange"); // your number is the id
        redress.handle(pump.severity(HIGH).order("SO-77").serial("P7-00913").heardBy(PHONE, rina))
                .orThrow();
        clock.set("2026-02-02T09:50+07:00");
        redress.handle(Tell.acknowledgement("K-1042").by(EMAIL, rina)).orThrow();
        out.println(redress.clock("K-1042", "resolve"));
        redress.handle(Investigate.complaint("K-1042").by(rina)).orThrow();
        out.println(redress.handle(Close.complaint("K-1042").by(rina))); // a refusal is a value, with its reason

        clock.set("2026-02-06T08:00+07:00"); // nobody looked for four days
        redress.look(); // a scheduler calls this; any rhythm, same record
        out.println(redress.clock("K-1042", "resolve"));
        redress.handle(Tell.decision("K-1042", UPHELD, "seal replaced free of charge")
                        .by(EMAIL, rina))
                .orThrow();
        redress.handle(OfferRemedy.complaint("K-1042", "seal", REPAIR).by(rina)).orThrow();
        redress.handle(AnswerRemedy.accepted("K-1042", "seal").by(rina)).orThrow();
        redress.handle(CarryOut.remedy("K-1042", "seal").by(rina)).orThrow();
        out.println(redress.handle(Close.complaint("K-1042").by(rina)));
        out.println(redress.clock("K-1042", "resolve"));
    }
}
