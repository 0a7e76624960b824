package dev.redress.benchmarks.clock;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.ComplaintRules;
import dev.redress.core.Desk;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Assign;
import dev.redress.core.command.Await;
import dev.redress.core.command.Command;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.GiveTask;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Resume;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Condition;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Task;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.record.Actor;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Four promises, and a complaint under investigation that has waited for its complainant for two days: 12 milestones. */
final class Promised {

    static final int MILESTONES = 12;

    private static final String NUMBER = "K-1042";
    private static final Actor RINA = Actor.of("rina", "handler");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    static final Instant MON_2026_02_02_0920 = at("2026-02-02T09:20");
    static final Instant MON_2026_02_02_0930 = at("2026-02-02T09:30");
    static final Instant TUE_2026_02_03_1000 = at("2026-02-03T10:00");
    static final Instant THU_2026_02_05_1000 = at("2026-02-05T10:00");
    static final Instant FRI_2026_02_06_1500 = at("2026-02-06T15:00");
    /** When the clocks are asked. */
    static final Instant FRI_2026_02_06_1600 = at("2026-02-06T16:00");

    static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(JAKARTA)
            .open("mon-thu", "08:00-12:00", "13:00-17:00")
            .open("fri", "08:00-11:30", "13:00-17:00")
            .build();

    private Promised() {}

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    static Clocks clocks() {
        return Clocks.of(ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA)
                .addPromises(acknowledge(), resolve(), progress(), legal())
                .build());
    }

    private static Promise acknowledge() {
        return Promise.builder()
                .id("acknowledge")
                .start("received")
                .stop("told acknowledgement")
                .calendar(WORKS)
                .limit("4 working hours")
                .build();
    }

    private static Promise resolve() {
        return Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(WORKS)
                .addLimit(new LimitRule(Condition.is("severity", "high"), Limit.parse("5 business days until close")))
                .addLimit(new LimitRule(Condition.always(), Limit.parse("10 business days until close")))
                .pausing(Pausing.forWaits("complainant"))
                .addWarnings(Warning.at(75), Warning.before(Limit.parse("4 working hours")))
                .build();
    }

    private static Promise progress() {
        return Promise.builder()
                .id("progress")
                .start("received")
                .renew(Trigger.parse("told anything"))
                .stop("told decision")
                .calendar(WORKS)
                .limit("5 business days until close")
                .build();
    }

    private static Promise legal() {
        return Promise.builder()
                .id("legal")
                .start("received")
                .stop("told decision")
                .calendar(WORKS)
                .limit("56 calendar days")
                .build();
    }

    /** A desk that nobody watches. */
    private static Desk desk() {
        return Desk.builder()
                .records(new InMemoryRecords())
                .salts(() -> "0123456789abcdef0123456789abcdef")
                .rules("complaint", ComplaintRules.of(Lifecycles.shipped()))
                .build();
    }

    private static Command receive() {
        return Receive.complaint(NUMBER, Complainant.of("C-77"), "pump P-7 leaks at the flange")
                .order("SO-77")
                .item("P-7")
                .heardBy(Channel.PHONE, RINA);
    }

    /** Just received. */
    static Decision.Accepted received() {
        return desk().handle(receive(), MON_2026_02_02_0920).orThrow();
    }

    /** Lived through the desk. */
    static Complaint complaint() {
        Desk desk = desk();
        Assessment high = Assessment.builder().severity(Severity.HIGH).build();
        handle(desk, receive(), MON_2026_02_02_0920);
        handle(desk, Tell.acknowledgement(NUMBER).by(Channel.EMAIL, RINA), MON_2026_02_02_0930);
        handle(desk, Assess.complaint(NUMBER, high).by(RINA), at("2026-02-02T09:50"));
        handle(desk, Assign.owner(NUMBER, "rina").by(RINA), at("2026-02-02T10:00"));
        handle(desk, Investigate.complaint(NUMBER).by(RINA), at("2026-02-02T14:00"));
        handle(desk, Await.complaint(NUMBER, "complainant").by(RINA), TUE_2026_02_03_1000);
        handle(desk, Resume.complaint(NUMBER, "complainant").by(RINA), THU_2026_02_05_1000);
        handle(desk, GiveTask.complaint(NUMBER, Task.of("T-1", "workshop")).by(RINA), at("2026-02-05T11:00"));
        handle(desk, FinishTask.complaint(NUMBER, "T-1", "replaced").by(RINA), at("2026-02-06T10:00"));
        return handle(desk, Tell.progress(NUMBER).by(Channel.EMAIL, RINA), FRI_2026_02_06_1500);
    }

    private static Complaint handle(Desk desk, Command command, Instant at) {
        return desk.handle(command, at).orThrow().complaint();
    }
}
