package dev.redress.core.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The rules for short texts that the host gives, and for lists whose entries have ids. */
final class Text {

    private Text() {}

    static void bounded(String type, String field, String value, int longest) {
        Objects.requireNonNull(value, field);
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException(type + " must have a '" + field + "' of 1 to " + longest
                    + " characters, not all blank, but had " + value.length());
        }
    }

    static <T> void distinct(String type, List<T> all, Function<T, String> id) {
        if (all.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(id.apply(each))) {
                throw new IllegalArgumentException(type + " must not have two entries with the id " + id.apply(each));
            }
        }
    }

    static <T> List<T> with(List<T> all, T next, Function<T, String> id) {
        List<T> more = new ArrayList<>(all);
        for (int i = 0; i < more.size(); i++) {
            if (id.apply(more.get(i)).equals(id.apply(next))) {
                more.set(i, next);
                return more;
            }
        }
        more.add(next);
        return more;
    }

    static <T> List<T> plus(List<T> all, T next) {
        List<T> more = new ArrayList<>(all);
        more.add(next);
        return more;
    }
}
