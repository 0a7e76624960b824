package dev.redress.sla.clock.field;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An office that is open from Monday to Friday, 09:00 to 17:00 UTC, and what it promises. */
final class Office {

    static final String MON_2026_03_02 = "2026-03-02";
    static final String TUE_2026_03_03 = "2026-03-03";
    static final String WED_2026_03_04 = "2026-03-04";
    static final String THU_2026_03_05 = "2026-03-05";
    static final String FRI_2026_03_06 = "2026-03-06";
    static final String SAT_2026_03_07 = "2026-03-07";
    static final String SUN_2026_03_08 = "2026-03-08";
    static final String MON_2026_03_09 = "2026-03-09";
    static final String TUE_2026_03_10 = "2026-03-10";
    static final String WED_2026_03_11 = "2026-03-11";
    static final String MON_2026_03_16 = "2026-03-16";

    static final WorkingCalendar HOURS = WorkingCalendar.builder("office")
            .zone(ZoneOffset.UTC)
            .open("mon-fri", "09:00-17:00")
            .build();

    private Office() {}

    static Instant at(String date, String time) {
        return Instant.parse(date + 'T' + time + ":00Z");
    }

    static Promise.Builder promise(String id, String start, String stop) {
        return Promise.builder().id(id).start(start).stop(stop).calendar(HOURS);
    }

    /** From receipt to decision. */
    static Promise.Builder resolve() {
        return promise("resolve", "received", "told decision");
    }

    static Clocks clocks(Promise... promises) {
        return Clocks.of(charter(promises));
    }

    static ServiceCharter charter(Promise... promises) {
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2020, 1, 1))
                .zone(ZoneOffset.UTC)
                .addPromises(promises)
                .build();
    }

    static ClockReading read(Promise promise, Timeline timeline, Instant at) {
        return clocks(promise).reading(promise.id(), timeline, at).orElseThrow();
    }

    /** What a person or a watch did to a promise. */
    static Milestone about(String promise, String type, String reason, Instant at) {
        return new Milestone(type, at, at, promise, reason, 100);
    }

    static Timeline.Builder timeline() {
        return Timeline.builder("K-1042");
    }
}
