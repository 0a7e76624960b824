package dev.redress.examples.writing;

import dev.redress.examples.summary.BadRow;
import dev.redress.examples.summary.Conservation;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.Summary;
import java.util.Locale;

/** What a run found, on one page of plain text; the same on every machine. */
public final class TerminalPage {

    private final StringBuilder out = new StringBuilder();
    private final Summary summary;

    private TerminalPage(Summary summary) {
        this.summary = summary;
    }

    /**
     * Writes the page.
     *
     * @param summary what the run found
     * @return lines of text
     */
    public static String of(Summary summary) {
        TerminalPage page = new TerminalPage(summary);
        page.title();
        boolean only = summary.promises().size() == 1;
        if (!only) {
            page.glance();
        }
        summary.promises().forEach(promise -> page.out.append(PromisePage.of(promise, only)));
        page.conservation();
        page.badRows();
        summary.comparison().ifPresent(c -> page.out.append(ComparisonPage.of(c)));
        summary.reproduction().ifPresent(r -> page.out.append(ReproductionPage.of(r)));
        return page.out.toString();
    }

    private void title() {
        out.append(Printable.line(summary.title()))
                .append(summary.synthetic() ? " (synthetic: generated, no customer is in it)" : "")
                .append('\n')
                .append(Printable.line(summary.policy()))
                .append("; as of ")
                .append(summary.asOf())
                .append(' ')
                .append(summary.zone())
                .append('\n');
    }

    /** All promises in one table, if there are several. */
    private void glance() {
        head("Promises on " + count(summary.cases()) + " cases");
        Columns columns = new Columns()
                .row("", "met", "late", "overdue", "running", "paused", "cancelled", "exempt", "unknown", "on time");
        for (PromiseSummary promise : summary.promises()) {
            Counts total = promise.total();
            columns.row(
                    promise.promise(),
                    count(total.met()),
                    count(total.late()),
                    count(total.overdue()),
                    count(total.running()),
                    count(total.paused()),
                    count(total.cancelled()),
                    count(total.exempt()),
                    count(total.unknown()),
                    promise.onTime().map(TerminalPage::percent).orElse("-"));
        }
        out.append(columns.text());
    }

    private void conservation() {
        Conservation found = summary.conservation();
        out.append("\nUsed, paused and shut add up to what passed on ")
                .append(count(found.clocks() - found.violations()))
                .append(" of ")
                .append(count(found.clocks()))
                .append(" clocks")
                .append(found.violations() == 0 ? "" : "; not so first for the case on line " + found.sample())
                .append('\n');
    }

    private void badRows() {
        head("Rows that could not be read: " + count(summary.badRows()));
        for (BadRow row : summary.badRowSample()) {
            out.append("  line ")
                    .append(row.line())
                    .append(": ")
                    .append(Printable.line(row.reason()))
                    .append('\n');
        }
        long more = summary.badRows() - summary.badRowSample().size();
        out.append(more > 0 ? "  and " + count(more) + " more\n" : "");
        out.append(
                summary.leftOut() > 0
                        ? "  cases left out because one of their rows could not be read: " + count(summary.leftOut())
                                + "\n"
                        : "");
    }

    private void head(String text) {
        out.append('\n').append(text).append('\n');
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    static String percent(Rate rate) {
        return share(rate.part(), rate.whole());
    }

    static String interval(Rate rate) {
        return String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * rate.low(), 100 * rate.high());
    }
}
