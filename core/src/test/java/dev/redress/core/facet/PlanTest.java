package dev.redress.core.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.action.Recall;
import dev.redress.core.event.ActionEvent.RecallCounted;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T07:00:00Z");

    private static Plan.Builder plan() {
        Plan.Builder plan = Plan.builder();
        plan.kind(ActionKind.CORRECTIVE).cause("seal-worn");
        return plan;
    }

    @Test
    void aPlanIsJudgedAfterNinetyDaysUnlessItSaysOtherwise() {
        assertThat(plan().build().waitDays()).isEqualTo(90);
        assertThat(plan().build()).hasToString("plan of a CORRECTIVE action against seal-worn");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 90, 3_653})
    void aWaitOfADayToTenYearsIsAllowed(int days) {
        assertThat(plan().waitDays(days).build().waitDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3_654})
    void anotherWaitIsNot(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().waitDays(days).build())
                .withMessage("Plan must have 'waitDays' from 1 to 3653 but had " + days);
    }

    @Test
    void aPlanIsAgainstACause() {
        assertThat(plan().cause("c".repeat(200)).build().cause()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().cause(" ").build())
                .withMessage("Plan must have a 'cause' of 1 to 200 characters, not all blank, but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().cause("c".repeat(201)).build())
                .withMessageEndingWith("but had 201");
    }

    @ParameterizedTest
    @CsvSource({"5,6,0", "5,5,6", "5,4,-1", "-1,-1,-1"})
    void aRecallRecoversNoMoreThanItReachedNorReachesMoreThanIsAffected(long affected, long reached, long recovered) {
        String message = "A recall must have 0 <= recovered <= reached <= affected but had " + recovered + ", "
                + reached + ", " + affected;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recall(affected, reached, recovered))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecallCounted(Stamp.at(FRI_2026_03_27, "x"), affected, reached, recovered))
                .withMessage(message);
    }
}
