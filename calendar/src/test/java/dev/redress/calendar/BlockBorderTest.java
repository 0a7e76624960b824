package dev.redress.calendar;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing shows where a compiled block of 2²⁵ seconds ends and the next begins. */
class BlockBorderTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** The borders from 1900 to 2199, before and after the epoch and the block that is compiled first. */
    private static Instant border(int block) {
        return Instant.ofEpochSecond((long) block * Block.LENGTH);
    }

    private static WorkingCalendar always() {
        return WorkingCalendar.builder("always")
                .zone(UTC)
                .open("mon-sun", "00:00-24:00")
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {-65, -64, -1, 0, 1, 2, 46, 47, 48, 51, 52, 100, 215, 216})
    void roundTheClock_borderIsAnInstantLikeAnother(int block) {
        WorkingCalendar always = always();
        Instant border = border(block);
        for (long beside = -2; beside <= 2; beside++) {
            Instant instant = border.plusSeconds(beside);
            assertThat(always.isOpen(instant)).isTrue();
            assertThat(always.next(instant)).isEqualTo(instant);
            assertThat(always.previous(instant)).isEqualTo(instant);
            assertThat(always.between(border.minusSeconds(9), instant)).isEqualTo(Duration.ofSeconds(9 + beside));
            for (long nanos : new long[] {1, 999_999_999, 1_000_000_000, 2_500_000_000L, 40L * 86_400_000_000_000L}) {
                assertThat(always.add(instant, Duration.ofNanos(nanos))).isEqualTo(instant.plusNanos(nanos));
                assertThat(always.subtract(instant, Duration.ofNanos(nanos))).isEqualTo(instant.minusNanos(nanos));
            }
        }
        assertThat(always.periods(border.minusSeconds(1), border.plusSeconds(1)))
                .containsExactly(new Period(border.minusSeconds(1), border.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-40, -1, 1, 47, 48, 51, 52, 130})
    void windowOverTheBorder_isOnePeriod(int block) {
        Instant border = border(block);
        LocalDate date = LocalDate.ofInstant(border, UTC);
        WorkingCalendar once = WorkingCalendar.builder("once")
                .zone(UTC)
                .override(date, "00:00-24:00")
                .build();
        Instant start = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = start.plusSeconds(86_400);
        assertThat(once.periods(start.minusSeconds(5), end.plusSeconds(5))).containsExactly(new Period(start, end));
        assertThat(once.close(start)).isEqualTo(end);
        assertThat(once.close(border.minusSeconds(1))).isEqualTo(end);
        assertThat(once.close(border)).isEqualTo(end);
        assertThat(once.add(start, Duration.between(start, border))).isEqualTo(border);
        assertThat(once.add(start, Duration.ofDays(1))).isEqualTo(end);
        assertThat(once.subtract(end, Duration.between(border, end))).isEqualTo(border);
        assertThat(once.subtract(end, Duration.ofDays(1))).isEqualTo(start);
        assertThat(once.between(border.minusNanos(7), border.plusNanos(5))).isEqualTo(Duration.ofNanos(12));
        assertThat(once.isBusinessDay(date)).isTrue();
        assertThat(once.isBusinessDay(date.plusDays(1))).isFalse();
    }

    @Test
    void windowThatEndsOrBeginsAtTheBorder() {
        // 46 blocks after 1970 is Saturday 10:52 UTC, 48 seconds past a minute: a zone whose offset has seconds meets
        // it.
        long border = 46L * Block.LENGTH;
        int intoMinute = Math.floorMod(border, 60);
        ZoneId zone = ZoneOffset.ofTotalSeconds(-intoMinute);
        var local = LocalDate.ofInstant(Instant.ofEpochSecond(border), zone);
        int minute = (int) (border - intoMinute - local.toEpochDay() * 86_400) / 60;
        String clock = new Window(minute, minute + 1).toString().substring(0, 5);
        WorkingCalendar before = WorkingCalendar.builder("before")
                .zone(zone)
                .override(local, "00:00-" + clock)
                .build();
        WorkingCalendar after = WorkingCalendar.builder("after")
                .zone(zone)
                .override(local, clock + "-24:00")
                .build();
        Instant edge = Instant.ofEpochSecond(border);
        assertThat(before.isOpen(edge.minusNanos(1))).isTrue();
        assertThat(before.isOpen(edge)).isFalse();
        assertThat(before.previous(edge)).isEqualTo(edge);
        assertThat(before.close(edge.minusSeconds(1))).isEqualTo(edge);
        assertThat(before.add(edge.minusSeconds(1), Duration.ofSeconds(1))).isEqualTo(edge);
        assertThat(after.isOpen(edge.minusNanos(1))).isFalse();
        assertThat(after.isOpen(edge)).isTrue();
        assertThat(after.next(edge.minusSeconds(1))).isEqualTo(edge);
        assertThat(after.subtract(edge.plusSeconds(1), Duration.ofSeconds(1))).isEqualTo(edge);
        assertThat(after.previous(edge.plusSeconds(1))).isEqualTo(edge.plusSeconds(1));
        assertThat(before.union("both", after).periods(edge.minusSeconds(1), edge.plusSeconds(1)))
                .hasSize(1);
    }

    @Test
    void blocksWithoutWork_areSteppedOver_fromBothSides() {
        List<LocalDate> dates = List.of(
                LocalDate.of(1931, 5, 4), LocalDate.of(1999, 5, 3), LocalDate.of(2001, 1, 1), LocalDate.of(2090, 7, 3));
        CalendarBuilder builder = WorkingCalendar.builder("rare").zone(UTC);
        dates.forEach(date -> builder.override(date, "08:00-09:00"));
        for (int order = 0; order < 3; order++) {
            WorkingCalendar rare = builder.build();
            if (order == 1) {
                assertThat(rare.isOpen(at("2199-06-01T00:00Z"))).isFalse();
            } else if (order == 2) {
                assertThat(rare.isOpen(at("1900-06-01T00:00Z"))).isFalse();
            }
            Instant first = at("1931-05-04T08:00Z");
            assertThat(rare.add(first, Duration.ofHours(1))).isEqualTo(at("1931-05-04T09:00Z"));
            assertThat(rare.add(first, Duration.ofHours(2))).isEqualTo(at("1999-05-03T09:00Z"));
            assertThat(rare.add(first, Duration.ofHours(1).plusNanos(1)))
                    .isEqualTo(at("1999-05-03T08:00:00.000000001Z"));
            assertThat(rare.add(first, Duration.ofHours(4))).isEqualTo(at("2090-07-03T09:00Z"));
            assertThat(rare.subtract(at("2150-01-01T00:00Z"), Duration.ofHours(1)))
                    .isEqualTo(at("2090-07-03T08:00Z"));
            assertThat(rare.subtract(at("2090-07-03T09:00Z"), Duration.ofHours(3)))
                    .isEqualTo(at("1999-05-03T08:00Z"));
            assertThat(rare.next(at("1931-05-04T09:00Z"))).isEqualTo(at("1999-05-03T08:00Z"));
            assertThat(rare.previous(at("2090-07-03T08:00Z"))).isEqualTo(at("2001-01-01T09:00Z"));
            assertThat(rare.previous(at("1999-05-03T08:00Z"))).isEqualTo(at("1931-05-04T09:00Z"));
            assertThat(rare.between(at("1900-01-01T00:00Z"), at("2199-12-31T00:00Z")))
                    .isEqualTo(Duration.ofHours(4));
        }
    }

    @Test
    void secondsAtBucketBorders_inTimeAndInWork() {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .zone(UTC)
                .open("mon-fri", "09:00-17:00")
                .build();
        Instant monday = at("2020-03-02T09:00Z");
        Duration walked = Duration.ZERO;
        // Steps of a second less and more than a bucket of work, 2¹³ s, over three blocks.
        for (int i = 0; i < 1500; i++) {
            Duration step = Duration.ofSeconds(8191 + i % 3);
            walked = walked.plus(step);
            Instant there = desk.add(monday, walked);
            assertThat(desk.between(monday, there)).isEqualTo(walked);
            assertThat(desk.previous(there)).isEqualTo(there);
        }
    }

    @Test
    void closeAtABucketBorderOfWork_isTheClose() {
        // 1,024 minutes of work a date: every second close is at a multiple of 2¹³ s of work.
        CalendarBuilder builder = WorkingCalendar.builder("even").zone(UTC);
        LocalDate first = LocalDate.of(2024, 6, 3);
        first.datesUntil(first.plusDays(20)).forEach(date -> builder.override(date, "00:00-17:04"));
        WorkingCalendar even = builder.build();
        Instant start = first.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (int days = 1; days <= 20; days++) {
            Instant close = start.plus(Duration.ofDays(days - 1)).plus(Duration.ofMinutes(1024));
            assertThat(even.add(start, Duration.ofMinutes(1024L * days))).isEqualTo(close);
            assertThat(even.subtract(close, Duration.ofMinutes(1024L * days))).isEqualTo(start);
        }
    }

    @Test
    void kept_noMoreThanAFewKilobytesAYear() {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .zone(UTC)
                .open("mon-fri", "09:00-12:00", "13:00-17:00")
                .build();
        assertThat(desk.bytesAYear()).isBetween(1_000.0, 12_000.0);
    }
}
