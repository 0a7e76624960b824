package dev.redress.integrations.jdbc;

import java.util.Map;
import java.util.TreeMap;

/** The facts of an outbox entry as a text: a line for each, its name, a tab, its value; {@code \} before what would mislead. */
final class FactLines {

    private FactLines() {}

    static String write(Map<String, String> facts) {
        StringBuilder lines = new StringBuilder();
        facts.forEach((name, value) -> {
            quote(lines, name);
            lines.append('\t');
            quote(lines, value);
            lines.append('\n');
        });
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> facts = new TreeMap<>();
        StringBuilder word = new StringBuilder();
        String name = "";
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\t') {
                name = word.toString();
                word.setLength(0);
            } else if (c == '\n') {
                facts.put(name, word.toString());
                word.setLength(0);
            } else {
                word.append(c == '\\' && i + 1 < lines.length() ? meant(lines.charAt(++i)) : c);
            }
        }
        return facts;
    }

    private static void quote(StringBuilder lines, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                default -> lines.append(c);
            }
        }
    }

    private static char meant(char quoted) {
        return switch (quoted) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> quoted;
        };
    }
}
