package dev.redress.examples.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a file is what: of a file of cases, one a row, or of an event log, one event a row.
 *
 * @param title of the data, such as {@code City of Boston, 311 requests}
 * @param synthetic whether the data was generated and no customer is in it
 * @param zone in which wall times without an offset are read
 * @param asOf the local instant at which open cases are judged, if the mapping says one
 * @param separator between columns
 * @param times how times are written; the first pattern that fits is used
 * @param id the column of the case id
 * @param missing the texts of a cell that say nothing, such as {@code ?}; an empty cell always does
 * @param milestones name to column, such as {@code received} to {@code open_dt}; an empty cell is a milestone not reached;
 *     none for an event log
 * @param log how the rows of an event log tell a case; empty if each row is a case
 * @param facts name to column; an empty cell is a fact not known
 * @param group the fact by which the summary groups
 * @param promise the only promise to judge; empty for all of the policy
 * @param recorded what the source recorded of due instants and verdicts, if it did
 */
public record Mapping(
        String title,
        boolean synthetic,
        ZoneId zone,
        Optional<LocalDateTime> asOf,
        char separator,
        List<String> times,
        String id,
        Set<String> missing,
        Map<String, String> milestones,
        Optional<EventLog> log,
        Map<String, String> facts,
        String group,
        Optional<String> promise,
        Optional<Recorded> recorded) {

    /** Copies the collections. */
    public Mapping {
        times = List.copyOf(times);
        missing = Set.copyOf(missing);
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The columns of what the source recorded.
     *
     * @param due the column of its due instants, if it has one
     * @param verdict the column of its verdicts, if it has one
     * @param promise the promise it is compared with; empty if only one is judged
     * @param fittedBefore the local instant before whose receipts the promise was fitted to the record; only cases received
     *     from it on can say how well it does; empty if it was not fitted
     */
    public record Recorded(
            Optional<String> due,
            Optional<VerdictColumn> verdict,
            Optional<String> promise,
            Optional<LocalDateTime> fittedBefore) {}

    /**
     * The column of the source's verdicts.
     *
     * @param column its name
     * @param onTime the word for on time
     * @param overdue the word for overdue
     */
    public record VerdictColumn(String column, String onTime, String overdue) {}

    /**
     * What the rows can say of a case.
     *
     * @return words of milestones, such as {@code received} and {@code wait began vendor}
     */
    public List<String> words() {
        return log.map(EventLog::words).orElseGet(() -> List.copyOf(milestones.keySet()));
    }

    /**
     * All columns that the file must have.
     *
     * @return their names, none twice, in the order of the mapping
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(id);
        columns.addAll(milestones.values());
        log.ifPresent(l -> columns.addAll(l.columns()));
        columns.addAll(facts.values());
        recorded.ifPresent(r -> {
            r.due().ifPresent(columns::add);
            r.verdict().ifPresent(v -> columns.add(v.column()));
        });
        return columns.stream().distinct().toList();
    }
}
