package dev.redress.sla.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Purpose;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Readings that are explained and drawn in tests: a works in Boston, open on weekdays from 08:00 to 12:00 and from 13:00 to 17:00. */
final class ExplainedCases {

    static final ZoneId BOSTON = ZoneId.of("America/New_York");
    static final LocalDate MON_2015_04_20 = LocalDate.of(2015, 4, 20);

    static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(BOSTON)
            .open("mon-fri", "08:00-12:00", "13:00-17:00")
            .holidays(Holidays.on(MON_2015_04_20, "Patriots' Day"))
            .build();

    private ExplainedCases() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BOSTON).toInstant();
    }

    static Promise.Builder resolve() {
        return Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(WORKS)
                .limit("3 business days until close")
                .pausing(Pausing.forWaits("complainant", "supplier"))
                .addWarning(Warning.at(75))
                .extension(
                        new Extension(Limit.parse("2 business days"), false, 1, List.of(), Optional.of(Purpose.DELAY)));
    }

    static ClockReading read(Promise promise, Timeline.Builder timeline, Instant at) {
        ServiceCharter charter = ServiceCharter.builder()
                .edition("2015-1")
                .validFrom(LocalDate.of(2015, 1, 1))
                .zone(BOSTON)
                .addPromise(promise)
                .build();
        return Clocks.of(charter).reading(promise.id(), timeline.build(), at).orElseThrow();
    }

    static Timeline.Builder received(String local) {
        return Timeline.builder("K-1042").milestone("received", at(local));
    }

    /** Received on Thursday 16 April 2015 at 09:00, two pauses, the weekend and Patriots' Day, read on Wednesday 22 April at 10:00. */
    static ClockReading withTwoPauses() {
        Timeline.Builder timeline = received("2015-04-16T09:00")
                .milestone("wait began complainant", at("2015-04-16T11:00"))
                .milestone("wait ended complainant", at("2015-04-16T14:30"))
                .milestone("wait began supplier", at("2015-04-17T15:00"))
                .milestone("wait ended supplier", at("2015-04-21T09:00"));
        return read(resolve().build(), timeline, at("2015-04-22T10:00"));
    }

    /** Due on Tuesday 14 April 2015 at the close, told a day later. */
    static ClockReading late() {
        return read(
                resolve().build(),
                received("2015-04-09T09:00").milestone("told decision", at("2015-04-15T10:00")),
                at("2015-04-16T00:00"));
    }

    /** Two cycles: told in time, reopened, and running again. */
    static ClockReading reopened() {
        return read(
                resolve().onReopen(AfterReopening.NEW_CYCLE).build(),
                received("2015-04-06T09:00")
                        .milestone("told decision", at("2015-04-08T10:00"))
                        .milestone("ended closed", at("2015-04-08T11:00"))
                        .milestone("reopened", at("2015-04-13T10:00")),
                at("2015-04-14T12:00"));
    }

    static ClockReading justStarted() {
        return read(resolve().build(), received("2015-04-16T09:00"), at("2015-04-16T09:00"));
    }

    static ClockReading ofAYear() {
        Timeline.Builder timeline = received("2015-01-05T09:00");
        for (int month = 1; month <= 12; month++) {
            String of = "2015-%02d-".formatted(month);
            timeline.milestone("wait began supplier", at(of + "10T10:00"))
                    .milestone("wait ended supplier", at(of + "20T10:00"));
        }
        return read(
                Promise.builder()
                        .id("investigate")
                        .start("received")
                        .stop("told decision")
                        .calendar(WORKS)
                        .limit("200 business days until close")
                        .pausing(Pausing.forWaits("supplier"))
                        .build(),
                timeline,
                at("2015-12-31T12:00"));
    }
}
