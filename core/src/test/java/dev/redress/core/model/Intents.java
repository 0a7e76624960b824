package dev.redress.core.model;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Attach;
import dev.redress.core.command.Await;
import dev.redress.core.command.CarryOut;
import dev.redress.core.command.ChangeFacts;
import dev.redress.core.command.Decide;
import dev.redress.core.command.EndReferral;
import dev.redress.core.command.Extend;
import dev.redress.core.command.FindCause;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Hear;
import dev.redress.core.command.Intent;
import dev.redress.core.command.LinkTo;
import dev.redress.core.command.Merge;
import dev.redress.core.command.NameAction;
import dev.redress.core.command.Note;
import dev.redress.core.command.OfferRemedy;
import dev.redress.core.command.Reach;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Refer;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.command.Resume;
import dev.redress.core.command.SetDue;
import dev.redress.core.command.Step;
import dev.redress.core.command.TakeOver;
import dev.redress.core.command.Tell;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Link;
import dev.redress.core.facet.LinkKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Task;
import dev.redress.core.privacy.Personal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Everything that can be asked of a complaint, with sensible and with absurd words; few ids, so that they often meet. */
final class Intents {

    private static final List<String> ABSURD =
            List.of("", " ", "\0", "x".repeat(5_000), "'; drop table", "{0}", "\uD83D\uDE3E", "İı", "a\nb");
    private static final List<String> STEPS = List.of(
            "investigate",
            "close",
            "withdraw",
            "out-of-scope",
            "contest",
            "reopen",
            "go-0",
            "go-1",
            "go-2",
            "end-0",
            "end-1",
            "laugh",
            "tell",
            "receive");

    private static final List<Function<Random, Intent>> KINDS = List.of(
            random -> new AddPart(Part.of(id("P", random))),
            random -> new AnswerRemedy(word(random, id("R", random)), random.nextBoolean()),
            random -> new Assess(Assessment.builder()
                    .severity(one(random, Severity.values()))
                    .safety(random.nextBoolean())
                    .build()),
            random -> new Assign(
                    Responsibility.builder().owner(word(random, "budi")).build()),
            random -> new Attach(new Attachment("dms-1", "image/png", text(random))),
            random -> new Await(word(random, random.nextBoolean() ? "complainant" : "supplier"), text(random)),
            random -> new CarryOut(word(random, id("R", random))),
            random -> new ChangeFacts(Facts.of(Map.of("region", new FactValue.Text(word(random, "west"))))),
            Intents::decide,
            Intents::decide,
            random -> new EndReferral(word(random, "agreed")),
            random -> new Extend(word(random, "resolve"), word(random, "laboratory"), maybe(random, 1L)),
            random -> new FindCause(word(random, "seal")),
            random -> new FinishTask(word(random, id("T", random)), text(random)),
            random -> new GiveTask(Task.of(id("T", random), "quality")),
            random -> new Hear(one(random, Channel.values()), random.nextBoolean(), text(random)),
            random -> new LinkTo(new Link(one(random, LinkKind.values()), random.nextBoolean() ? "K-1042" : "K-7")),
            random -> new Merge(word(random, random.nextBoolean() ? "K-1042" : "K-7")),
            random -> new NameAction(word(random, "A-1")),
            random -> new Note(word(random, "erp"), word(random, "late"), word(random, ""), Map.of()),
            random -> new OfferRemedy(Remedy.of(id("R", random), one(random, RemedyKind.values()))),
            random -> new OfferRemedy(Remedy.builder()
                    .id(id("R", random))
                    .kind(RemedyKind.REPAIR)
                    .part(id("P", random))
                    .note(text(random))
                    .build()),
            random -> new Reach(word(random, "documents-complete"), maybe(random, id("P", random))),
            random -> new Refer(word(random, "ombudsman"), maybe(random, word(random, "O-1"))),
            random -> new ReleaseDue(word(random, "resolve"), word(random, "called-off")),
            random -> new ResetClock(word(random, "resolve"), word(random, "another-item")),
            random -> new Resume(word(random, random.nextBoolean() ? "complainant" : "supplier")),
            random -> new SetDue(word(random, "resolve"), instant(random), word(random, "agreed")),
            random -> new TakeOver(instant(random), random.nextBoolean() ? "K-1042" : "K-7"),
            Intents::tell,
            Intents::tell,
            random -> receive(),
            random -> ResolveAtOnce.of(receive(), one(random, Outcome.values()), "done"));

    private Intents() {}

    static Intent any(Random random) {
        try {
            return random.nextInt(3) == 0
                    ? new Step(one(random, STEPS), word(random, "because"))
                    : one(random, KINDS).apply(random);
        } catch (IllegalArgumentException refusedAsAnArgument) {
            return new Hear(Channel.PHONE, false, Optional.empty());
        }
    }

    static Receive receive() {
        return Receive.complaint("K-1042", Complainant.of("acme"), "pump P-7 leaks at the flange");
    }

    private static Intent decide(Random random) {
        return new Decide(maybe(random, id("P", random)), one(random, Outcome.values()), text(random));
    }

    private static Intent tell(Random random) {
        Set<Purpose> purposes = EnumSet.of(one(random, Purpose.values()), one(random, Purpose.values()));
        Optional<Outcome> outcome =
                purposes.contains(Purpose.DECISION) ? maybe(random, one(random, Outcome.values())) : Optional.empty();
        return new Tell(purposes, one(random, Channel.values()), maybe(random, id("P", random)), text(random), outcome);
    }

    private static Instant instant(Random random) {
        return one(
                random,
                List.of(
                        Instant.MIN,
                        Instant.MAX,
                        Instant.parse("2026-01-05T01:00:00.123456789Z"),
                        Instant.parse("2031-01-05T01:00:00Z")));
    }

    private static Optional<Personal> text(Random random) {
        return maybe(random, Personal.of(word(random, "he said")));
    }

    private static String word(Random random, String sensible) {
        return random.nextInt(8) == 0 ? one(random, ABSURD) : sensible;
    }

    private static String id(String kind, Random random) {
        return kind + '-' + random.nextInt(3);
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
