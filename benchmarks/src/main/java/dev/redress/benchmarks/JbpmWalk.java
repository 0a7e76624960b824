package dev.redress.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;

/**
 * jBPM's business calendar: whole hours, no lunch, adding only; it walks day by day and scans all holidays each day.
 *
 * <p>It takes its start from a clock, which is a field here, and an exact fit ends at the next opening.
 */
final class JbpmWalk {

    private final BusinessCalendarImpl calendar;
    private long now;

    JbpmWalk(ZoneId zone, Office.Hours hours, List<LocalDate> shut) {
        Properties properties = new Properties();
        properties.setProperty(BusinessCalendarImpl.TIMEZONE, zone.getId());
        properties.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        properties.setProperty(
                BusinessCalendarImpl.START_HOUR, text(hours.open().getHour()));
        properties.setProperty(BusinessCalendarImpl.END_HOUR, text(hours.close().getHour()));
        properties.setProperty(
                BusinessCalendarImpl.HOURS_PER_DAY,
                text(hours.close().getHour() - hours.open().getHour()));
        properties.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                shut.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        TimeZone before = TimeZone.getDefault();
        try {
            // It reads holidays in the default zone of the JVM, whatever its own zone is.
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            calendar = new BusinessCalendarImpl(properties, () -> now);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    Date add(long startMillis, String amount) {
        now = startMillis;
        return calendar.calculateBusinessTimeAsDate(amount);
    }
}
