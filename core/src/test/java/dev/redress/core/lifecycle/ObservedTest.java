package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.FRI_2026_02_06;
import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.MON_2026_02_02;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.SHIPPED;
import static dev.redress.core.lifecycle.Given.commands;
import static dev.redress.core.lifecycle.Given.laden;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Await;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.FinishTask;
import dev.redress.core.command.Step;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Observed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservedTest {

    static Stream<String> states() {
        return SHIPPED.states().stream();
    }

    private static Decision.Accepted observe(Complaint complaint, Command command) {
        return SHIPPED.decide(complaint, command.observed(), on(FRI_2026_02_06)).orThrow();
    }

    private static List<String> deviations(Decision.Accepted accepted) {
        return accepted.events().stream()
                .filter(Observed.class::isInstance)
                .map(Observed.class::cast)
                .findFirst()
                .orElseThrow()
                .deviations();
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatUsersDidElsewhereIsAlwaysOnRecordAndFlaggedAsItWouldHaveBeenRefused(String state) {
        Complaint complaint = laden(state);
        commands().forEach((verb, command) -> {
            Decision plain = SHIPPED.decide(complaint, command, on(FRI_2026_02_06));
            Decision.Accepted observed = observe(complaint, command);
            if (plain instanceof Refused refused) {
                assertThat(deviations(observed))
                        .as("%s in %s", verb, state)
                        .contains(refused.code().code());
            } else {
                assertThat(deviations(observed)).as("%s in %s", verb, state).isEmpty();
            }
            assertThat(observed.complaint()).isEqualTo(complaint.after(observed.events()));
        });
    }

    @Test
    void aClosingBeforeItsTimeIsAClosing() {
        Decision.Accepted closed = observe(received(), Close.complaint(K).by(RINA));
        assertThat(closed.complaint().life().state()).isEqualTo("closed");
        assertThat(deviations(closed)).containsExactly("not-in-this-state");
    }

    @Test
    void severalDeviationsAreAllNamed() {
        Command early = FinishTask.complaint(K, "none", "ok").by(RINA).at(MON_2026_02_02.minusSeconds(1));
        assertThat(deviations(observe(laden("closed"), early)))
                .containsExactly("not-in-this-state", "before-receipt", "unknown-task");
        Command future = Await.complaint(K, "weather").by(RINA).at(FRI_2026_02_06.plusSeconds(1));
        Decision.Accepted awaited = observe(received(), future);
        assertThat(deviations(awaited)).containsExactly("future-dated", "unknown-wait");
        assertThat(awaited.events().get(0).stamp().occurredAt()).isEqualTo(FRI_2026_02_06);
    }

    @Test
    void aCommandThatNobodyKnowsIsNotedOnly() {
        Decision.Accepted noted = observe(received(), Step.complaint(K, "laugh").by(RINA));
        assertThat(noted.events()).hasSize(1);
        assertThat(deviations(noted)).containsExactly("unknown-command");
    }
}
