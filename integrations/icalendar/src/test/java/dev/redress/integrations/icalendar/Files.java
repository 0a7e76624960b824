package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Writes small iCalendar files and reads them. */
final class Files {

    private Files() {}

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    static String calendar(String... components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("", components)
                + "END:VCALENDAR\r\n";
    }

    static HolidaySource read(IcalendarOptions options, String... components) throws HolidayRefusal {
        return content(calendar(components), options);
    }

    static HolidaySource read(String... components) throws HolidayRefusal {
        return read(IcalendarOptions.defaults(), components);
    }

    static HolidaySource content(String text, IcalendarOptions options) throws HolidayRefusal {
        return IcalendarHolidays.read("company.ics", text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** The dates of one event with these lines in a year. */
    static List<LocalDate> dates(int year, String... lines) throws HolidayRefusal {
        return dates(read(event(lines)), year);
    }

    static List<LocalDate> dates(HolidaySource source, int year) {
        return source.in(year).stream().map(Holiday::date).toList();
    }

    static List<LocalDate> days(String... isoDates) {
        return Arrays.stream(isoDates).map(LocalDate::parse).toList();
    }
}
