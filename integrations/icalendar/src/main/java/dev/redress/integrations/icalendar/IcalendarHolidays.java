package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads holidays from an iCalendar file, RFC 5545: the calendar a company shares, or a feed of public holidays.
 *
 * <pre>{@code
 * BEGIN:VEVENT
 * SUMMARY:Works closed
 * DTSTART;VALUE=DATE:20261224
 * DTEND;VALUE=DATE:20261229
 * END:VEVENT
 * }</pre>
 *
 * <p>shuts five dates, from Thursday 24 to Monday 28 December 2026, because DTEND is exclusive; each is a holiday named
 * "Works closed".
 *
 * <p><b>What shuts a day.</b> Every all-day event, repeated or not, with {@code STATUS:CONFIRMED}, {@code TENTATIVE} or
 * none; a cancelled one does not. {@code TRANSP} is not looked at, because feeds of public holidays mark their days
 * {@code TRANSPARENT}. An event with a time of day shuts nothing unless {@link IcalendarOptions#partDaysShutIn()} is
 * given. {@code RECURRENCE-ID} replaces one occurrence; of two versions of an event the higher {@code SEQUENCE} holds.
 *
 * <p><b>Known years.</b> If every event repeats for ever, the file is known from the year the first of them starts. Else
 * it is known from the first to the last year of the events that end, because a file that lists Easter up to 2027 says
 * nothing of 2028. {@link IcalendarOptions#known()} overrides this.
 *
 * <p><b>Bounds.</b> 16 MiB, 100,000 events, 100,000 listed days, 1,000 repeated events, no repetition more often than
 * daily; what is beyond them, or broken, is refused with its line number, up to 20 findings at once. No time zone or
 * locale of the machine has any influence.
 */
public final class IcalendarHolidays {

    /** The largest file that is read, in bytes: 16 MiB. */
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

    private IcalendarHolidays() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options what of it shuts a day
     * @return its holidays
     * @throws HolidayRefusal if it cannot be read or used; says where
     */
    public static HolidaySource read(Path file, IcalendarOptions options) throws HolidayRefusal {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LARGEST_FILE + 1), options);
        } catch (IOException e) {
            throw new HolidayRefusal(name + ": cannot be read", e);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param name what a refusal calls the file
     * @param content all its bytes, UTF-8, at most {@link #LARGEST_FILE}
     * @param options what of it shuts a day
     * @return its holidays
     * @throws HolidayRefusal if it cannot be used; says where
     */
    public static HolidaySource read(String name, byte[] content, IcalendarOptions options) throws HolidayRefusal {
        Findings findings = new Findings(name);
        CalendarLines lines = CalendarLines.read(text(content, findings), findings);
        findings.refuseIfAny();
        if (!lines.anyCalendar()) {
            throw findings.refusal("is not an iCalendar file; a line BEGIN:VCALENDAR is expected");
        }
        String nameless = options.name().orElse(DayName.of(lines.calendarName(), "holiday"));
        EventReader reader = new EventReader(options.partDaysShutIn(), nameless);
        List<Event> events = new ArrayList<>();
        for (EventText text : lines.events()) {
            try {
                events.add(reader.read(text));
            } catch (Unusable e) {
                findings.add(e);
            }
        }
        findings.refuseIfAny();
        List<ShutDays> days = named(Versions.settle(events), options, findings);
        if (days.isEmpty() && options.known().isEmpty()) {
            throw findings.refusal("has no event that shuts a day; all-day events are expected");
        }
        return new IcalendarSource(days, options.known().orElseGet(() -> known(days)));
    }

    private static String text(byte[] content, Findings findings) throws HolidayRefusal {
        if (content.length > LARGEST_FILE) {
            throw findings.refusal("is larger than " + LARGEST_FILE / 1024 / 1024 + " MiB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw findings.refusal("is not UTF-8, the encoding of iCalendar files");
        }
    }

    private static List<ShutDays> named(List<ShutDays> days, IcalendarOptions options, Findings findings)
            throws HolidayRefusal {
        refuseUnmatched("only", options.only(), days, findings);
        refuseUnmatched("except", options.except(), days, findings);
        return days.stream()
                .filter(d -> options.only().isEmpty() || any(options.only(), d.name()))
                .filter(d -> !any(options.except(), d.name()))
                .toList();
    }

    private static boolean any(List<String> texts, String name) {
        return texts.stream().anyMatch(text -> DayName.matches(text, name));
    }

    /** A misspelt name would silently shut a working day, or open a holiday. */
    private static void refuseUnmatched(String option, List<String> texts, List<ShutDays> days, Findings findings)
            throws HolidayRefusal {
        for (String text : texts) {
            if (days.stream().noneMatch(d -> DayName.matches(text, d.name()))) {
                throw findings.refusal("has no event called '" + Line.shown(text) + "', which '" + option
                        + "' names; write the whole summary, or * for a part of it");
            }
        }
    }

    private static Years known(List<ShutDays> days) {
        List<ShutDays> ending = days.stream().filter(d -> !d.endless()).toList();
        if (ending.isEmpty()) {
            int first = days.stream().mapToInt(ShutDays::firstYear).min().orElse(9999);
            return Years.between(first, 9999);
        }
        int first = ending.stream().mapToInt(ShutDays::firstYear).min().orElse(9999);
        int last = ending.stream().mapToInt(ShutDays::lastYear).max().orElse(first);
        return Years.between(first, last);
    }
}
