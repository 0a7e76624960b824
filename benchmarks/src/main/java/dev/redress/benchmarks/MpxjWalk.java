package dev.redress.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** MPXJ's project calendar: local times without a zone, exact to the minute; it walks day by day. */
final class MpxjWalk {

    private final ProjectCalendar calendar = new ProjectFile().addCalendar();

    MpxjWalk(List<Office.Hours> hours, List<LocalDate> shut) {
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekday = day.compareTo(DayOfWeek.SATURDAY) < 0;
            calendar.setWorkingDay(day, weekday);
            ProjectCalendarHours windows = calendar.addCalendarHours(day);
            if (weekday) {
                hours.forEach(window -> windows.add(new LocalTimeRange(window.open(), window.close())));
            }
        }
        shut.forEach(calendar::addCalendarException);
    }

    static Duration minutes(long minutes) {
        return Duration.getInstance((double) minutes, TimeUnit.MINUTES);
    }

    LocalDateTime add(LocalDateTime start, Duration amount) {
        return calendar.getDate(start, amount);
    }

    Duration between(LocalDateTime start, LocalDateTime end) {
        return calendar.getWork(start, end, TimeUnit.MINUTES);
    }
}
