package dev.redress.sla.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a row of the page says in the flow style of a policy: maps, lists and words. One use for one line. */
final class FlowLine {

    private final String text;
    private int at;

    private FlowLine(String text) {
        this.text = text;
    }

    static Map<?, ?> map(String text) {
        return (Map<?, ?>) new FlowLine(text).value();
    }

    private Object value() {
        skipBlanks();
        char first = text.charAt(at);
        if (first == '{') {
            return entries();
        } else if (first == '[') {
            return items();
        }
        return word();
    }

    private Map<String, Object> entries() {
        Map<String, Object> entries = new LinkedHashMap<>();
        at++;
        while (!isNext('}')) {
            int colon = text.indexOf(':', at);
            String key = text.substring(at, colon).strip();
            at = colon + 1;
            entries.put(key, value());
            isNext(',');
        }
        return entries;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        at++;
        while (!isNext(']')) {
            items.add(value());
            isNext(',');
        }
        return items;
    }

    private String word() {
        int from = at;
        if (text.charAt(at) == '"') {
            at = text.indexOf('"', from + 1) + 1;
            return text.substring(from + 1, at - 1);
        }
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private boolean isNext(char expected) {
        skipBlanks();
        boolean there = text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
