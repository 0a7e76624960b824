package dev.redress.examples.intake;

import dev.redress.examples.intake.EventLog.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Each row is an event of a case whose rows stand together.
 *
 * <p>Only the rows of one case are kept at a time, at most {@value #MOST_ROWS}. A row of a case that was over already is a bad
 * row: the case has been handed on. A case of which a row cannot be read is left out, because without one of its events its
 * verdict would be a guess; a row that does not even say whose it is counts against the case before it.
 */
final class LogReader implements CaseReader {

    /** The most rows of one case. */
    static final int MOST_ROWS = 10_000;

    private final Mapping mapping;
    private final EventLog log;
    private final Cells cells;
    private final BadRows bad;
    private final Consumer<Case> cases;
    private final SeenIds seen = new SeenIds();
    private @Nullable LogCase open;

    LogReader(Mapping mapping, EventLog log, Cells cells, BadRows bad, Consumer<Case> cases) {
        this.mapping = mapping;
        this.log = log;
        this.cells = cells;
        this.bad = bad;
        this.cases = cases;
    }

    @Override
    public void row(Records.Row row) {
        if (row.isRefused()) {
            refuse(row.line(), row.refusal());
            return;
        }
        try {
            String id = cells.id(row.fields());
            if (open == null || !open.id().equals(id)) {
                end();
                if (!seen.add(id)) {
                    bad.add(
                            row.line(),
                            "column " + mapping.id()
                                    + ": found the id of an earlier case, expected the rows of a case together");
                    return;
                }
                open = new LogCase(row.line(), id);
            }
            take(row.fields(), open);
        } catch (BadRowException e) {
            refuse(row.line(), e.reason());
        }
    }

    private void refuse(long line, String reason) {
        bad.add(line, reason);
        if (open != null) {
            open.spoil();
        }
    }

    private void take(List<String> fields, LogCase into) throws BadRowException {
        if (into.size() == MOST_ROWS) {
            throw new BadRowException("found more than " + MOST_ROWS + " rows of one case");
        }
        Instant at = cells.time(fields, log.time())
                .orElseThrow(() ->
                        new BadRowException("column " + log.time() + ": found nothing, expected the time of the row"));
        if (into.size() == 0) {
            into.receivedAt(received(fields, at));
        }
        into.add(
                new LogRow(
                        at,
                        said(log.stages(), fields),
                        said(log.waits(), fields),
                        said(log.milestones(), fields),
                        log.closed().isPresent() && fits(log.closed().get(), fields),
                        cells.facts(fields)),
                cells.group(fields),
                cells.recordedDue(fields),
                cells.flag(fields));
    }

    private Instant received(List<String> fields, Instant at) throws BadRowException {
        if (log.received().isEmpty()) {
            return at;
        }
        String column = log.received().get();
        return cells.time(fields, column)
                .orElseThrow(() ->
                        new BadRowException("column " + column + ": found nothing, expected when it was received"));
    }

    private Set<String> said(Map<String, Rows> named, List<String> fields) {
        return named.entrySet().stream()
                .filter(entry -> fits(entry.getValue(), fields))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean fits(Rows rows, List<String> fields) {
        return rows.values().entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(cells.text(fields, entry.getKey())));
    }

    @Override
    public void end() {
        if (open == null) {
            return;
        }
        Optional<Case> whole = open.whole();
        open = null;
        whole.ifPresentOrElse(cases, bad::leaveOut);
    }
}
