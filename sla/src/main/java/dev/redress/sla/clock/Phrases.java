package dev.redress.sla.clock;

import dev.redress.calendar.limit.Ending;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.event.Marks;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences about clocks in the languages there are. The bundle is named in full, so that no default locale creeps in. */
final class Phrases {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Phrases IN_ENGLISH = new Phrases(Locale.ENGLISH, "en");
    private static final Phrases IN_INDONESIAN = new Phrases(INDONESIAN, "id");

    private final Locale language;
    private final ResourceBundle bundle;
    private final DateTimeFormatter minutes;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter dates;

    private Phrases(Locale language, String name) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("dev.redress.sla.clock.clock-" + name, Locale.ROOT);
        this.minutes = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", language);
        this.seconds = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss zzz", language);
        this.dates = DateTimeFormatter.ofPattern("EEE d MMM uuuu", language);
    }

    static Phrases in(Locale language) {
        return language.getLanguage().equals(INDONESIAN.getLanguage()) ? IN_INDONESIAN : IN_ENGLISH;
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String time(Instant when, ZoneId zone) {
        ZonedDateTime local = when.atZone(zone);
        return (local.getSecond() == 0 ? minutes : seconds).format(local);
    }

    String date(Instant when, ZoneId zone) {
        return dates.format(when.atZone(zone));
    }

    /** A word for which there is a phrase, or the word itself. */
    String word(String prefix, String word) {
        String key = prefix + word;
        return bundle.containsKey(key) ? say(key) : word;
    }

    /** Such as {@code 30 h 10 min}: hours are not turned into days, because nobody knows of how many hours. */
    String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(say("hours", String.valueOf(duration.toHours())));
        }
        if (duration.toMinutesPart() > 0 || (parts.isEmpty() && duration.toSecondsPart() == 0)) {
            parts.add(say("minutes", String.valueOf(duration.toMinutesPart())));
        }
        if (duration.toSecondsPart() > 0) {
            parts.add(say("seconds", String.valueOf(duration.toSecondsPart())));
        }
        return String.join(" ", parts);
    }

    /** As the grammar prints it back, which is English, or in the same order in another language. */
    String limit(Limit limit) {
        if (language.equals(Locale.ENGLISH)) {
            return limit.text();
        }
        return limit.match(
                working -> say("limit-working", duration(working.amount())),
                elapsed -> say("limit-elapsed", duration(elapsed.amount())),
                days -> days("limit-business-days", days.days(), days.ending(), days.dayZeroCounted(), false),
                days -> days("limit-calendar-days", days.days(), days.ending(), days.dayZeroCounted(), days.rolled()),
                months -> days(
                        "limit-months", months.months(), months.ending(), months.dayZeroCounted(), months.rolled()));
    }

    private String days(String key, int count, Ending ending, boolean dayZeroCounted, boolean rolled) {
        return say(key, String.valueOf(count))
                + say("limit-" + Marks.word(ending))
                + (dayZeroCounted ? say("limit-day-zero") : "")
                + (rolled ? say("limit-rolled") : "");
    }

    String state(ClockState state) {
        return say(Marks.word(state));
    }

    String reading(ClockReading reading, String of) {
        String how = state(reading.state())
                + reading.cycle().map(last -> details(reading, last)).orElse("");
        return reading.subject().isEmpty()
                ? say("reading", reading.promise().id(), of, how)
                : say("subject", reading.promise().id(), reading.subject(), of, how);
    }

    private String details(ClockReading reading, Cycle last) {
        ZoneId zone = reading.calendar().zone();
        StringBuilder text = new StringBuilder();
        last.due().ifPresent(due -> text.append(say(last.state().isOver() ? "was-due" : "due", time(due, zone))));
        reading.rule().ifPresent(rule -> text.append(say("limit", limit(rule.is()))));
        last.stopped().ifPresent(stop -> text.append(say("stopped", time(stop, zone))));
        if (!last.cause().isEmpty()) {
            text.append(say("cause", last.cause()));
        }
        text.append(say("used", duration(last.used())));
        if (!last.state().isOver() && last.state() != ClockState.OVERDUE) {
            text.append(say("left", duration(reading.remaining())));
        }
        if (last.stopBeforeStart()) {
            text.append(say("stop-before-start"));
        }
        if (reading.cycles().size() > 1) {
            text.append(say("cycle", String.valueOf(last.number())));
        }
        if (reading.provisional()) {
            text.append(say("provisional"));
        }
        return text.toString();
    }
}
