package dev.redress.calendar.limit;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over words; see {@link Limit} for the grammar. One use for one text. */
final class LimitGrammar {

    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String KINDS = "working, elapsed, business or calendar";
    private static final String EXAMPLE = "a number, such as in 3 business days";
    private static final String DAYS_END = "until close, to end of day or at same time of day";

    private record Word(String text, int column) {}

    private final List<Word> words = new ArrayList<>();
    private final int endColumn;
    private int next;

    LimitGrammar(String text) {
        if (text.length() > LONGEST) {
            throw new LimitSyntaxException(LONGEST + 1, "more text", "at most " + LONGEST + " characters");
        }
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start() + 1));
        }
        this.endColumn = text.stripTrailing().length() + 1;
    }

    Limit limit() {
        Limit limit = peek().startsWith("p") ? isoDuration() : counted();
        if (next < words.size()) {
            throw unexpected("the end");
        }
        return limit;
    }

    private Limit isoDuration() {
        Duration amount;
        try {
            amount = Duration.parse(peek());
        } catch (DateTimeParseException e) {
            throw unexpected("a duration such as PT4H or PT1H30M");
        }
        if (peek().contains("d")) {
            throw unexpected("hours, minutes and seconds; days are business days or calendar days");
        }
        requireRange(Amounts.inRange(amount), "a duration from zero to 100 years");
        next++;
        if (take("working")) {
            return new WorkingTime(amount);
        } else if (take("elapsed")) {
            return new ElapsedTime(amount);
        }
        throw unexpected("working or elapsed");
    }

    private Limit counted() {
        int count = number();
        if (take("working")) {
            return new WorkingTime(timeUnit(count));
        } else if (take("elapsed")) {
            return new ElapsedTime(timeUnit(count));
        } else if (take("business")) {
            requireWord("business days", "day", "days");
            return businessDays(count);
        } else if (take("calendar")) {
            return calendarUnit(count, "calendar days, weeks or months");
        } else if (peek().equals("hour") || peek().equals("hours") || peek().equals("day") || peek().equals("days")) {
            throw unexpected(KINDS + " before " + peek());
        }
        return calendarUnit(count, KINDS + ", weeks or months");
    }

    private int number() {
        requireRange(peek().matches("[0-9]{1,9}"), EXAMPLE);
        int count = Integer.parseInt(peek());
        requireRange(count <= Amounts.MOST_DAYS, "at most " + Amounts.MOST_DAYS);
        next++;
        return count;
    }

    private Duration timeUnit(int count) {
        if (take("hour") || take("hours")) {
            return Duration.ofHours(count);
        } else if (take("minute") || take("minutes")) {
            return Duration.ofMinutes(count);
        } else if (take("second") || take("seconds")) {
            return Duration.ofSeconds(count);
        }
        throw unexpected("hours, minutes or seconds");
    }

    private Limit businessDays(int count) {
        Ending ending = ending(Ending.CLOSE);
        boolean dayZero = dayZero(count);
        if (peek().equals("rolled")) {
            throw unexpected("the end; a business day needs no rolling");
        }
        return new BusinessDays(count, ending, dayZero);
    }

    private Limit calendarUnit(int count, String expected) {
        if (take("month") || take("months")) {
            requireBefore(count <= Amounts.MOST_MONTHS, "at most " + Amounts.MOST_MONTHS + " months");
            int endingAt = next;
            Ending ending = ending(Ending.END_OF_DAY);
            boolean dayZero = dayZero(count);
            return new Months(count, ending, dayZero, rolled(ending, endingAt));
        }
        boolean weeks = peek().equals("week") || peek().equals("weeks");
        requireBefore(!weeks || count <= Amounts.MOST_DAYS / 7, "at most " + Amounts.MOST_DAYS / 7 + " weeks");
        requireWord(expected, "day", "days", "week", "weeks");
        int endingAt = next;
        Ending ending = ending(Ending.END_OF_DAY);
        boolean dayZero = dayZero(count);
        return new CalendarDays(weeks ? 7 * count : count, ending, dayZero, rolled(ending, endingAt));
    }

    private Ending ending(Ending usual) {
        return switch (peek()) {
            case "until" -> phrase(Ending.CLOSE);
            case "to" -> phrase(Ending.END_OF_DAY);
            case "at" -> phrase(Ending.SAME_TIME);
            case "with", "rolled", "" -> usual;
            default -> throw unexpected(DAYS_END);
        };
    }

    private Ending phrase(Ending ending) {
        phrase(ending.words());
        return ending;
    }

    private boolean dayZero(int count) {
        if (!peek().equals("with")) {
            return false;
        }
        requireRange(count > 0, "the end; a limit of 0 cannot count day 0");
        phrase(DayZero.WORDS);
        return true;
    }

    private boolean rolled(Ending ending, int endingAt) {
        if (peek().equals("rolled")) {
            phrase(Rolling.WORDS);
            return true;
        }
        if (ending == Ending.CLOSE) {
            next = endingAt;
            throw unexpected("to end of day, at same time of day, or \"until close " + Rolling.WORDS
                    + "\", because other dates have no close");
        }
        return false;
    }

    private void phrase(String phrase) {
        for (String word : phrase.split(" ", -1)) {
            requireWord(phrase, word);
        }
    }

    private void requireWord(String expected, String... choices) {
        for (String choice : choices) {
            if (take(choice)) {
                return;
            }
        }
        throw unexpected(expected);
    }

    private void requireRange(boolean holds, String expected) {
        if (!holds) {
            throw unexpected(expected);
        }
    }

    /** As {@link #requireRange}, about the number that stands first. */
    private void requireBefore(boolean holds, String expected) {
        if (!holds) {
            next = 0;
            throw unexpected(expected);
        }
    }

    private boolean take(String word) {
        if (peek().equals(word)) {
            next++;
            return true;
        }
        return false;
    }

    /** The next word, empty at the end. */
    private String peek() {
        return next < words.size() ? words.get(next).text() : "";
    }

    private LimitSyntaxException unexpected(String expected) {
        if (next == words.size()) {
            return new LimitSyntaxException(endColumn, "the end", expected);
        }
        Word word = words.get(next);
        String shown = word.text().length() <= 40 ? word.text() : word.text().substring(0, 40) + "…";
        return new LimitSyntaxException(word.column(), "\"" + shown + "\"", expected);
    }
}
