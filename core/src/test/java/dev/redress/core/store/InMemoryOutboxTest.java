package dev.redress.core.store;

import static dev.redress.core.store.Slip.FRI_2026_02_06;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.record.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox half; the contract suites of the testkit ask the rest. */
class InMemoryOutboxTest {

    private static final RecordId ONE = RecordId.complaint("K-1");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOW = FRI_2026_02_06;

    private static final OutboxEntry LATE = entry(ONE, "b", NOW);
    private static final OutboxEntry LATE_TOO = entry(ONE, "a", NOW);
    private static final OutboxEntry TOMORROW = entry(ONE, "c", NOW.plus(Duration.ofDays(1)));
    private static final OutboxEntry ELSEWHERE = entry(ONE.in("north"), "a", NOW.minusSeconds(1));

    private final InMemoryRecords records = new InMemoryRecords();

    private static OutboxEntry entry(RecordId id, String key, Instant notBefore) {
        return new OutboxEntry(key, id, "alert", notBefore, Map.of("rung", "late"));
    }

    @BeforeEach
    void fourEntriesWait() {
        records.commit(
                Slip.commit(ONE, 0).outbox(List.of(LATE, LATE_TOO, TOMORROW)).build());
        records.commit(
                Slip.commit(ONE.in("north"), 0).outbox(List.of(ELSEWHERE)).build());
    }

    @Test
    void whatMayLeaveIsClaimedInOrderAndOnce() {
        assertThat(records.claim(NOW, MINUTE, 2)).containsExactly(ELSEWHERE, LATE_TOO);
        assertThat(records.claim(NOW, MINUTE, 2)).containsExactly(LATE);
        assertThat(records.claim(NOW, MINUTE, 2)).isEmpty();
    }

    @Test
    void aClaimEndsAfterItsTime() {
        records.claim(NOW, MINUTE, 9);
        records.confirm(LATE);

        assertThat(records.claim(NOW.plus(MINUTE).minusNanos(1), MINUTE, 9)).isEmpty();
        assertThat(records.claim(NOW.plus(MINUTE), MINUTE, 9)).containsExactly(ELSEWHERE, LATE_TOO);
    }

    @Test
    void aNodeWhoseClockIsBehindDoesNotGetWhatIsStillClaimedByItsClock() {
        records.claim(NOW, MINUTE, 9);
        assertThat(records.claim(NOW.plus(MINUTE), MINUTE, 1)).containsExactly(ELSEWHERE);
        assertThat(records.claim(NOW.plusSeconds(30), MINUTE, 9)).isEmpty();
        assertThat(records.claim(NOW.plus(MINUTE), MINUTE, 9)).containsExactly(LATE_TOO, LATE);
    }

    @Test
    void whatIsConfirmedNeverComesAgain() {
        assertThat(records.confirm(LATE)).isTrue();
        assertThat(records.confirm(LATE)).isFalse();
        assertThat(records.confirm(entry(ONE, "unknown", NOW))).isFalse();
        records.release(LATE, NOW);
        records.commit(Slip.commit(ONE, 1).outbox(List.of(LATE)).build());

        assertThat(records.claim(NOW, MINUTE, 9)).containsExactly(ELSEWHERE, LATE_TOO);
        assertThat(records.confirm(ELSEWHERE)).isTrue();
        assertThat(records.claim(NOW.plus(MINUTE), MINUTE, 9)).containsExactly(LATE_TOO);
    }

    @Test
    void aKeyThatWaitsAlreadyStaysAsItIs() {
        records.commit(Slip.commit(ONE, 1)
                .outbox(List.of(entry(ONE, "c", NOW.minusSeconds(9))))
                .build());
        assertThat(records.claim(NOW, MINUTE, 9)).containsExactly(ELSEWHERE, LATE_TOO, LATE);
    }

    @Test
    void whatIsGivenBackComesAgainWhenItShould() {
        records.claim(NOW, MINUTE, 9);
        records.release(LATE, NOW.plusSeconds(5));
        records.release(entry(ONE, "unknown", NOW), NOW);

        assertThat(records.claim(NOW.plusSeconds(4), MINUTE, 9)).isEmpty();
        assertThat(records.claim(NOW.plusSeconds(5), MINUTE, 9)).containsExactly(entry(ONE, "b", NOW.plusSeconds(5)));
    }

    @Test
    void aClaimLasts() {
        assertThatThrownBy(() -> records.claim(NOW, Duration.ZERO, 1))
                .hasMessage("Argument 'forHowLong' must be more than zero but was PT0S");
        assertThatThrownBy(() -> records.claim(NOW, Duration.ofMillis(-1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
