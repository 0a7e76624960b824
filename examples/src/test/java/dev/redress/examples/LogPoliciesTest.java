package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.examples.intake.Mapping;
import dev.redress.examples.intake.MappingFile;
import dev.redress.policy.Policy;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The mappings and the policies of the event logs can be read, and fit each other, also where the data is not. */
class LogPoliciesTest {

    private static ServiceCharter charter(String folder) {
        return Policy.read(Path.of(folder, "policy.yaml"))
                .policy()
                .orElseThrow()
                .charter();
    }

    private static Mapping mapping(String folder) {
        return MappingFile.read(Path.of(folder, "mapping.yaml"));
    }

    @Test
    void mappingsTellWhatThePromisesWaitFor() {
        for (String folder : new String[] {"bpic2013-volvo", "uci498-incidents"}) {
            MappedMilestones.check(mapping(folder), charter(folder).promises());
        }
        assertThat(mapping("bpic2013-volvo").columns())
                .containsExactly("case_id", "timestamp", "sub_status", "status", "impact");
    }

    @Test
    void noColumnOfHindsightIsRead() {
        assertThat(mapping("uci498-incidents").columns())
                .containsExactly("number", "sys_updated_at", "opened_at", "incident_state", "priority", "made_sla");
    }

    @Test
    void promisesOfTheFirstLogDifferInOneThingEach() {
        ServiceCharter charter = charter("bpic2013-volvo");
        Promise plain = charter.promise("resolve").orElseThrow();
        Promise paused = charter.promise("resolve-paused").orElseThrow();
        Promise anew = charter.promise("resolve-anew").orElseThrow();
        assertThat(plain.pausing().reasons()).isEmpty();
        assertThat(plain.onReopen()).isEqualTo(AfterReopening.CONTINUE);
        assertThat(paused.pausing().reasons()).hasSize(5);
        assertThat(paused.limits()).isEqualTo(plain.limits());
        assertThat(anew.pausing()).isEqualTo(paused.pausing());
        assertThat(anew.onReopen()).isEqualTo(AfterReopening.NEW_CYCLE);
    }

    @Test
    void foundPromiseIsMadeOnceAndForOnePriority() {
        Promise found = charter("uci498-incidents").promise("made-sla").orElseThrow();
        assertThat(found.limitFor(Facts.none().with("priority", "3 - Moderate")))
                .hasToString("Optional[62 working hours]");
        assertThat(found.limitFor(Facts.none().with("priority", "2 - High"))).isEmpty();
        assertThat(found.onReopen()).isEqualTo(AfterReopening.ONCE);
        assertThat(mapping("uci498-incidents").recorded().orElseThrow().fittedBefore())
                .contains(LocalDateTime.of(2016, 4, 22, 9, 10));
    }
}
