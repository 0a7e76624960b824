package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Receive;
import dev.redress.core.command.Tell;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Offer;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.record.Actor;
import dev.redress.core.store.InMemoryRecords;
import dev.redress.policy.scenario.MutableClock;
import dev.redress.sla.clock.ClockState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front door: a policy, a store and a clock at work. */
class RedressTest {

    private static final Actor RINA = Actor.of("rina", "handler");

    private final InMemoryRecords records = new InMemoryRecords();
    private final MutableClock clock = MutableClock.at("2026-02-02T09:20+07:00");

    private static Policy policy(String edition, String extra) {
        String text = """
                # %s
                policy: {id: after-sales, edition: %s, validFrom: 2026-01-01, zone: Asia/Jakarta, texts: [id, en]}
                calendars:
                  works:
                    weekly: {mon-fri: [08:00-17:00]}
                promises:
                  acknowledge: {start: received, stop: told acknowledgement, calendar: works, limit: 1 business day}
                """.formatted(extra, edition);
        PolicyReading reading = Policy.read("policy.yaml", text);
        return reading.policy().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    private Redress redress(Policy policy, Policy... earlier) {
        return Redress.of(policy, List.of(earlier), records, () -> "sixteen-characters", clock);
    }

    private static Decision tell(Redress at) {
        return at.handle(Tell.acknowledgement("K-1042").by(Channel.EMAIL, RINA));
    }

    private void receive(Redress at) {
        at.handle(Receive.complaint("K-1042", Complainant.of("C-204"), "pump P-7 leaks")
                        .heardBy(Channel.PHONE, RINA))
                .orThrow();
    }

    @Test
    void aComplaintIsJudgedByThePolicyItWasReceivedUnder_ifTheHostStillHasIt() {
        Policy first = policy("2026-1", "");
        receive(redress(first));
        Policy second = policy("2026-2", "");

        assertThat(((Refused) tell(redress(second))).code()).isEqualTo(RefusalCode.UNKNOWN_EDITION);
        assertThat(redress(second).available("K-1042", RINA)).isEmpty();
        assertThat(tell(redress(second, first))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aCommentIsNoOtherPolicy_aWordIs() {
        assertThat(policy("2026-1", "for us").edition())
                .isEqualTo(policy("2026-1", "for them").edition());
        assertThat(policy("2026-1", "").edition().hash())
                .isNotEqualTo(policy("2026-2", "").edition().hash());
    }

    @Test
    void whatSomebodyMayDoIsOfferedWithTheReasonWhyNotTheRest() {
        Redress redress = redress(policy("2026-1", ""));
        receive(redress);

        List<Offer> offers = redress.available("K-1042", RINA);
        assertThat(offers)
                .filteredOn(offer -> offer.refused().isEmpty())
                .extracting(Offer::verb)
                .contains("assess", "tell");
        assertThat(offers)
                .filteredOn(offer -> offer.verb().equals("close"))
                .singleElement()
                .satisfies(close ->
                        assertThat(close.refused().orElseThrow().code()).isEqualTo(RefusalCode.NOT_IN_THIS_STATE));
        assertThat(redress.available("K-9", RINA)).isEmpty();
    }

    @Test
    void theClockOfTheHostSaysWhatTimeItIs() {
        Redress redress = redress(policy("2026-1", ""));
        receive(redress);
        clock.set("2026-02-02T09:50+07:00");

        assertThat(tell(redress).orThrow().events())
                .extracting(event -> event.stamp().occurredAt())
                .as("the letter, and the verdict on the promise that it keeps")
                .containsExactly(clock.instant(), clock.instant());
        assertThat(redress.look().records()).isZero();
        assertThat(redress.outbox().deliver(entry -> {}).sent()).isZero();
        assertThat(redress.complaint("K-1042").orElseThrow().version()).isEqualTo(4);
        assertThat(redress.clock("K-1042", "acknowledge").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void saltsAreFreshAndLongEnough() {
        Redress redress = Redress.of(policy("2026-1", ""), records, clock);
        receive(redress);

        assertThat(redress.complaint("K-1042").orElseThrow().receipt().account().salt())
                .hasValueSatisfying(salt -> assertThat(salt).hasSize(32));
    }
}
