package dev.redress.policy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A random tree, printed as YAML by a printer that knows where it put each value. */
final class PrintedTree {

    /** A text in a style, a list or a mapping; what a tree is made of before it has places. */
    sealed interface Value {
        record Text(String text, char quote) implements Value {}

        record Items(List<Value> items, boolean flow) implements Value {}

        record Entries(Map<String, Value> entries, boolean flow) implements Value {}
    }

    private final int indent;
    private final StringBuilder out = new StringBuilder();
    private final List<String> places = new ArrayList<>();

    private PrintedTree(int indent) {
        this.indent = indent;
    }

    static PrintedTree of(Value value, int indent) {
        PrintedTree printed = new PrintedTree(indent);
        printed.print(value, 0, false);
        printed.out.append('\n');
        return printed;
    }

    String text() {
        return out.toString();
    }

    /** {@code line:column text} of all texts, keys included, and {@code line:column kind} of all else, in their order. */
    List<String> places() {
        return places;
    }

    private void print(Value value, int level, boolean inFlow) {
        if (value instanceof Value.Text text) {
            place("\"" + text.text + "\"");
            out.append(quoted(text));
        } else if (value instanceof Value.Items items) {
            printItems(items, level, inFlow || items.flow || items.items.isEmpty());
        } else if (value instanceof Value.Entries entries) {
            printEntries(entries, level, inFlow || entries.flow || entries.entries.isEmpty());
        }
    }

    private void printItems(Value.Items items, int level, boolean flow) {
        place("list");
        String separator = "";
        out.append(flow ? "[" : "");
        for (Value item : items.items) {
            out.append(separator).append(flow ? "" : "-" + " ".repeat(indent - 1));
            print(item, level + 1, flow);
            separator = flow ? ", " : newLine(level);
        }
        out.append(flow ? "]" : "");
    }

    private void printEntries(Value.Entries entries, int level, boolean flow) {
        place("mapping");
        String separator = "";
        out.append(flow ? "{" : "");
        for (Map.Entry<String, Value> entry : entries.entries.entrySet()) {
            out.append(separator);
            place("\"" + entry.getKey() + "\"");
            out.append(entry.getKey()).append(':');
            boolean below = !flow && isBlock(entry.getValue());
            out.append(below ? newLine(level + 1) : " ");
            print(entry.getValue(), level + 1, flow);
            separator = flow ? ", " : newLine(level);
        }
        out.append(flow ? "}" : "");
    }

    private static boolean isBlock(Value value) {
        return (value instanceof Value.Items items && !items.flow && !items.items.isEmpty())
                || (value instanceof Value.Entries entries && !entries.flow && !entries.entries.isEmpty());
    }

    private String newLine(int level) {
        return "\n" + " ".repeat(indent * level);
    }

    private void place(String what) {
        int lineStart = out.lastIndexOf("\n") + 1;
        long line = out.chars().filter(c -> c == '\n').count() + 1;
        places.add(line + ":" + (out.codePointCount(lineStart, out.length()) + 1) + " " + what);
    }

    private static String quoted(Value.Text text) {
        return switch (text.quote) {
            case '\'' -> "'" + text.text.replace("'", "''") + "'";
            case '"' -> "\"" + text.text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            default -> text.text;
        };
    }

    /** Random trees of at most five levels. */
    static Arbitrary<Value> values() {
        return Arbitraries.randomValue(random -> value(random, 5));
    }

    private static Value value(Random random, int levels) {
        int size = random.nextInt(5);
        boolean flow = random.nextInt(3) == 0;
        switch (levels == 0 ? 0 : random.nextInt(4)) {
            case 1 -> {
                List<Value> items = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    items.add(value(random, levels - 1));
                }
                return new Value.Items(items, flow);
            }
            case 2, 3 -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                for (int i = 0; i < size; i++) {
                    entries.put(letters(random, "abcxyzäß日-0", "k"), value(random, levels - 1));
                }
                return new Value.Entries(entries, flow);
            }
            default -> {
                char quote = " '\"".charAt(random.nextInt(3));
                String letters = quote == ' ' ? "abcxyzäß日-0" : " ab\"'\\#:,[]{}&*!|>%@`~ä日";
                return new Value.Text(letters(random, letters, quote == ' ' ? "t" : "\uD83D\uDE00"), quote);
            }
        }
    }

    private static String letters(Random random, String from, String first) {
        StringBuilder text = new StringBuilder(first);
        for (int i = random.nextInt(10); i > 0; i--) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
