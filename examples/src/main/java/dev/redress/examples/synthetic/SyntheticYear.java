package dev.redress.examples.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of complaints of a manufacturer of pumps, from Wednesday 1 January to Wednesday 31 December 2025, wall time in Jakarta.
 * All of it is synthetic: every id begins with {@code SYN-}, and no customer, order or complaint is real.
 *
 * <p>It is written anew for each run, always with the same bytes: from one seed, by arithmetic that every Java computes
 * alike. It is meant to look like a real file, so a few rows are broken, a few cases end before they begin, some are open, and
 * in autumn a bad lot of seals leaks.
 *
 * <p>CSV with the header {@value #HEADER}; times such as {@code 2025-03-14T09:05}; {@code closed} is empty while a case is open.
 */
public final class SyntheticYear {

    /** What the file is called. */
    public static final String NAME = "synthetic-complaints-2025.csv";

    static final String HEADER = "id,received,closed,type,channel,severity,branch";

    /** Sound rows; the broken ones come on top. */
    static final int CASES = 3_500;

    static final LocalDateTime AS_OF = LocalDate.of(2026, 1, 15).atStartOfDay();

    private static final long SEED = 20_250_101L;

    private SyntheticYear() {}

    /**
     * Writes the file: a header and a line for each row, each ended by a line feed.
     *
     * @param out where it goes; neither flushed nor closed
     * @throws IOException if {@code out} refuses to be written to
     */
    public static void write(Appendable out) throws IOException {
        out.append(HEADER).append('\n');
        for (String row : rows()) {
            out.append(row).append('\n');
        }
    }

    /** The rows in the order of receipt; a broken one after every so many. */
    private static List<String> rows() {
        Chance chance = new Chance(SEED);
        List<LocalDateTime> received = Arrivals.of(CASES, chance);
        List<String> rows = new ArrayList<>();
        List<String> broken = Broken.ROWS;
        int every = CASES / (broken.size() + 1);
        for (int i = 0; i < received.size(); i++) {
            rows.add(Handling.of(i + 1, received.get(i), chance).row());
            if ((i + 1) % every == 0 && (i + 1) / every <= broken.size()) {
                rows.add(broken.get((i + 1) / every - 1));
            }
        }
        return rows;
    }
}
