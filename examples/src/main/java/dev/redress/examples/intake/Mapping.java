package dev.redress.examples.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a case file is what.
 *
 * @param title of the data, such as {@code City of Boston, 311 requests}
 * @param synthetic whether the data was generated and no customer is in it
 * @param zone in which wall times without an offset are read
 * @param asOf the local instant at which open cases are judged, if the mapping says one
 * @param separator between columns
 * @param times how times are written; the first pattern that fits is used
 * @param id the column of the case id
 * @param milestones name to column, such as {@code received} to {@code open_dt}; an empty cell is a milestone not reached
 * @param facts name to column; an empty cell is a fact not known
 * @param group the fact by which the summary groups
 * @param promise the promise to judge; may be left out if the policy has only one
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
        Map<String, String> milestones,
        Map<String, String> facts,
        String group,
        Optional<String> promise,
        Optional<Recorded> recorded) {

    /** Copies the collections. */
    public Mapping {
        times = List.copyOf(times);
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The columns of what the source recorded.
     *
     * @param due the column of its due instants
     * @param verdict the column of its verdicts, if it has one
     */
    public record Recorded(String due, Optional<VerdictColumn> verdict) {}

    /**
     * The column of the source's verdicts.
     *
     * @param column its name
     * @param onTime the word for on time
     * @param overdue the word for overdue
     */
    public record VerdictColumn(String column, String onTime, String overdue) {}

    /**
     * All columns that the file must have.
     *
     * @return their names, none twice, in the order of the mapping
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(id);
        columns.addAll(milestones.values());
        columns.addAll(facts.values());
        recorded.ifPresent(r -> {
            columns.add(r.due());
            r.verdict().ifPresent(v -> columns.add(v.column()));
        });
        return columns.stream().distinct().toList();
    }
}
