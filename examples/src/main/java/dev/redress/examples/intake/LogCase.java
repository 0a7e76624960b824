package dev.redress.examples.intake;

import dev.redress.examples.intake.Case.Flag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one case of an event log, until the case is whole. */
final class LogCase {

    private final long line;
    private final String id;
    private final List<LogRow> rows = new ArrayList<>();
    private @Nullable Instant received;
    private String group = "";
    private Optional<Instant> due = Optional.empty();
    private Flag flag = Flag.NONE;
    private boolean spoiled;

    LogCase(long line, String id) {
        this.line = line;
        this.id = id;
    }

    String id() {
        return id;
    }

    int size() {
        return rows.size();
    }

    void spoil() {
        spoiled = true;
    }

    void receivedAt(Instant instant) {
        received = instant;
    }

    /** Adds a row; what the source concluded of the case is what its last row says. */
    void add(LogRow row, String group, Optional<Instant> due, Flag flag) {
        rows.add(row);
        this.group = group;
        this.due = due;
        this.flag = flag;
    }

    /** The case; nothing if one of its rows could not be read. */
    Optional<Case> whole() {
        if (spoiled || received == null) {
            return Optional.empty();
        }
        // Rows of one instant keep the order of the file.
        rows.sort(Comparator.comparing(LogRow::at));
        return Optional.of(new Case(line, id, group, LogTimeline.of(id, received, rows), due, flag));
    }
}
