package dev.redress.examples.writing;

import static dev.redress.examples.writing.TerminalPage.count;
import static dev.redress.examples.writing.TerminalPage.interval;
import static dev.redress.examples.writing.TerminalPage.percent;
import static dev.redress.examples.writing.TerminalPage.share;

import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Percentiles;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.TypeRow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The part of the page that is about one promise. */
final class PromisePage {

    private static final int MOST_TYPES = 12;

    private final StringBuilder out = new StringBuilder();
    private final PromiseSummary promise;

    private PromisePage(PromiseSummary promise) {
        this.promise = promise;
    }

    /** The part; the name of the promise stands in its heading if it is not the only one. */
    static String of(PromiseSummary promise, boolean only) {
        PromisePage page = new PromisePage(promise);
        page.verdicts(only);
        page.types("Types with most cases", promise.types());
        page.types("Worst types, of those with 30 or more decided cases", promise.worst());
        page.ageing();
        return page.out.toString();
    }

    private void verdicts(boolean only) {
        Counts total = promise.total();
        head((only ? "V" : Printable.line(promise.promise()) + ": v") + "erdicts on " + count(total.all()) + " cases");
        Columns columns = new Columns();
        verdict(columns, "met", total.met());
        verdict(columns, "late", total.late());
        verdict(columns, "overdue", total.overdue());
        verdict(columns, "running", total.running());
        verdict(columns, "paused", total.paused());
        verdict(columns, "cancelled", total.cancelled());
        verdict(columns, "exempt", total.exempt());
        verdict(columns, "unknown", total.unknown());
        promise.unknown().forEach((reason, cases) -> verdict(columns, "  " + reason, cases));
        out.append(columns.text());
        out.append("  met includes ").append(count(total.stopBeforeStart())).append(" stopped before they started");
        out.append(total.provisional() == 0 ? "" : "; " + count(total.provisional()) + " due instants are provisional");
        out.append("\n  on time: ")
                .append(promise.onTime()
                        .map(rate -> percent(rate) + ", " + count(rate.part()) + " of " + count(rate.whole())
                                + " decided (met, late or overdue); 95 % interval " + interval(rate))
                        .orElse("not computable, no case is decided"))
                .append('\n');
        promise.used().ifPresent(this::used);
    }

    private void verdict(Columns columns, String word, long cases) {
        columns.row(word, count(cases), share(cases, promise.total().all()));
    }

    private void used(Percentiles used) {
        out.append("  counted time of ")
                .append(count(used.cases()))
                .append(" stopped cases: half of them at most ")
                .append(hours(used.half()))
                .append(", 90 % ")
                .append(hours(used.ninety()))
                .append(", 95 % ")
                .append(hours(used.ninetyFive()))
                .append('\n');
    }

    static String hours(Duration time) {
        if (time.toHours() == 0) {
            return String.format(Locale.ROOT, "%.1f min", time.toSeconds() / 60.0);
        }
        return String.format(Locale.ROOT, "%,.1f h", time.toSeconds() / 3600.0);
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
        Columns columns = new Columns().row("", "running", "paused", "overdue", "unknown");
        promise.ageing()
                .forEach(band -> columns.row(
                        band.label(),
                        count(band.running()),
                        count(band.paused()),
                        count(band.overdue()),
                        count(band.unknown())));
        out.append(columns.text());
    }

    private void head(String text) {
        out.append('\n').append(text).append('\n');
    }
}
