package dev.redress.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final WorkingCalendar city = WorkingCalendar.builder("city")
            .zone(NEW_YORK)
            .open("mon-fri", "08:30-17:00")
            .holidays(Holidays.nth(3, DayOfWeek.MONDAY, Month.APRIL, "Patriots' Day"))
            .build();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    @ParameterizedTest(name = "{1} from {0} is due {2}, last date {3}")
    @CsvSource({
        // Thursday 16 April 2015; Monday 20 April is Patriots' Day.
        "2015-04-16T16:00, 3 business days,                         2015-04-22T17:00, 2015-04-22",
        "2015-04-16T18:00, 3 business days,                         2015-04-23T17:00, 2015-04-23",
        "2015-04-16T18:00, 1 business day at same time of day,      2015-04-21T08:30, 2015-04-21",
        "2015-04-16T16:00, 1 business day with day 0 counted,       2015-04-16T17:00, 2015-04-16",
        "2015-04-16T16:00, 0 business days to end of day,           2015-04-17T00:00, 2015-04-16",
        "2015-04-16T16:00, 8 working hours,                         2015-04-17T15:30, 2015-04-17",
        "2015-04-16T16:00, 1 working hour,                          2015-04-16T17:00, 2015-04-16",
        "2015-04-16T16:00, 24 elapsed hours,                        2015-04-17T16:00, 2015-04-17",
        "2015-04-16T16:00, 30 calendar days,                        2015-05-17T00:00, 2015-05-16",
        "2015-04-16T16:00, 30 calendar days at same time of day,    2015-05-16T16:00, 2015-05-16",
        "2015-04-16T16:00, 2 calendar days rolled to a business day, 2015-04-22T00:00, 2015-04-21",
        "2015-04-16T16:00, 2 calendar days until close rolled to a business day, 2015-04-21T17:00, 2015-04-21",
        "2015-01-31T10:00, 1 month,                                 2015-03-01T00:00, 2015-02-28",
        "2015-01-31T10:00, 1 month with day 0 counted,              2015-03-01T00:00, 2015-02-28",
        "2015-01-28T10:00, 1 month with day 0 counted,              2015-02-28T00:00, 2015-02-27",
        "2015-04-16T16:00, 8 weeks,                                 2015-06-12T00:00, 2015-06-11",
    })
    void dueAndLastDate(String start, String limit, String due, LocalDate lastDate) {
        Deadline deadline = Deadline.of(at(start), Limit.parse(limit), city);
        assertThat(deadline.due()).isEqualTo(at(due));
        assertThat(deadline.lastDate()).isEqualTo(lastDate);
        Duration whole =
                deadline.explanation().segments().stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isEqualTo(Duration.between(at(start), at(due)));
    }

    @Test
    void explanation_namesTheHoliday_inBothLanguages() {
        Deadline deadline = Deadline.of(at("2015-04-16T18:00"), Limit.parse("3 business days"), city);
        assertThat(deadline.explanation().text(Locale.ENGLISH))
                .isEqualTo("3 business days until close from Thu 16 Apr 2015 18:00 EDT: due Thu 23 Apr 2015 17:00 EDT;"
                        + " counted from Fri 17 Apr 2015 08:30 EDT; shut on Mon 20 Apr 2015 (Patriots' Day)");
        assertThat(deadline.explanation().text(Locale.forLanguageTag("id"))).contains("jatuh tempo Kam 23 Apr 2015");
    }
}
