package dev.redress.examples.intake;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.examples.intake.Case.Flag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the cells of a row as what the mapping says they are, or says why it cannot. */
final class Cells {

    private static final int LONGEST_ID = 200;

    private final Mapping mapping;
    private final Columns columns;
    private final DeclaredFacts declared;
    private final WallTimes times;

    Cells(Mapping mapping, Columns columns, DeclaredFacts declared) {
        this.mapping = mapping;
        this.columns = columns;
        this.declared = declared;
        this.times = new WallTimes(mapping.times(), mapping.zone());
    }

    /** The case id of a row that has as many columns as the header. */
    String id(List<String> fields) throws BadRowException {
        if (fields.size() != columns.count()) {
            throw new BadRowException("found " + fields.size() + (fields.size() == 1 ? " column" : " columns")
                    + ", expected " + columns.count());
        }
        String id = text(fields, mapping.id());
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new BadRowException("column " + mapping.id() + ": found "
                    + (id.isEmpty() ? "nothing" : "a longer text") + ", expected a case id of 1 to " + LONGEST_ID
                    + " characters");
        }
        return id;
    }

    /** The text of a cell; empty if it says nothing. */
    String text(List<String> fields, String column) {
        String text = columns.cell(fields, column);
        return mapping.missing().contains(text) ? "" : text;
    }

    /** An instant; nothing if the cell says nothing. */
    Optional<Instant> time(List<String> fields, String column) throws BadRowException {
        String text = text(fields, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> time = times.read(text);
        if (time.isEmpty()) {
            throw new BadRowException("column " + column + ": expected a time from 1900 to 2199 such as "
                    + mapping.times().get(0));
        }
        return time;
    }

    /** The facts that the row knows. */
    Map<String, FactValue> facts(List<String> fields) throws BadRowException {
        Map<String, FactValue> facts = new TreeMap<>();
        for (Map.Entry<String, String> fact : mapping.facts().entrySet()) {
            String text = text(fields, fact.getValue());
            if (!text.isEmpty()) {
                facts.put(fact.getKey(), value(text, fact.getKey(), fact.getValue()));
            }
        }
        return facts;
    }

    private FactValue value(String text, String fact, String column) throws BadRowException {
        FactType type = declared.type(fact).orElse(FactType.Plain.TEXT);
        Optional<FactValue> value = type.match(new FactCell(text));
        if (value.isEmpty()) {
            throw new BadRowException("column " + column + ": expected " + type.phrase());
        }
        return value.get();
    }

    /** The value by which the summary groups. */
    String group(List<String> fields) {
        String text = text(fields, mapping.facts().getOrDefault(mapping.group(), mapping.id()));
        return text.isEmpty() ? "(none)" : text;
    }

    /** The due instant that the source recorded. */
    Optional<Instant> recordedDue(List<String> fields) throws BadRowException {
        Optional<String> column = mapping.recorded().flatMap(Mapping.Recorded::due);
        return column.isPresent() ? time(fields, column.get()) : Optional.empty();
    }

    /** Whether the source calls it on time. */
    Flag flag(List<String> fields) {
        return mapping.recorded()
                .flatMap(Mapping.Recorded::verdict)
                .map(verdict -> {
                    String text = text(fields, verdict.column());
                    return text.equals(verdict.onTime())
                            ? Flag.ON_TIME
                            : text.equals(verdict.overdue()) ? Flag.OVERDUE : Flag.NONE;
                })
                .orElse(Flag.NONE);
    }
}
