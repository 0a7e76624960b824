package dev.redress.calendar.holiday;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A set of civil years, such as those for which the holidays are known: {@code 2024-2026}, or {@code all years}.
 *
 * <p>For example, holidays taken from the Indonesian decrees of 2025 and 2026 are known for {@code 2025-2026}; a deadline
 * that reaches into January 2027 is provisional until the next decree is published.
 *
 * <p>Immutable. Years are proleptic ISO years.
 */
public final class Years {

    private static final Years ALL = new Years(List.of(new Span(Integer.MIN_VALUE, Integer.MAX_VALUE)));
    private static final Years NONE = new Years(List.of());
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");
    private static final int LONGEST_SHOWN = 40;

    private final List<Span> spans;

    private Years(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /**
     * Every year, past and to come.
     *
     * @return the set of all years
     */
    public static Years all() {
        return ALL;
    }

    /**
     * No year at all.
     *
     * @return the empty set
     */
    public static Years none() {
        return NONE;
    }

    /**
     * The years from one to another.
     *
     * @param first the first year, included
     * @param last the last year, included
     * @return the set
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static Years between(int first, int last) {
        requireOrder(first, last);
        return new Years(List.of(new Span(first, last)));
    }

    private static void requireOrder(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException(
                    "Argument 'last' must not be before 'first' " + first + " but was " + last);
        }
    }

    /**
     * Single years, in any order, repeated or not.
     *
     * @param years the years
     * @return the set; empty if none is given
     */
    public static Years of(int... years) {
        List<Span> spans = new ArrayList<>();
        int[] sorted = Arrays.stream(years).distinct().sorted().toArray();
        for (int year : sorted) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).last + 1 == year) {
                spans.set(last, new Span(spans.get(last).first, year));
            } else {
                spans.add(new Span(year, year));
            }
        }
        return new Years(spans);
    }

    /**
     * Reads years as people write them in a policy.
     *
     * @param text {@code 2026}, {@code 2024-2026} with both included, or {@code all}; years from 0001 to 9999
     * @return the years
     * @throws IllegalArgumentException with a sentence for the author if the text names no years
     */
    public static Years parse(String text) {
        String stripped = text.strip();
        if (stripped.equals("all")) {
            return ALL;
        }
        Matcher match = TEXT.matcher(stripped);
        if (match.matches()) {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            if (first >= 1 && last >= first) {
                return between(first, last);
            }
        }
        String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        throw new IllegalArgumentException(
                "found \"" + shown + "\", expected a year such as 2026, years such as 2024-2026, or all");
    }

    /**
     * Whether a year is one of these.
     *
     * @param year the year
     * @return true if it is
     */
    public boolean contains(int year) {
        return containsAll(year, year);
    }

    /**
     * Whether all years of a span are among these.
     *
     * @param first the first year, included
     * @param last the last year, included
     * @return true if none is missing
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public boolean containsAll(int first, int last) {
        requireOrder(first, last);
        for (Span span : spans) {
            if (span.first <= first && last <= span.last) {
                return true;
            }
        }
        return false;
    }

    /**
     * The years that are in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public Years and(Years other) {
        List<Span> both = new ArrayList<>();
        for (Span a : spans) {
            for (Span b : other.spans) {
                int first = Math.max(a.first, b.first);
                int last = Math.min(a.last, b.last);
                if (first <= last) {
                    both.add(new Span(first, last));
                }
            }
        }
        return new Years(both);
    }

    /**
     * The years that are in either set.
     *
     * @param other the other set
     * @return the union
     */
    public Years or(Years other) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.addAll(other.spans);
        sorted.sort(Comparator.comparingInt(Span::first));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            // As long, because the year after the last of all years is none.
            if (last >= 0 && span.first <= merged.get(last).last + 1L) {
                merged.set(last, new Span(merged.get(last).first, Math.max(merged.get(last).last, span.last)));
            } else {
                merged.add(span);
            }
        }
        return new Years(merged);
    }

    /**
     * Whether no year is in the set.
     *
     * @return true if it is empty
     */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Years years && spans.equals(years.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    /** {@code all years}, {@code no year}, or the years as {@code 2015, 2024-2026}. */
    @Override
    public String toString() {
        if (equals(ALL)) {
            return "all years";
        }
        return spans.isEmpty() ? "no year" : spans.stream().map(Span::text).collect(Collectors.joining(", "));
    }

    private record Span(int first, int last) {
        String text() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }
}
