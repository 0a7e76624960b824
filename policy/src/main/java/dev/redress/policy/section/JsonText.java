package dev.redress.policy.section;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), indented, in their order, with {@code \n} line ends. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, Object> object) {
        JsonText text = new JsonText();
        text.write(object, "\n");
        return text.out.append('\n').toString();
    }

    private void write(Object value, String lineStart) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map, lineStart);
        } else if (value instanceof List<?> list) {
            writeList(list, lineStart);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            writeText(String.valueOf(value));
        }
    }

    private void writeObject(Map<?, ?> map, String lineStart) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator).append(lineStart).append("  ");
            writeText(String.valueOf(entry.getKey()));
            out.append(": ");
            write(entry.getValue(), lineStart + "  ");
            separator = ",";
        }
        out.append(map.isEmpty() ? "" : lineStart).append('}');
    }

    private void writeList(List<?> list, String lineStart) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            write(item, lineStart);
            separator = ", ";
        }
        out.append(']');
    }

    private void writeText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
