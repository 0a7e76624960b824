package dev.redress.policy.section;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;

/** The reference in the making, as Markdown: shapes with a title get a heading of their own and are linked to. */
final class ReferencePage {

    private final StringBuilder out = new StringBuilder();
    private final Set<String> titles = new HashSet<>();
    private final Queue<Runnable> pending = new ArrayDeque<>();

    void line(String line) {
        out.append(line).append('\n');
    }

    void paragraph(String text) {
        line(text);
        line("");
    }

    /** A link to the description of a title, which is written below what is being written now. */
    String link(String title, Runnable description) {
        if (titles.add(title)) {
            pending.add(() -> {
                paragraph("### " + heading(title));
                description.run();
            });
        }
        return "[" + title + "](#" + title.replace(' ', '-') + ")";
    }

    /** Writes all descriptions that were linked to. */
    void writePending() {
        for (Runnable next = pending.poll(); next != null; next = pending.poll()) {
            next.run();
        }
    }

    String text() {
        return out.toString().stripTrailing() + "\n";
    }

    private static String heading(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
