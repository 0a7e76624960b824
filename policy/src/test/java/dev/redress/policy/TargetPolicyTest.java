package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.sla.promise.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The policy file of an after-sales manufacturer, as its owner wants to write it: all sections up to the promises. */
class TargetPolicyTest {

    private static final Path OWN = Path.of("src/test/resources/dev/redress/policy/after-sales.yaml");
    private static final Path TARGET = Path.of("../../shared/target-policy.yaml");

    @Test
    void ourPolicyOfAManufacturerReadsWithoutFindings() throws IOException {
        PolicyReading reading = Policy.read("after-sales.yaml", Files.readString(OWN));
        assertThat(reading.findings()).hasToString("");
        assertThat(reading.policy().orElseThrow().charter().promises())
                .extracting(Promise::id)
                .containsExactly("acknowledge", "resolve", "amends", "progress");
    }

    @Test
    void theTargetReadsWithoutFindingsUpToItsPromises() throws IOException {
        Assumptions.assumeTrue(Files.exists(TARGET), "the target file is not beside the repository");
        String text = Files.readString(TARGET).split("\nescalation:", 2)[0];
        PolicyReading reading = Policy.read("target-policy.yaml", text);
        assertThat(reading.findings()).hasToString("");
        List<Promise> promises = reading.policy().orElseThrow().charter().promises();
        assertThat(promises).extracting(Promise::id).containsExactly("acknowledge", "resolve", "amends", "progress");
        assertThat(promises.get(1).warnings()).hasToString("[50 %, 75 %, 4 working hours before]");
    }
}
