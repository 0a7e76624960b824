package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.condition.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final Path FILES = Path.of("src/test/resources/dev/redress/policy");
    private static final String HEADER =
            "policy: {id: after-sales, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}\n";

    @Test
    void theExamplesOfTheReferenceAreAPolicy() {
        PolicyReading reading = Policy.read("example.yaml", Policy.example());
        assertThat(reading.findings()).hasToString("");
        assertThat(reading.policy()).isPresent();
    }

    @Test
    void knowsItsHeader() {
        Policy policy = Policy.read("p.yaml", HEADER).policy().orElseThrow();
        assertThat(policy).hasToString("policy after-sales, edition 2026-1");
        assertThat(policy.header().validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(policy.header().zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(policy.header().texts()).containsExactly(Locale.ENGLISH);
    }

    @Test
    void knowsItsFactsInTheOrderOfTheFile() {
        Policy policy = Policy.read(
                        "p.yaml", HEADER + "facts: {mood: {oneOf: [calm, angry]}, claimed: {money: IDR}, sold: date}")
                .policy()
                .orElseThrow();
        assertThat(policy.facts().keySet()).containsExactly("mood", "claimed", "sold");
        assertThat(policy.facts().values())
                .containsExactly(
                        new FactType.OneOf(List.of("calm", "angry")),
                        new FactType.Money(Currency.getInstance("IDR")),
                        FactType.Plain.DATE);
    }

    @Test
    void knowsTheBuiltInFactsTooUnlessADeclaredOneHidesThem() {
        Policy plain = Policy.read("p.yaml", HEADER).policy().orElseThrow();
        assertThat(plain.facts()).isEmpty();
        assertThat(plain.knownFacts().types().keySet()).containsExactly("kind", "safety", "severity");
        assertThat(plain.knownFacts().types()).containsEntry("safety", FactType.Plain.BOOLEAN);
        Policy own = Policy.read("p.yaml", HEADER + "facts: {sold: date, safety: text}")
                .policy()
                .orElseThrow();
        assertThat(own.knownFacts().types().keySet()).containsExactly("sold", "safety", "kind", "severity");
        assertThat(own.knownFacts().types()).containsEntry("safety", FactType.Plain.TEXT);
    }

    /** Each file of wrong policies lies beside a file of all its findings. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-header-and-facts",
                "wrong-calendars",
                "wrong-promises",
                "wrong-clocks",
                "circular-promises",
                "wrong-lifecycle-keys",
                "wrong-lifecycle",
                "unsound-lifecycle",
                "not-a-policy"
            })
    void aWrongFileGivesAllItsFindingsAtOnce(String name) throws IOException {
        Path golden = FILES.resolve(name + ".findings");
        PolicyReading reading = Policy.read(name + ".yaml", Files.readString(FILES.resolve(name + ".yaml")));
        if (Boolean.getBoolean("generate")) {
            Files.writeString(golden, reading.findings() + "\n");
        }
        assertThat(reading.policy()).isEmpty();
        assertThat(reading.findings() + "\n").isEqualTo(Files.readString(golden));
    }

    @Test
    void aProgramThatCannotGoOnGetsAllFindingsInTheMessage() {
        Path file = FILES.resolve("not-a-policy.yaml");
        assertThatThrownBy(() -> Policy.load(file))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.findings().errors()).isEqualTo(1))
                .hasMessage("The policy has 1 error:\n" + file + ":1:1: found a list, expected a mapping with "
                        + Policy.sectionNames());
    }

    @Test
    void aMissingFileIsAFinding() {
        assertThat(Policy.read(Path.of("nowhere.yaml")).findings())
                .hasToString("nowhere.yaml:1:1: found no such file, expected a file that can be read");
    }
}
