package dev.redress.policy.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.Promise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as looser than the law: all that is, and all of which nobody can say that it is not. */
class LooseningTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}
            calendars: {works: {weekly: {mon-fri: 08:00-17:00}}, city: {weekly: {mon-sat: 08:00-17:00}}}
            promises:
              other: {start: received, stop: closed, limit: 1 month}
              p:
            """;

    /** The law; each test replaces some keys of it. */
    private static final Map<String, String> LAW = Map.of(
            "start", "received",
            "stop", "told decision",
            "calendar", "works",
            "limit", "10 business days",
            "pause", "{for: [complainant], atMost: 5 business days}",
            "extend", "{by: 5 business days, times: 1, reasons: [laboratory, supplier], proof: told delay}",
            "family", "legal");

    private static Promise promise(String key, String value) {
        StringBuilder text = new StringBuilder(HEAD);
        LAW.forEach((each, law) -> {
            if (!each.equals(key)) {
                text.append("    ").append(each).append(": ").append(law).append('\n');
            }
        });
        if (!value.equals("-")) {
            text.append("    ").append(key).append(": ").append(value).append('\n');
        }
        PolicyReading reading = Policy.read("p.yaml", text.toString());
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow().charter().promise("p").orElseThrow();
    }

    private static List<String> loosening(String key, String value) {
        return Loosening.of(promise("source", "the law"), promise(key, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit  | 12 business days  | a limit of 12 business days until close instead of 10 business days until close",
                "limit  | 10 business days to end of day | a limit of 10 business days to end of day instead of 10 business days until close",
                "limit  | [{when: {safety: true}, is: 1 business day}] | limits for other cases",
                "limit  | {is: 10 business days, in: city}             | another calendar in a line",
                "start  | reached documents-complete | another start",
                "stop   | told progress              | another stop",
                "calendar | city                     | another calendar",
                "pause  | '{for: [complainant, supplier], atMost: 5 business days}' | a pause for supplier",
                "pause  | '{for: [complainant]}'     | a higher cap on its pauses",
                "pause  | '{for: [complainant], atMost: 6 business days}' | a higher cap on its pauses",
                "extend | '{by: 6 business days, reasons: [supplier], proof: told delay}' | a longer extension",
                "extend | '{to: 12 business days, reasons: [supplier], proof: told delay}' | a longer extension",
                "extend | '{by: 5 business days, times: 2, reasons: [supplier], proof: told delay}' | more extensions",
                "extend | '{by: 5 business days, proof: told delay}' | more reasons for an extension",
                "extend | '{by: 5 business days, reasons: [supplier, holidays], proof: told delay}' | more reasons for an extension",
                "extend | '{by: 5 business days, reasons: [supplier]}' | an extension with another proof or none",
                "family | service                    | not legal any more",
                "exempt | other met                  | another exemption",
                "renew  | told progress              | another renewal",
                "per    | part                       | counted per something else",
                "onReopen | new cycle                | otherwise when reopened",
                "onChange | from now                 | otherwise when facts change",
            })
    void looserIs(String key, String value, String what) {
        assertThat(loosening(key, value)).containsExactly(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit  | 8 business days",
                "limit  | [{when: {safety: true}, is: 1 business day}, {is: 10 business days}]",
                "pause  | -",
                "pause  | '{for: [complainant], atMost: 4 business days}'",
                "extend | -",
                "extend | '{by: 3 business days, reasons: [supplier], proof: told delay}'",
                "warn   | 50 %",
                "source | our own words",
            })
    void notLooserIs(String key, String value) {
        assertThat(loosening(key, value)).isEmpty();
    }

    @Test
    void whatIsNotLegal_mayBeReplacedFreely() {
        assertThat(Loosening.of(promise("family", "service"), promise("limit", "50 business days")))
                .isEmpty();
    }
}
