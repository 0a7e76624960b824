package dev.redress.benchmarks.desk;

import dev.redress.core.ComplaintRules;
import dev.redress.core.Desk;
import dev.redress.core.command.Assess;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.Receive;
import dev.redress.core.command.Tell;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Severity;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.record.Actor;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The life of a complaint: received, acknowledged, assessed, investigated, decided and told, closed. A minute between two. */
final class Story {

    static final int COMMANDS = 6;

    private static final Actor RINA = Actor.of("rina", "handler");
    private static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    private Story() {}

    static <S extends RecordStore & Outbox> Desk desk(S records) {
        return Desk.builder()
                .records(records)
                .salts(() -> "0123456789abcdef0123456789abcdef")
                .rules("complaint", ComplaintRules.of(Lifecycles.shipped()))
                .build();
    }

    static List<Command> commands(String number) {
        return List.of(
                Receive.complaint(number, Complainant.of("C-77"), "pump P-7 leaks at the flange")
                        .severity(Severity.HIGH)
                        .order("SO-77")
                        .item("P-7")
                        .heardBy(Channel.PHONE, RINA),
                Tell.acknowledgement(number).by(Channel.EMAIL, RINA),
                Assess.complaint(
                                number,
                                Assessment.builder()
                                        .category("leak")
                                        .priority("2")
                                        .build())
                        .by(RINA),
                Investigate.complaint(number).by(RINA),
                Tell.decision(number, Outcome.UPHELD, "seal replaced free of charge")
                        .also(Purpose.APOLOGY, Purpose.RECOURSE_INSIDE)
                        .by(Channel.EMAIL, RINA),
                Close.complaint(number).by(RINA));
    }

    static Instant at(int command) {
        return FRI_2026_02_06.plus(Duration.ofMinutes(command));
    }

    /** All six, at the desk. */
    static Decision.Accepted tell(Desk desk, String number) {
        List<Command> commands = commands(number);
        Decision.Accepted last = desk.handle(commands.get(0), at(0)).orThrow();
        for (int i = 1; i < COMMANDS; i++) {
            last = desk.handle(commands.get(i), at(i)).orThrow();
        }
        return last;
    }
}
