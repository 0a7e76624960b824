package dev.redress.core.event;

import dev.redress.core.facet.Assessment;
import dev.redress.core.record.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The milestones of a history, written down as a table: type of event, what it makes as {@code type | subject | reason}. */
final class NaiveMarks {

    private static final Map<Class<?>, Function<Event, List<String>>> TABLE = new HashMap<>();

    static {
        row(ComplaintEvent.Received.class, e -> one("received", "", ""));
        row(ComplaintEvent.ReceivedEarlier.class, e -> one("received earlier", e.other(), e.receivedAt()));
        row(ComplaintEvent.Assessed.class, e -> assessed(e.assessment()));
        row(ComplaintEvent.FactsChanged.class, NaiveMarks::facts);
        row(ComplaintEvent.Assigned.class, e -> {
            List<String> marks =
                    new ArrayList<>(one("assigned", e.to().department().orElse(""), ""));
            e.to().department().ifPresent(department -> marks.addAll(one("became", "department", department)));
            return marks;
        });
        row(ComplaintEvent.Moved.class, e -> one("entered", e.to(), e.reason()));
        row(ComplaintEvent.Ended.class, e -> one("ended", e.state(), ""));
        row(ComplaintEvent.Linked.class, e -> List.of());
        row(ComplaintEvent.Merged.class, e -> one("merged", e.into(), ""));
        row(ComplaintEvent.Reopened.class, e -> one("reopened", lower(e.promises()), e.reason()));
        row(
                ComplaintEvent.Reached.class,
                e -> one("reached " + e.milestone(), e.part().orElse(""), ""));
        row(
                ContactEvent.Told.class,
                e -> e.purposes().stream()
                        .sorted()
                        .flatMap(purpose ->
                                one("told " + lower(purpose), e.part().orElse(""), "").stream())
                        .toList());
        row(ContactEvent.Heard.class, e -> one("heard", "", e.closing() ? "closing" : ""));
        row(ContactEvent.WaitBegan.class, e -> one("wait began", e.awaited(), ""));
        row(ContactEvent.WaitEnded.class, e -> one("wait ended", e.awaited(), ""));
        row(ContactEvent.WaitOverran.class, e -> one("wait overran", e.awaited(), e.then()));
        row(ContactEvent.Referred.class, e -> one("referred", e.body(), ""));
        row(ContactEvent.ReferralEnded.class, e -> one("referral ended", "", e.result()));
        row(
                WorkEvent.PartAdded.class,
                e -> one("part added", e.part().id(), e.part().category().orElse("")));
        row(WorkEvent.Decided.class, e -> one("decided", e.part().orElse(""), lower(e.outcome())));
        row(WorkEvent.CauseFound.class, e -> one("cause found", "", e.cause()));
        row(
                WorkEvent.RemedyOffered.class,
                e -> one("remedy offered", e.remedy().id(), lower(e.remedy().kind())));
        row(WorkEvent.RemedyMoved.class, e -> one("remedy " + lower(e.status()).replace('-', ' '), e.remedy(), ""));
        row(
                WorkEvent.TaskGiven.class,
                e -> one("task given", e.task().id(), e.task().department()));
        row(WorkEvent.TaskDone.class, e -> one("task done", e.task(), ""));
        row(WorkEvent.Attached.class, e -> List.of());
        row(WorkEvent.ActionNamed.class, e -> one("action named", e.action(), ""));
        row(
                PromiseEvent.DueMoved.class,
                e -> one("due moved", of(e.promise(), e.cycle(), e.subject()), e.cause() + "/" + dash(e.after())));
        row(PromiseEvent.Warned.class, e -> one("warned", of(e.promise(), e.cycle(), e.subject()), e.threshold()));
        row(PromiseEvent.Breached.class, e -> one("breached", of(e.promise(), e.cycle(), e.subject()), e.due()));
        row(
                PromiseEvent.Judged.class,
                e -> one("judged", of(e.promise(), e.cycle(), e.subject()), e.verdict() + "/" + dash(e.due())));
        row(PromiseEvent.Extended.class, e -> one("extended", e.promise(), e.reason()));
        row(PromiseEvent.DueSet.class, e -> one("due set", e.promise(), e.due()));
        row(PromiseEvent.DueReleased.class, e -> one("due released", e.promise(), e.reason()));
        row(PromiseEvent.ClockReset.class, e -> one("clock reset", e.promise(), e.reason()));
        row(PromiseEvent.Overturned.class, e -> one("overturned", e.event(), e.cause()));
        row(AlertEvent.Fired.class, e -> one("fired", e.subject(), e.rung() + "/" + e.occasion() + "/" + e.round()));
        row(AlertEvent.Addressed.class, e -> one("addressed", e.rung(), e.round()));
        row(AlertEvent.NobodyFound.class, e -> one("nobody found", e.rung(), e.round()));
        row(AlertEvent.Taken.class, e -> one("taken", e.rung(), ""));
        row(AlertEvent.Returned.class, e -> one("returned", e.rung(), e.reason()));
        row(AlertEvent.Lowered.class, e -> one("lowered", e.level(), e.reason()));
        row(AlertEvent.Signaled.class, e -> one("signaled", e.signal(), ""));
        row(
                ActionEvent.ActionPlanned.class,
                e -> one("action planned", "", e.plan().cause()));
        row(ActionEvent.ActionStarted.class, e -> one("action started", "", ""));
        row(ActionEvent.ActionImplemented.class, e -> one("action implemented", "", ""));
        row(
                ActionEvent.ActionVerified.class,
                e -> one("action verified", "", lower(e.verdict().effect())));
        row(ActionEvent.ActionDropped.class, e -> one("action dropped", "", e.reason()));
        row(ActionEvent.ActionServed.class, e -> List.of());
        row(
                ActionEvent.RecallCounted.class,
                e -> one("recall counted", "", e.recovered() + "/" + e.reached() + "/" + e.affected()));
        row(Noted.class, e -> one("noted " + e.source() + " " + e.code(), e.key(), ""));
        row(Observed.class, e -> one("observed", e.verb(), String.join(" ", e.deviations())));
        row(Erased.class, e -> one("erased", "", e.reason()));
        row(FromNewerVersion.class, e -> List.of());
    }

