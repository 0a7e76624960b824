package dev.redress.examples.writing;

import static dev.redress.examples.writing.TerminalPage.count;

import dev.redress.examples.summary.Comparison.Flags;
import dev.redress.examples.summary.Reproduction;
import java.util.Locale;

/** The part of the page that says how well a fitted promise gives the recorded verdicts. */
final class ReproductionPage {

    private ReproductionPage() {}

    static String of(Reproduction found) {
        String title = "\nVerdicts of " + Printable.line(found.promise()) + " beside the recorded ones\n";
        return found.boundary()
                .map(local -> local.toString().replace('T', ' '))
                .map(boundary -> title
                        + part("received before " + boundary + ", on which it was fitted", found.fitted(), found)
                        + part("received from " + boundary + " on, held out", found.heldOut(), found))
                .orElseGet(() -> title + part("all that are stopped", found.heldOut(), found));
    }

    private static String part(String title, Reproduction.Part part, Reproduction found) {
        Flags flags = part.flags();
        Columns table = new Columns()
                .row("", "recorded on time", "recorded overdue")
                .row("met", count(flags.metOnTime()), count(flags.metOverdue()))
                .row("late", count(flags.lateOnTime()), count(flags.lateOverdue()));
        Columns rules = new Columns()
                .row("agree", share(flags.agree(), flags), of(flags.agree(), flags))
                .row("  always on time would", share(part.always(), flags), of(part.always(), flags));
        found.span()
                .ifPresent(span -> rules.row(
                        "  stopped within " + PromisePage.hours(span) + " elapsed would",
                        share(part.elapsed(), flags),
                        of(part.elapsed(), flags)));
        return title + '\n' + table.text() + rules.text();
    }

    private static String share(long part, Flags flags) {
        return flags.all() == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / flags.all());
    }

    private static String of(long part, Flags flags) {
        return count(part) + " of " + count(flags.all());
    }
}
