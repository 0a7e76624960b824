package dev.redress.policy.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All findings of one reading, in the order in which they stand in the files.
 *
 * <p>A file of a hundred thousand wrong lines makes no list of a hundred thousand findings: the first {@value #MOST_KEPT} that
 * the reader met are kept, the rest are counted. Immutable.
 */
public final class Findings {

    /** The most findings that are kept. */
    public static final int MOST_KEPT = 200;

    private static final Comparator<Finding> BY_LOCATION = Comparator.comparing(
                    Finding::location,
                    Comparator.comparing(Location::file)
                            .thenComparingInt(Location::line)
                            .thenComparingInt(Location::column))
            .thenComparing(Finding::path)
            .thenComparing(Finding::code);

    private final List<Finding> kept;
    private final int errors;
    private final int more;

    private Findings(List<Finding> kept, int errors, int more) {
        this.kept = kept;
        this.errors = errors;
        this.more = more;
    }

    /**
     * The findings that were kept, by file, line and column.
     *
     * @return at most {@value #MOST_KEPT} findings
     */
    public List<Finding> list() {
        return kept;
    }

    /**
     * Whether nothing was found, not even a warning.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /**
     * How many errors were found, those not kept included.
     *
     * @return the number of errors
     */
    public int errors() {
        return errors;
    }

    /**
     * How many findings were counted but not kept.
     *
     * @return the number, 0 in all but hopeless cases
     */
    public int more() {
        return more;
    }

    /** Returns one line per finding, and a last line "and n more" if some were not kept. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Finding finding : kept) {
            out.append(out.isEmpty() ? "" : "\n").append(finding);
        }
        return more == 0
                ? out.toString()
                : out.append("\nand ").append(more).append(" more").toString();
    }

    /** Takes findings while a file is read. One reading has one collector; it is not for use by several threads. */
    public static final class Collector {

        private final List<Finding> kept = new ArrayList<>();
        private int errors;
        private int more;

        /** A collector without findings. */
        public Collector() {}

        /**
         * Takes one finding.
         *
         * @param finding what was found
         */
        public void add(Finding finding) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            }
            if (isFull()) {
                more++;
            } else {
                kept.add(finding);
            }
        }

        /**
         * Whether further findings will only be counted, so that nobody needs to work out their wording.
         *
         * @return true if {@value Findings#MOST_KEPT} findings are kept
         */
        public boolean isFull() {
            return kept.size() >= MOST_KEPT;
        }

        /**
         * How many errors were taken so far.
         *
         * @return the number of errors
         */
        public int errors() {
            return errors;
        }

        /**
         * What was collected so far.
         *
         * @return the findings in the order of the files
         */
        public Findings findings() {
            return new Findings(kept.stream().sorted(BY_LOCATION).toList(), errors, more);
        }
    }
}