    private NaiveMarks() {}

    static List<Milestone> of(List<? extends Event> history) {
        List<Milestone> marks = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            for (String made : TABLE.get(event.getClass()).apply(event)) {
                String[] fields = made.split("\\|", -1);
                marks.add(new Milestone(
                        fields[0],
                        event.stamp().occurredAt(),
                        event.stamp().recordedAt(),
                        fields[1],
                        fields[2],
                        i + 1L));
            }
        }
        return marks;
    }

    private static <E extends Event> void row(Class<E> type, Function<E, List<String>> made) {
        TABLE.put(type, event -> made.apply(type.cast(event)));
    }

    private static List<String> one(String type, Object subject, Object reason) {
        return List.of(type + "|" + subject + "|" + reason);
    }

    private static String of(String promise, int cycle, String subject) {
        return promise + "#" + cycle + (subject.isEmpty() ? "" : "@" + subject);
    }

    private static String dash(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("-");
    }

    private static List<String> facts(ComplaintEvent.FactsChanged event) {
        Map<String, String> sorted = new TreeMap<>();
        event.facts()
                .names()
                .forEach(name ->
                        sorted.put(name, event.facts().get(name).orElseThrow().written()));
        List<String> marks = new ArrayList<>();
        sorted.forEach((name, value) -> marks.addAll(one("became", name, value)));
        return marks;
    }

    private static List<String> assessed(Assessment now) {
        List<String> marks = new ArrayList<>(one("assessed", "", ""));
        became(marks, "category", now.category());
        became(marks, "cause", now.cause());
        became(marks, "severity", now.severity().map(NaiveMarks::lower));
        became(marks, "safety", now.safety().map(Object::toString));
        became(marks, "complexity", now.complexity().map(NaiveMarks::lower));
        became(marks, "impact", now.impact().map(NaiveMarks::lower));
        became(marks, "immediateAction", now.immediateAction().map(Object::toString));
        became(marks, "priority", now.priority());
        return marks;
    }

    private static void became(List<String> marks, String fact, Optional<String> value) {
        value.ifPresent(known -> marks.addAll(one("became", fact, known)));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
