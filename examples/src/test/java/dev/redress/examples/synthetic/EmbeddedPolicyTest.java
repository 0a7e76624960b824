package dev.redress.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.deadline.Deadline;
import dev.redress.core.condition.Facts;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The policy that goes with the synthetic year, and that the two together are worth looking at. */
class EmbeddedPolicyTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static Policy policy;

    @BeforeAll
    static void read() throws IOException {
        PolicyReading reading = Policy.read("policy.yaml", resource("/embedded/policy.yaml"));
        assertThat(reading.findings().toString()).isEmpty();
        policy = reading.policy().orElseThrow();
    }

    @Test
    void bothFilesSayThatTheyAreSynthetic() throws IOException {
        assertThat(resource("/embedded/policy.yaml")).startsWith("# SYNTHETIC");
        assertThat(resource("/embedded/mapping.yaml")).startsWith("# SYNTHETIC").contains("synthetic: true");
    }

    @Test
    void graveCaseIsOwedADecisionByTheNextClose() {
        ClockReading reading = read("2025-12-23T14:00", "", "Leak", "critical").orElseThrow();

        assertThat(reading.due()).contains(instant("2025-12-24T12:00"));
    }

    @Test
    void nothingIsPromisedAboutSuggestions() {
        assertThat(read("2025-06-03T09:00", "", "Suggestion", "low")).isEmpty();
    }

    @Test
    void everyDueInstantRestsOnKnownHolidays() {
        ClockReading reading = read("2025-12-31T16:59", "", "Spare part", "low").orElseThrow();
        assertThat(Deadline.of(
                                reading.started().orElseThrow(),
                                reading.rule().orElseThrow().is(),
                                reading.calendar())
                        .provisional())
                .isFalse();
    }

    @Test
    void mostPromisesAreKeptAndManyAreNot() throws IOException {
        StringBuilder file = new StringBuilder();
        SyntheticYear.write(file);
        Map<ClockState, Long> states = file.toString()
                .lines()
                .skip(1)
                .filter(line -> !Broken.ROWS.contains(line))
                .map(line -> line.split(",", -1))
                .flatMap(cells -> read(cells[1], cells[2], cells[3], cells[5]).stream())
                .collect(Collectors.groupingBy(ClockReading::state, Collectors.counting()));
        double decided = states.get(ClockState.MET) + states.get(ClockState.LATE) + states.get(ClockState.OVERDUE);

        assertThat(states.get(ClockState.MET) / decided).isBetween(0.80, 0.92);
        assertThat(states.get(ClockState.OVERDUE)).isBetween(20L, 60L);
        assertThat(states.get(ClockState.RUNNING)).isBetween(5L, 60L);
    }

    private static Optional<ClockReading> read(String received, String closed, String type, String severity) {
        Timeline.Builder timeline = Timeline.builder("7")
                .facts(Facts.none().with("type", type).with("severity", severity))
                .milestone("received", instant(received));
        if (!closed.isEmpty()) {
            timeline.milestone("told decision", instant(closed));
        }
        String promise = policy.charter().promises().get(0).id();
        return Clocks.of(policy.charter())
                .reading(
                        promise,
                        timeline.build(),
                        SyntheticYear.AS_OF.atZone(JAKARTA).toInstant());
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SyntheticYear.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
