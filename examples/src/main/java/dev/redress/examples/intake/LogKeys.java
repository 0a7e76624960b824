package dev.redress.examples.intake;

import dev.redress.policy.section.Key;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The section {@code log} of a mapping file: how the rows of an event log tell a case. */
final class LogKeys {

    private static final Shape<EventLog.Rows> ROWS = Shape.pairs(
                    MappingFile.column(), Shape.oneOrMany(Texts.text("a value of the column")))
            .as(LogKeys::rows);

    private static final Key<String> TIME =
            Key.required("time", MappingFile.column(), "The column of the instant of a row.");
    private static final Key<String> RECEIVED = Key.optional(
            "received",
            MappingFile.column(),
            "The column of the receipt, read at the first row of a case; without it the first row is the receipt.");
    private static final Key<Named<EventLog.Rows>> STAGES = Key.optional(
                    "stages",
                    Shape.named("stage", ROWS),
                    "Stages and the rows that say a case is in them; entered at the first of a run of such rows.")
            .orElse(Named.none("stage"), "none");
    private static final Key<Named<EventLog.Rows>> WAITS = Key.optional(
                    "waits",
                    Shape.named("wait", ROWS),
                    "Waits and the rows that say a case waits; it does from the first of them to the next other one.")
            .orElse(Named.none("wait"), "none");
    private static final Key<Named<EventLog.Rows>> MILESTONES = Key.optional(
                    "milestones",
                    Shape.named("milestone", ROWS),
                    "Milestones such as resolved and the rows that say so; reached at the first of a run of them.")
            .orElse(Named.none("milestone"), "none");
    private static final Key<EventLog.Rows> CLOSED = Key.optional(
            "closed", ROWS, "The rows that say a case is closed; a later row that does not say so reopens it.");

    static final Key<EventLog> LOG = Key.optional(
            "log",
            Shape.mapping(
                            "event log",
                            "How the rows of an event log tell a case; the rows of a case stand together.",
                            TIME,
                            RECEIVED,
                            STAGES,
                            WAITS,
                            MILESTONES,
                            CLOSED)
                    .as(f -> new EventLog(
                            f.get(TIME),
                            f.find(RECEIVED),
                            f.get(STAGES).all(),
                            f.get(WAITS).all(),
                            f.get(MILESTONES).all(),
                            f.find(CLOSED))),
            "Each row is an event of a case, not a case.");

    private LogKeys() {}

    private static EventLog.Rows rows(List<Pair<String, List<String>>> pairs) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        pairs.forEach(
                pair -> values.put(pair.key().value(), Set.copyOf(pair.value().value())));
        return new EventLog.Rows(values);
    }
}
