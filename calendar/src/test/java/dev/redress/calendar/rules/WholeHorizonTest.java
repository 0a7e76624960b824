package dev.redress.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every year from 1900 to 2199, date by date with java.time, in zones whose offsets once had seconds. */
class WholeHorizonTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "Africa/Monrovia", "America/New_York"})
    void everyYear_hasTheHoursOfItsDates(ZoneId zone) {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .zone(zone)
                .open("mon-fri", "09:00-17:00")
                .holidays(Holidays.every(MonthDay.of(1, 1), "New Year"))
                .holidays(Holidays.every(MonthDay.of(12, 31), "Old Year"))
                .build();
        Instant first = LocalDate.of(1900, 1, 2).atStartOfDay(zone).toInstant();
        Duration total = Duration.ZERO;
        long days = 0;
        for (LocalDate date = LocalDate.of(1900, 1, 2); date.getYear() < 2200; date = date.plusDays(1)) {
            boolean open = date.getDayOfWeek().getValue() < 6
                    && !MonthDay.from(date).equals(MonthDay.of(1, 1))
                    && !MonthDay.from(date).equals(MonthDay.of(12, 31));
            if (open) {
                Instant opening = date.atTime(9, 0).atZone(zone).toInstant();
                Instant close = date.atTime(17, 0).atZone(zone).toInstant();
                total = total.plus(Duration.between(opening, close));
                days++;
                if (date.getDayOfMonth() == 15) {
                    assertThat(desk.between(first, close)).as("%s", date).isEqualTo(total);
                    assertThat(desk.add(first, total)).isEqualTo(close);
                    assertThat(desk.subtract(close, Duration.ofHours(1))).isEqualTo(close.minusSeconds(3600));
                    assertThat(desk.plusBusinessDays(LocalDate.of(1900, 1, 2), (int) days - 1))
                            .isEqualTo(date);
                }
            }
        }
        assertThat(desk.between(first, Instant.parse("2199-12-31T00:00:00Z"))).isEqualTo(total);
    }
}
