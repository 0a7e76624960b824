package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.command.Receive;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.history.Entry;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.RecordStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What every test of the desk needs: some days in Jakarta, somebody who works there, and a complaint. */
final class Office {

    static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");
    static final Instant TUE_2026_02_03 = Instant.parse("2026-02-03T01:00:00Z");
    static final Instant WED_2026_02_04 = Instant.parse("2026-02-04T01:00:00Z");
    static final Instant THU_2026_02_05 = Instant.parse("2026-02-05T01:00:00Z");
    static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");
    static final Instant MON_2026_02_09 = Instant.parse("2026-02-09T01:00:00Z");

    static final Actor RINA = Actor.of("rina", "handler");
    static final Complainant ACME = Complainant.of("acme");
    static final RecordId K_1042 = RecordId.complaint("K-1042");
    static final ComplaintRules SHIPPED = ComplaintRules.of(Lifecycles.shipped());

    private Office() {}

    /** Salts that can be told apart, and are the same in every run. */
    static Salts salts() {
        AtomicLong next = new AtomicLong();
        return () -> "salt-of-the-tests-" + next.incrementAndGet();
    }

    static DeskBuilder desk(Interfering records) {
        return Desk.builder().records(records).salts(salts()).rules(RecordId.COMPLAINT, SHIPPED);
    }

    static Receive complaint(String number) {
        return Receive.complaint(number, ACME, "pump P-7 leaks at the flange").order("SO-77");
    }

    static Command received(String number) {
        return complaint(number).heardBy(Channel.PHONE, RINA);
    }

    static List<Event> history(RecordStore records, RecordId id) {
        return records.history(id, 0, 10_000).stream().map(Entry::event).toList();
    }

    static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    static RefusalCode code(Decision decision) {
        return decision.match(new Decision.Cases<>() {
            @Override
            public RefusalCode accepted(Decision.Accepted accepted) {
                throw new AssertionError("accepted: " + kinds(accepted.events()));
            }

            @Override
            public RefusalCode refused(Refused refused) {
                return refused.code();
            }
        });
    }
}
