package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** The events of a file as holidays. */
record IcalendarSource(List<ShutDays> events, Years known) implements HolidaySource {

    @Override
    public List<Holiday> in(int year) {
        if (year < 1 || year > DateRule.END_OF_TIME.getYear()) {
            return List.of();
        }
        TreeSet<Holiday> found = new TreeSet<>();
        for (ShutDays event : events) {
            event.daysOf(year).stream()
                    .mapToObj(day -> new Holiday(LocalDate.ofYearDay(year, day), event.name()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "iCalendar file with " + events.size() + " events, known for " + known;
    }
}
