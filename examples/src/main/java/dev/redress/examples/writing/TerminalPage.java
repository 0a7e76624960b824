package dev.redress.examples.writing;

import dev.redress.examples.summary.BadRow;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.Summary;
import dev.redress.examples.summary.TypeRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run found, on one page of plain text; the same on every machine. */
public final class TerminalPage {

    private static final int MOST_TYPES = 12;

    private final StringBuilder out = new StringBuilder();
    private final Summary summary;

    private TerminalPage(Summary summary) {
        this.summary = summary;
    }

    /**
     * Writes the page.
     *
     * @param summary what the run found
     * @param unknown why cases are unknown, with numbers
     * @return lines of text
     */
    public static String of(Summary summary, Map<String, Long> unknown) {
        TerminalPage page = new TerminalPage(summary);
        page.title();
        page.verdicts(unknown);
        page.types("Types with most cases", summary.types());
        page.types("Worst types, of those with 30 or more decided cases", summary.worst());
        page.ageing();
        page.badRows();
        summary.comparison().ifPresent(c -> page.out.append(ComparisonPage.of(c)));
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

    private void verdicts(Map<String, Long> unknown) {
        Counts total = summary.total();
        head("Verdicts on " + count(total.all()) + " cases");
        Columns columns = new Columns()
                .row("met", count(total.met()), share(total.met(), total.all()))
                .row("late", count(total.late()), share(total.late(), total.all()))
                .row("overdue", count(total.overdue()), share(total.overdue(), total.all()))
                .row("running", count(total.running()), share(total.running(), total.all()))
                .row("unknown", count(total.unknown()), share(total.unknown(), total.all()));
        unknown.forEach((reason, cases) -> columns.row("  " + reason, count(cases), share(cases, total.all())));
        out.append(columns.text());
        out.append("  met includes ").append(count(total.stopBeforeStart())).append(" stopped before they started");
        out.append(total.provisional() == 0 ? "" : "; " + count(total.provisional()) + " due instants are provisional");
        out.append("\n  on time: ")
                .append(Rate.of(total.met(), total.decided())
                        .map(rate -> percent(rate) + ", " + count(rate.part()) + " of " + count(rate.whole())
                                + " decided (met, late or overdue); 95 % interval " + interval(rate))
                        .orElse("not computable, no case is decided"))
                .append('\n');
    }

    private void types(String title, List<TypeRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int more = rows.size() - MOST_TYPES;
        head(title + (more > 0 ? ", " + MOST_TYPES + " of " + rows.size() : ""));
        Columns columns = new Columns().row("", "cases", "decided", "met", "on time", "95 % interval");
        rows.stream()
                .limit(MOST_TYPES)
                .forEach(row -> columns.row(
                        row.type(),
                        count(row.counts().all()),
                        count(row.counts().decided()),
                        count(row.counts().met()),
                        row.onTime().map(TerminalPage::percent).orElse("-"),
                        row.onTime().map(TerminalPage::interval).orElse("")));
        out.append(columns.text());
    }

    private void ageing() {
        head("Open cases by age");
        Columns columns = new Columns().row("", "running", "overdue", "unknown");
        summary.ageing()
                .forEach(band ->
                        columns.row(band.label(), count(band.running()), count(band.overdue()), count(band.unknown())));
        out.append(columns.text());
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

    private static String percent(Rate rate) {
        return share(rate.part(), rate.whole());
    }

    private static String interval(Rate rate) {
        return String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * rate.low(), 100 * rate.high());
    }
}
