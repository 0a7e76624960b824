package dev.redress.examples.intake;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the cells of one row into a case, or says why it cannot. */
final class RowReader {

    private static final int LONGEST_ID = 200;

    private final Mapping mapping;
    private final Columns columns;
    private final DeclaredFacts declared;
    private final WallTimes times;
    private final SeenIds seen = new SeenIds();

    RowReader(Mapping mapping, Columns columns, DeclaredFacts declared) {
        this.mapping = mapping;
        this.columns = columns;
        this.declared = declared;
        this.times = new WallTimes(mapping.times(), mapping.zone());
    }

    /** Why a row is no case; caught where the row was read. */
    static final class BadRowException extends Exception {
        private static final long serialVersionUID = 1L;

        BadRowException(String reason) {
            // Rows may be bad by the million: no stack trace.
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    Case read(long line, List<String> fields) throws BadRowException {
        if (fields.size() != columns.count()) {
            throw new BadRowException("found " + fields.size() + (fields.size() == 1 ? " column" : " columns")
                    + ", expected " + columns.count());
        }
        String id = columns.cell(fields, mapping.id());
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new BadRowException("column " + mapping.id() + ": found "
                    + (id.isEmpty() ? "nothing" : "a longer text") + ", expected a case id of 1 to " + LONGEST_ID
                    + " characters");
        }
        Timeline timeline = timeline(id, fields);
        Optional<Instant> due = mapping.recorded().isPresent()
                ? time(fields, mapping.recorded().get().due())
                : Optional.empty();
        Case found = new Case(line, id, group(fields), timeline, due, flag(fields));
        if (!seen.add(id)) {
            throw new BadRowException(
                    "column " + mapping.id() + ": found the id of an earlier row, expected each case once");
        }
        return found;
    }

    private Timeline timeline(String id, List<String> fields) throws BadRowException {
        Timeline.Builder timeline = Timeline.builder(id).facts(facts(fields));
        for (Map.Entry<String, String> milestone : mapping.milestones().entrySet()) {
            time(fields, milestone.getValue()).ifPresent(when -> timeline.milestone(milestone.getKey(), when));
        }
        return timeline.build();
    }

    private Optional<Instant> time(List<String> fields, String column) throws BadRowException {
        String text = columns.cell(fields, column);
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

    private Facts facts(List<String> fields) throws BadRowException {
        Map<String, FactValue> facts = new HashMap<>();
        for (Map.Entry<String, String> fact : mapping.facts().entrySet()) {
            String text = columns.cell(fields, fact.getValue());
            if (!text.isEmpty()) {
                facts.put(fact.getKey(), value(text, fact.getKey(), fact.getValue()));
            }
        }
        return Facts.of(facts);
    }

    private FactValue value(String text, String fact, String column) throws BadRowException {
        FactType type = declared.type(fact).orElse(FactType.Plain.TEXT);
        Optional<FactValue> value = type.match(new FactCell(text));
        if (value.isEmpty()) {
            throw new BadRowException("column " + column + ": expected " + type.phrase());
        }
        return value.get();
    }

    private String group(List<String> fields) {
        String column = mapping.facts().getOrDefault(mapping.group(), mapping.id());
        String text = columns.cell(fields, column);
        return text.isEmpty() ? "(none)" : text;
    }

    private Flag flag(List<String> fields) {
        return mapping.recorded()
                .flatMap(Mapping.Recorded::verdict)
                .map(verdict -> {
                    String text = columns.cell(fields, verdict.column());
                    return text.equals(verdict.onTime())
                            ? Flag.ON_TIME
                            : text.equals(verdict.overdue()) ? Flag.OVERDUE : Flag.NONE;
                })
                .orElse(Flag.NONE);
    }
}
