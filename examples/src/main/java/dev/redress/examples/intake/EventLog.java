package dev.redress.examples.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of an event log tell what happened to a case.
 *
 * <p>A row says how the case stood from its instant on, until the next row of the same case. On Tuesday 6 April 2010 at
 * 16:44:51 in Paris a row says {@code Completed}: the case is closed then. At 16:45:07 the next one says {@code Queued}: it is
 * reopened. While rows say {@code Wait - User} it waits for the user, from the first of them to the first that does not.
 *
 * @param time the column of the instant of the row
 * @param received the column that says when the case was received, read at its first row; empty if the first row is the receipt
 * @param stages the stages a case is in, and the rows that say so; entered at the first of a run of them
 * @param waits whom the case waits for, and the rows that say so
 * @param milestones the milestones of the host's own process, each reached at the first of a run of rows that say so
 * @param closed the rows that say the case is closed, if any do; a later one that does not reopens it
 */
public record EventLog(
        String time,
        Optional<String> received,
        Map<String, Rows> stages,
        Map<String, Rows> waits,
        Map<String, Rows> milestones,
        Optional<Rows> closed) {

    /** Copies the maps. */
    public EventLog {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        waits = Collections.unmodifiableMap(new LinkedHashMap<>(waits));
        milestones = Collections.unmodifiableMap(new LinkedHashMap<>(milestones));
    }

    /**
     * Which rows: those that have, in every column named, one of the values.
     *
     * @param values column to values, at least one column
     */
    public record Rows(Map<String, Set<String>> values) {

        /** Copies the map. */
        public Rows {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** All columns that the log must have, in the order of the mapping, some perhaps twice. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(time);
        received.ifPresent(columns::add);
        for (Map<String, Rows> named : List.of(stages, waits, milestones)) {
            named.values().forEach(rows -> columns.addAll(rows.values().keySet()));
        }
        closed.ifPresent(rows -> columns.addAll(rows.values().keySet()));
        return columns;
    }

    /** What the rows can say of a case, in the words of a policy. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("received"));
        stages.keySet().forEach(stage -> words.add("entered " + stage));
        for (String wait : waits.keySet()) {
            words.add("wait began " + wait);
            words.add("wait ended " + wait);
        }
        milestones.keySet().forEach(milestone -> words.add("reached " + milestone));
        if (closed.isPresent()) {
            words.add("closed");
            words.add("reopened");
        }
        return words;
    }
}
