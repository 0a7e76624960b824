package dev.redress.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where an axis of time is marked: at most nine round instants in local time, each with its label. */
final class DateTicks {

    private static final int MOST = 8;
    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.MINUTES, "HH:mm"),
            new Step(15, ChronoUnit.MINUTES, "HH:mm"),
            new Step(60, ChronoUnit.MINUTES, "HH:mm"),
            new Step(180, ChronoUnit.MINUTES, "EEE HH:mm"),
            new Step(360, ChronoUnit.MINUTES, "EEE HH:mm"),
            new Step(1, ChronoUnit.DAYS, "EEE d MMM"),
            new Step(2, ChronoUnit.DAYS, "EEE d MMM"),
            new Step(7, ChronoUnit.DAYS, "EEE d MMM"),
            new Step(14, ChronoUnit.DAYS, "EEE d MMM"),
            new Step(1, ChronoUnit.MONTHS, "MMM uuuu"),
            new Step(2, ChronoUnit.MONTHS, "MMM uuuu"),
            new Step(6, ChronoUnit.MONTHS, "MMM uuuu"),
            new Step(12, ChronoUnit.MONTHS, "uuuu"),
            new Step(60, ChronoUnit.MONTHS, "uuuu"),
            new Step(240, ChronoUnit.MONTHS, "uuuu"));

    private record Step(int amount, ChronoUnit unit, String pattern) {

        boolean isWideEnough(Duration span) {
            return unit.getDuration().multipliedBy((long) amount * MOST).compareTo(span) >= 0;
        }
    }

    private DateTicks() {}

    static Map<Instant, String> of(Instant from, Instant to, ZoneId zone, Locale language) {
        Duration span = Duration.between(from, to);
        Step step = STEPS.stream()
                .filter(each -> each.isWideEnough(span))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        DateTimeFormatter label = DateTimeFormatter.ofPattern(step.pattern(), language);
        ZonedDateTime tick = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        if (step.unit() == ChronoUnit.MONTHS) {
            tick = tick.withDayOfMonth(1);
        }
        Map<Instant, String> ticks = new LinkedHashMap<>();
        while (!tick.toInstant().isAfter(to)) {
            if (!tick.toInstant().isBefore(from)) {
                ticks.put(tick.toInstant(), label.format(tick));
            }
            tick = tick.plus(step.amount(), step.unit());
        }
        return ticks;
    }
}
