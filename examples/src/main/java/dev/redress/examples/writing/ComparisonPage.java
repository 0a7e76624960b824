package dev.redress.examples.writing;

import dev.redress.examples.summary.Comparison;
import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Comparison.Reason;
import dev.redress.examples.summary.Comparison.Suspect;
import dev.redress.examples.summary.Comparison.Week;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The part of the page that compares with what the source recorded. */
final class ComparisonPage {

    private final StringBuilder out = new StringBuilder();
    private final Comparison comparison;

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        ComparisonPage page = new ComparisonPage(comparison);
        page.due();
        page.flags();
        page.suspects();
        page.weeks();
        return page.out.toString();
    }

    private void due() {
        long all = comparison.compared();
        out.append("\nDue instants beside the ")
                .append(TerminalPage.count(all))
                .append(" recorded by the source, received from ")
                .append(comparison.boundary())
                .append(" on\n")
                .append(new Columns()
                        .row(
                                "within 60 s",
                                TerminalPage.count(comparison.withinMinute()),
                                percent(comparison.withinMinute(), all))
                        .row(
                                "within 300 s",
                                TerminalPage.count(comparison.withinFiveMinutes()),
                                percent(comparison.withinFiveMinutes(), all))
                        .text());
        reasons(comparison.differences());
    }

    private void flags() {
        Flags flags = comparison.flags();
        out.append("\nVerdicts from our due instants beside the flags of ")
                .append(TerminalPage.count(flags.all()))
                .append(" closed and flagged cases\n")
                .append(new Columns()
                        .row("", "recorded on time", "recorded overdue")
                        .row("met", TerminalPage.count(flags.metOnTime()), TerminalPage.count(flags.metOverdue()))
                        .row("late", TerminalPage.count(flags.lateOnTime()), TerminalPage.count(flags.lateOverdue()))
                        .text())
                .append("  agree: ")
                .append(percent(flags.agree(), flags.all()))
                .append(", ")
                .append(TerminalPage.count(flags.agree()))
                .append(" of ")
                .append(TerminalPage.count(flags.all()))
                .append('\n');
        reasons(comparison.flagDifferences());
    }

    private void reasons(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Columns columns = new Columns().row("the others, by reason", "cases", "first on line");
        reasons.forEach(r -> columns.row(r.text(), TerminalPage.count(r.cases()), String.valueOf(r.sample())));
        out.append(columns.text());
    }

    private void suspects() {
        out.append("\nSingle holidays that would explain misses, if added to or removed from the calendar\n");
        if (comparison.suspects().isEmpty()) {
            out.append("  none\n");
            return;
        }
        Columns columns = new Columns().row("", "misses mended", "hits broken");
        for (Suspect suspect : comparison.suspects()) {
            columns.row(text(suspect), TerminalPage.count(suspect.explained()), TerminalPage.count(suspect.broken()));
        }
        out.append(columns.text());
    }

    private static String text(Suspect suspect) {
        String day = suspect.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return suspect.added()
                ? "add " + day + " " + suspect.date()
                : "remove " + day + " " + suspect.date() + ", " + suspect.name();
    }

    private void weeks() {
        out.append("\nAgreement within 300 s by week of receipt; the edition begins on ")
                .append(comparison.boundary())
                .append('\n');
        Columns columns = new Columns().row("week from", "compared", "agree", "", "edition");
        for (Week week : comparison.weeks()) {
            columns.row(
                    week.monday().toString(),
                    TerminalPage.count(week.compared()),
                    TerminalPage.count(week.agree()),
                    percent(week.agree(), week.compared()),
                    week.inForce() ? "in force" : "earlier");
        }
        out.append(columns.text());
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }
}
