package dev.redress.examples.intake;

import dev.redress.core.condition.Facts;
import dev.redress.sla.clock.Timeline;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Each row is a case. A second row with the same id is a bad row, because else the case would count twice. */
final class RowReader implements CaseReader {

    private final Mapping mapping;
    private final Cells cells;
    private final BadRows bad;
    private final Consumer<Case> cases;
    private final SeenIds seen = new SeenIds();

    RowReader(Mapping mapping, Cells cells, BadRows bad, Consumer<Case> cases) {
        this.mapping = mapping;
        this.cells = cells;
        this.bad = bad;
        this.cases = cases;
    }

    @Override
    public void row(Records.Row row) {
        if (row.isRefused()) {
            bad.add(row.line(), row.refusal());
            return;
        }
        Case found;
        try {
            found = read(row.line(), row.fields());
        } catch (BadRowException e) {
            bad.add(row.line(), e.reason());
            return;
        }
        cases.accept(found);
    }

    private Case read(long line, List<String> fields) throws BadRowException {
        String id = cells.id(fields);
        Case found = new Case(
                line, id, cells.group(fields), timeline(id, fields), cells.recordedDue(fields), cells.flag(fields));
        if (!seen.add(id)) {
            throw new BadRowException(
                    "column " + mapping.id() + ": found the id of an earlier row, expected each case once");
        }
        return found;
    }

    private Timeline timeline(String id, List<String> fields) throws BadRowException {
        Timeline.Builder timeline = Timeline.builder(id).facts(Facts.of(cells.facts(fields)));
        for (Map.Entry<String, String> milestone : mapping.milestones().entrySet()) {
            cells.time(fields, milestone.getValue()).ifPresent(when -> timeline.milestone(milestone.getKey(), when));
        }
        return timeline.build();
    }

    @Override
    public void end() {
        // A row is a whole case: nothing is left over.
    }
}
