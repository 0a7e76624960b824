package dev.redress.examples.intake;

import dev.redress.policy.section.Key;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.LocalDateTime;

/** The section {@code recorded} of a mapping file: what the source computed itself. */
final class RecordedKeys {

    private static final Key<String> VERDICT_COLUMN = Key.required("column", MappingFile.column(), "The column.");
    private static final Key<String> ON_TIME =
            Key.required("onTime", Texts.text("a word"), "The word for a promise that was kept.");
    private static final Key<String> OVERDUE =
            Key.required("overdue", Texts.text("a word"), "The word for one that was not.");
    private static final Key<String> DUE = Key.optional("due", MappingFile.column(), "The column of its due instants.");
    private static final Key<Mapping.VerdictColumn> VERDICT = Key.optional(
            "verdict",
            Shape.mapping("recorded verdict", "What the source says of each promise.", VERDICT_COLUMN, ON_TIME, OVERDUE)
                    .as(f -> new Mapping.VerdictColumn(f.get(VERDICT_COLUMN), f.get(ON_TIME), f.get(OVERDUE))),
            "The column of its verdicts; of an event log the last row of a case says it.");
    private static final Key<String> PROMISE = Key.optional(
            "promise", Texts.name(), "The promise to compare with; may be left out if only one is judged.");
    private static final Key<LocalDateTime> FITTED_BEFORE = Key.optional(
            "fittedBefore",
            MappingFile.localTime(),
            "Cases received before it, in `zone`, were used to find the promise; only the others can say how good it is.");

    static final Key<Mapping.Recorded> RECORDED = Key.optional(
            "recorded",
            Shape.mapping(
                            "record of the source",
                            "What the source computed itself, to compare with.",
                            DUE,
                            VERDICT,
                            PROMISE,
                            FITTED_BEFORE)
                    .as(f ->
                            new Mapping.Recorded(f.find(DUE), f.find(VERDICT), f.find(PROMISE), f.find(FITTED_BEFORE))),
            "What the source computed itself; without it nothing is compared.");

    private RecordedKeys() {}
}
