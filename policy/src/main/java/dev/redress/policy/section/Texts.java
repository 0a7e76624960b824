package dev.redress.policy.section;

import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shapes of single texts that many sections use. */
public final class Texts {

    /** What a name that the policy owner chooses looks like. */
    static final String NAME = "^[A-Za-z][A-Za-z0-9_-]{0,59}$";

    private static final int LONGEST = 500;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
    /** What an editor may take a text for that looks like a number or a truth value. */
    private static final List<String> ANY_TEXT = List.of("string", "number", "boolean");

    /** Below {@link #ANY_TEXT}, which it needs. */
    private static final Shape<String> NAMES = matching("a name such as head-office", NAME);

    private Texts() {}

    /**
     * A text with a grammar of its own.
     *
     * @param phrase what it is, behind "expected": {@code a date such as 2026-01-31}
     * @param pattern a regular expression (of JSON Schema, ECMA-262) that every good text matches; empty for any text
     * @param parser reads the text; must not throw
     * @param <T> what the text becomes
     * @return the shape
     */
    public static <T> Shape<T> of(String phrase, String pattern, Function<String, Parsed<T>> parser) {
        Map<String, Object> schema = new LinkedHashMap<>();
        boolean onlyText = !pattern.isEmpty()
                && Stream.of("1", "12", "2026", "1.5", "-1", "true").noneMatch(t -> t.matches(pattern));
        schema.put("type", onlyText ? "string" : ANY_TEXT);
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        return new TextShape<>(phrase, Collections.unmodifiableMap(schema), scalar -> parser.apply(scalar.text()));
    }

    /**
     * A text that matches a pattern and stays as it is.
     *
     * @param phrase what it is, behind "expected"
     * @param pattern a regular expression of JSON Schema and of Java alike, from {@code ^} to {@code $}
     * @return the shape
     */
    public static Shape<String> matching(String phrase, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return of(phrase, pattern, text -> compiled.matcher(text).matches() ? Parsed.of(text) : Parsed.refused());
    }

    /**
     * Any text of 1 to 500 characters that is not blank.
     *
     * @param what what it is, such as {@code a title}
     * @return the shape
     */
    public static Shape<String> text(String what) {
        return of(what, "", text -> text.isBlank() || text.length() > LONGEST ? Parsed.refused() : Parsed.of(text));
    }

    /**
     * A name: a letter, then up to 59 letters, digits, {@code -} and {@code _}, of ASCII.
     *
     * @return the shape
     */
    public static Shape<String> name() {
        return NAMES;
    }

    /**
     * One of some words.
     *
     * @param words each word with what it becomes, in the order in which they are listed
     * @param <T> what the words become
     * @return the shape
     */
    public static <T> Shape<T> word(Map<String, ? extends T> words) {
        Map<String, T> known = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        List<String> names = List.copyOf(known.keySet());
        String phrase = names.size() == 1 ? names.get(0) : "one of " + Quoted.names(names);
        return new TextShape<>(
                phrase,
                Map.of("enum", names),
                scalar -> Optional.ofNullable(known.get(scalar.text()))
                        .map(value -> Parsed.<T>of(value))
                        .orElseGet(() -> Parsed.<T>refused().suggesting(() -> NearestName.of(scalar.text(), names))));
    }

    /**
     * A calendar date, {@code 2026-01-31}, from the year 1 to 9999.
     *
     * @return the shape
     */
    public static Shape<LocalDate> date() {
        return of("a date such as 2026-01-31", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text -> {
            try {
                LocalDate date = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
                return text.length() == 10 && date.getYear() > 0 ? Parsed.of(date) : Parsed.refused();
            } catch (DateTimeParseException e) {
                return Parsed.refused();
            }
        });
    }

    /**
     * A whole number, without quotes.
     *
     * @param least the smallest number, at least −10¹²
     * @param most the largest number, at most 10¹²
     * @return the shape
     */
    public static Shape<Long> number(long least, long most) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return new TextShape<>("a whole number from " + least + " to " + most, schema, scalar -> {
            if (scalar.quoted() || !WHOLE.matcher(scalar.text()).matches()) {
                return Parsed.refused();
            }
            long value = Long.parseLong(scalar.text());
            return value < least || value > most ? Parsed.refused() : Parsed.of(value);
        });
    }

    /**
     * A decimal number, without quotes and without an exponent.
     *
     * @return the shape
     */
    public static Shape<BigDecimal> decimal() {
        return new TextShape<>("a number such as 12.50", Map.of("type", "number"), scalar -> {
            boolean good = !scalar.quoted() && DECIMAL.matcher(scalar.text()).matches();
            return good ? Parsed.of(new BigDecimal(scalar.text())) : Parsed.refused();
        });
    }

    /**
     * {@code true} or {@code false}, without quotes.
     *
     * @return the shape
     */
    public static Shape<Boolean> truth() {
        return new TextShape<>("true or false", Map.of("type", "boolean"), Texts::truth);
    }

    private static Parsed<Boolean> truth(Scalar scalar) {
        String lower = scalar.text().toLowerCase(Locale.ROOT);
        if (!scalar.quoted()
                && (lower.equals("true") || lower.equals("false"))
                && scalar.text().equals(lower)) {
            return Parsed.of(lower.equals("true"));
        }
        return Parsed.<Boolean>refused().suggesting(() -> switch (lower) {
            case "yes", "on", "true", "y" -> Optional.of("true");
            case "no", "off", "false", "n" -> Optional.of("false");
            default -> Optional.empty();
        });
    }

    /**
     * A time zone by the name of a region, {@code Asia/Jakarta}, or {@code UTC}.
     *
     * @return the shape
     */
    public static Shape<ZoneId> zone() {
        return of(
                "a time zone such as Asia/Jakarta",
                "^[A-Za-z][A-Za-z0-9_+/-]*$",
                text -> ZoneId.getAvailableZoneIds().contains(text)
                        ? Parsed.of(ZoneId.of(text))
                        : Parsed.<ZoneId>refused()
                                .suggesting(() -> NearestName.of(text, new TreeSet<>(ZoneId.getAvailableZoneIds()))));
    }

    /**
     * A language by its tag, {@code id} or {@code en-GB} (BCP 47).
     *
     * @return the shape
     */
    public static Shape<Locale> language() {
        String pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
        return of(
                "a language such as en or id",
                pattern,
                text -> text.length() <= 35 && text.matches(pattern)
                        ? Parsed.of(Locale.forLanguageTag(text))
                        : Parsed.refused());
    }
}
