package dev.redress.core.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Instants as ISO 8601 in UTC, always with microseconds, so that texts sort as instants do; finer only where the instant is finer, so
 * that nothing is lost: {@code 2026-02-03T07:00:00.000250Z}.
 *
 * <p>A snapshot holds two for each of up to 2,000 milestones and is read for every command, hence the short way for the form that is
 * nearly always there. Every other form goes the long way of the JDK, and the two agree.
 */
final class Instants {

    private static final Pattern FORM = Pattern.compile(
            "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private static final String MODEL = "0000-00-00T00:00:00.000000Z";

    private static final int LONGEST = 40;

    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Instants() {}

    static String print(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST || second > LAST || instant.getNano() % 1_000 != 0) {
            return printedByJdk(instant);
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        int time = (int) Math.floorMod(second, 86_400L);
        char[] text = MODEL.toCharArray();
        put(text, 0, 4, date.getYear());
        put(text, 5, 2, date.getMonthValue());
        put(text, 8, 2, date.getDayOfMonth());
        put(text, 11, 2, time / 3_600);
        put(text, 14, 2, time / 60 % 60);
        put(text, 17, 2, time % 60);
        put(text, 20, 6, instant.getNano() / 1_000);
        return new String(text);
    }

    static Instant parse(String text) {
        if (!isOfTheModel(text)) {
            return parsedByJdk(text);
        }
        return LocalDateTime.of(
                        digits(text, 0, 4),
                        digits(text, 5, 2),
                        digits(text, 8, 2),
                        digits(text, 11, 2),
                        digits(text, 14, 2),
                        digits(text, 17, 2),
                        digits(text, 20, 6) * 1_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static String printedByJdk(Instant instant) {
        String text = instant.toString();
        int point = text.indexOf('.');
        if (point < 0) {
            return text.substring(0, text.length() - 1) + ".000000Z";
        }
        return text.length() - point == 5 ? text.substring(0, text.length() - 1) + "000Z" : text;
    }

    private static Instant parsedByJdk(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return Instant.parse(text);
    }

    /** A digit where the model has one, and the same character where it has another. */
    private static boolean isOfTheModel(String text) {
        if (text.length() != MODEL.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char model = MODEL.charAt(i);
            char c = text.charAt(i);
            if (model == '0' ? c < '0' || c > '9' : c != model) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static void put(char[] text, int from, int count, int number) {
        int rest = number;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
