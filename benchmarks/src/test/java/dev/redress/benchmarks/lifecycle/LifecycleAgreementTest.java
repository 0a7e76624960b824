package dev.redress.benchmarks.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import org.junit.jupiter.api.Test;

class LifecycleAgreementTest {

    @Test
    void contendersGiveTheSameStates_forEveryVerbInEveryState() {
        assertThat(Agreement.findings()).isEmpty();
    }

    @Test
    void thePath_isTenEventsBackToTheBeginning() {
        Stage at = Stage.RECEIVED;
        Case known = Case.at(at, Full.FRI_2026_02_06);
        for (Verb verb : Move.PATH) {
            at = EnumSwitch.next(at, verb, known);
        }
        assertThat(at).isEqualTo(Stage.RECEIVED);
        assertThat(Move.PATH).hasSize(10);
        assertThat(Move.ALL).hasSize(25);
    }

    @Test
    void theComplaint_isFull() {
        Complaint full = Full.decided();
        assertThat(full.parts().all()).hasSize(2);
        assertThat(full.remedies().all()).hasSize(2);
        assertThat(full.tasks().all()).hasSize(2);
        assertThat(full.milestones().size()).isGreaterThan(20);
    }
}
