package dev.redress.calendar.deadline;

import dev.redress.calendar.WorkingCalendar;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences and dates in the languages there are. The bundle is named in full, so that no default locale creeps in. */
final class Texts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Texts IN_ENGLISH = new Texts(Locale.ENGLISH, "en");
    private static final Texts IN_INDONESIAN = new Texts(INDONESIAN, "id");

    private final Locale language;
    private final ResourceBundle bundle;
    private final DateTimeFormatter date;
    private final DateTimeFormatter minutes;
    private final DateTimeFormatter seconds;

    private Texts(Locale language, String name) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("dev.redress.calendar.deadline.explanation-" + name, Locale.ROOT);
        this.date = DateTimeFormatter.ofPattern("EEE d MMM uuuu", language);
        this.minutes = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", language);
        this.seconds = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss zzz", language);
    }

    static Texts in(Locale language) {
        return language.getLanguage().equals(INDONESIAN.getLanguage()) ? IN_INDONESIAN : IN_ENGLISH;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String date(LocalDate when) {
        return date.format(when);
    }

    String time(Instant when, WorkingCalendar calendar) {
        ZonedDateTime local = when.atZone(calendar.zone());
        return (local.getSecond() == 0 ? minutes : seconds).format(local);
    }
}
