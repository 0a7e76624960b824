package dev.redress.core.json;

import dev.redress.core.event.Marks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types that stand as one word, text, number or truth. */
final class Scalars {

    private static final Pattern DATE = Pattern.compile("[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}");

    /** As many digits as a fact or an amount may have, and more. */
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** The shape of each type. */
    static final Map<Class<?>, Shape<?>> ALL = Map.ofEntries(
            Map.entry(String.class, new AsText<>("a text", UnaryOperator.identity(), UnaryOperator.identity(), false)),
            Map.entry(int.class, new Whole<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact)),
            Map.entry(Integer.class, new Whole<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact)),
            Map.entry(long.class, new Whole<>(Long.MIN_VALUE, Long.MAX_VALUE, Long::valueOf)),
            Map.entry(Long.class, new Whole<>(Long.MIN_VALUE, Long.MAX_VALUE, Long::valueOf)),
            Map.entry(boolean.class, new Truth()),
            Map.entry(Boolean.class, new Truth()),
            Map.entry(
                    Instant.class,
                    new AsText<>(
                            "an instant such as 2026-02-02T02:20:00.000000Z", Instants::print, Instants::parse, false)),
            Map.entry(
                    LocalDate.class,
                    new AsText<>(
                            "a date such as 2026-02-02", LocalDate::toString, only(DATE, LocalDate::parse), false)),
            Map.entry(
                    BigDecimal.class,
                    new AsText<>(
                            "a decimal number in a text, such as \"12.5\"",
                            Scalars::print,
                            only(DECIMAL, BigDecimal::new),
                            false)),
            Map.entry(
                    Currency.class,
                    new AsText<>(
                            "a currency of ISO 4217",
                            Currency::getCurrencyCode,
                            only(CURRENCY, Currency::getInstance),
                            false)));

    private Scalars() {}

    /** The words of an enumeration: its names in small letters, with hyphens. */
    static Shape<?> words(Class<?> type) {
        Map<String, Object> constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Scalars::word, Function.identity()));
        String expected = "one of "
                + Arrays.stream(type.getEnumConstants()).map(Scalars::word).collect(Collectors.joining(", "));
        return new AsText<>(
                expected,
                Scalars::word,
                word -> {
                    Object constant = constants.get(word);
                    if (constant == null) {
                        throw new IllegalArgumentException("no such word");
                    }
                    return constant;
                },
                true);
    }

    private static String word(Object constant) {
        return Marks.word((Enum<?>) constant);
    }

    private static String print(BigDecimal number) {
        if (number.scale() > 100 || (long) number.precision() - number.scale() > 100) {
            throw new IllegalArgumentException("A record must have numbers of at most 100 digits on each side of the"
                    + " point but had one of scale " + number.scale() + " and precision " + number.precision());
        }
        return number.toPlainString();
    }

    private static <T> Function<String, T> only(Pattern form, Function<String, T> parse) {
        return text -> {
            if (text.length() > 202 || !form.matcher(text).matches()) {
                throw new IllegalArgumentException("another form");
            }
            return parse.apply(text);
        };
    }

    private record Whole<N extends Number>(long least, long most, Function<Long, N> number) implements Shape<N> {

        @Override
        public void write(N value, Sheet sheet) {
            sheet.plain(value.toString());
        }

        @Override
        public N read(Place place) {
            return number.apply(place.whole(least, most));
        }
    }

    private record Truth() implements Shape<Boolean> {

        @Override
        public void write(Boolean value, Sheet sheet) {
            sheet.plain(value.toString());
        }

        @Override
        public Boolean read(Place place) {
            return place.truth();
        }
    }
}
