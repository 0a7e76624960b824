package dev.redress.calendar.model;

import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A calendar around an event, the model of the same, and a few numbers out of which instants and amounts are made.
 *
 * @param offsets nanoseconds from the event's midnight UTC
 */
public record Scene(Era era, CalendarSpec spec, List<Long> offsets) {

    public static final int DAYS_BEFORE = 16;
    public static final int DAYS = 40;

    public MinuteModel model() {
        return MinuteModel.of(spec, era.date().minusDays(DAYS_BEFORE), DAYS);
    }

    public WorkingCalendar calendar() {
        return spec.calendar();
    }

    public Instant instant(int index) {
        return Instant.parse(era.date() + "T00:00:00Z").plusNanos(offsets.get(index));
    }

    /** An amount that the model can answer: no more than the working time of some days. */
    public Duration amount(int index, Duration most) {
        long ceiling = most.toNanos();
        long wanted = Math.abs(offsets.get(index));
        return Duration.ofNanos(wanted > ceiling ? (ceiling == 0 ? 0 : wanted % (ceiling + 1)) : wanted);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(era + " " + spec);
        for (int i = 0; i < offsets.size(); i++) {
            text.append(' ').append(instant(i)).append('/').append(offsets.get(i));
        }
        return text.toString();
    }
}
