package dev.redress.sla.charter;

import java.util.List;
import java.util.regex.Pattern;

/** Writes CommonMark in which no text of a policy is anything but text. */
final class MarkdownPaper implements Block.Paper {

    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<>&#|~!$^{}]");
    private static final Pattern FIRST = Pattern.compile("^([-+=:]|\\d+(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    @Override
    public void heading(int level, String text) {
        out.append("#".repeat(level)).append(' ').append(escaped(text)).append("\n\n");
    }

    @Override
    public void paragraph(String text) {
        out.append(escaped(text)).append("\n\n");
    }

    @Override
    public void items(List<Entry> entries) {
        items(entries, 0);
        out.append('\n');
    }

    private void items(List<Entry> entries, int depth) {
        for (Entry entry : entries) {
            out.append("  ".repeat(depth))
                    .append("- ")
                    .append(escaped(entry.text()))
                    .append('\n');
            items(entry.below(), depth + 1);
        }
    }

    String written() {
        return out.toString().strip() + "\n";
    }

    /** What would begin a list or underline a title at the start of a line, and whatever is active anywhere. */
    static String escaped(String text) {
        String plain = ACTIVE.matcher(Plain.of(text)).replaceAll("\\\\$0");
        return FIRST.matcher(plain)
                .replaceFirst(found ->
                        Character.isDigit(found.group().charAt(0)) ? found.group() + "\\\\" : "\\\\" + found.group());
    }
}
