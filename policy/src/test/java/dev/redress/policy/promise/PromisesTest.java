package dev.redress.policy.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.policy.finding.Finding;
import dev.redress.sla.promise.Promise;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}
            facts: {mood: {oneOf: [calm, upset]}, claimed: {money: IDR}, product: text, soldOn: date}
            calendars: {works: {weekly: {mon-fri: [08:00-17:00]}}}
            """;

    private static Promise resolve(String limit) {
        PolicyReading reading = Policy.read("p.yaml", HEAD + promise(limit));
        assertThat(reading.findings().list()).isEmpty();
        return reading.policy().orElseThrow().charter().promises().get(0);
    }

    private static List<String> findings(String promise) {
        return Policy.read("p.yaml", HEAD + promise).findings().list().stream()
                .map(Finding::toString)
                .toList();
    }

    private static String promise(String limit) {
        return "promises:\n  resolve:\n    start: received\n    stop: closed\n    calendar: works\n    limit: " + limit
                + "\n";
    }

    private static String limit(Promise promise, Facts facts) {
        return promise.limitFor(facts).map(l -> l.text()).orElse("none");
    }

    @Test
    void oneLimit_isForAllCases_andKeepsNamesAndCalendar() {
        Promise promise = resolve("3 business days");
        assertThat(limit(promise, Facts.none())).isEqualTo("3 business days until close");
        assertThat(promise).hasToString("resolve: received to closed");
        assertThat(promise.calendar().id()).isEqualTo("works");
    }

    @Test
    void lines_areTriedTopDown() {
        Promise promise = resolve("[{when: {severity: [high, critical], safety: true}, is: 8 working hours},"
                + " {when: {any: [{mood: upset}, {not: {claimed: {atMost: 1000}}}]}, is: 1 month}, {is: 8 weeks}]");
        Facts safe = Facts.none().with("severity", "high").with("safety", new FactValue.Truth(true));
        Facts cheap = Facts.none().with("claimed", new FactValue.Decimal(BigDecimal.TEN));
        assertThat(limit(promise, safe)).isEqualTo("8 working hours");
        assertThat(limit(promise, cheap.with("mood", "upset"))).isEqualTo("1 month to end of day");
        assertThat(limit(promise, cheap)).isEqualTo("56 calendar days to end of day");
        assertThat(limit(promise, Facts.none())).isEqualTo("1 month to end of day");
    }

    @Test
    void withoutALastLine_someCasesArePromisedNothing() {
        Promise promise = resolve("{when: {product: P-7}, is: 1 month}");
        assertThat(limit(promise, Facts.none().with("product", "P-8"))).isEqualTo("none");
    }

    @Test
    void aBadLimit_isFoundAtItsWord() {
        assertThat(findings(promise("3 busines days")))
                .containsExactly("p.yaml:9:14: promises.resolve.limit: found \"busines\", expected working,"
                        + " elapsed, business or calendar, weeks or months");
        assertThat(findings(promise("2 days")))
                .containsExactly("p.yaml:9:14: promises.resolve.limit: found \"days\", expected working, elapsed,"
                        + " business or calendar before days");
    }

    @Test
    void badConditions_areAllFoundAtOnce() {
        assertThat(findings(promise("[{when: {severity: hihg, mod: calm}, is: 1 month}, {when: {claimed: much},"
                        + " is: 1 month}, {when: {safety: yes, soldOn: {atLeast: 3}}, is: 1 month},"
                        + " {when: {claimed: {atleast: 3}}, is: 1 month}, {when: high, is: 1 month}]")))
                .containsExactly(
                        "p.yaml:9:31: promises.resolve.limit[1].when.severity: found \"hihg\", expected one of low, medium,"
                                + " high, critical; did you mean \"high\"?",
                        "p.yaml:9:37: promises.resolve.limit[1].when.mod: found \"mod\", expected a declared fact (kind,"
                                + " safety, severity, mood, claimed, product, soldOn); did you mean \"mood\"?",
                        "p.yaml:9:80: promises.resolve.limit[2].when.claimed: found \"much\", expected a number such as"
                                + " 12.50",
                        "p.yaml:9:117: promises.resolve.limit[3].when.safety: found \"yes\", expected true or false;"
                                + " did you mean \"true\"?",
                        "p.yaml:9:131: promises.resolve.limit[3].when.soldOn.atLeast: found \"atLeast\", expected a key of"
                                + " range of dates (from, before)",
                        "p.yaml:9:177: promises.resolve.limit[4].when.claimed.atleast: found \"atleast\", expected a key of"
                                + " bounds (atLeast, atMost); did you mean \"atLeast\"?",
                        "p.yaml:9:212: promises.resolve.limit[5].when: found \"high\", expected a condition such as"
                                + " {severity: [high, critical]}");
    }

    @Test
    void aPromise_namesACalendarAndTwoTriggers() {
        assertThat(findings("promises: {resolve: {start: closed, stop: closed, calendar: work, limit: 1 month}}\n"))
                .containsExactly(
                        "p.yaml:4:43: promises.resolve.stop: found \"closed\", expected another trigger than the start",
                        "p.yaml:4:61: promises.resolve.calendar: found \"work\", expected a calendar (works); did you mean"
                                + " \"works\"?");
    }

    @Test
    void whatIsBrokenElsewhere_isNotSaidAgainHere() {
        String promises = promise("[{when: {mood: calm}, is: 1 month}]");
        for (String head : List.of(
                HEAD.replace("facts:", "facts: ["),
                HEAD.replace("weekly", "weakly"),
                HEAD.replace("mood: {", "mood: {x"))) {
            assertThat(Policy.read("p.yaml", head + promises).findings().list())
                    .as(head)
                    .hasSize(1);
        }
    }

    @Test
    void aLineThatIsNeverReached_isAWarning_andThePolicyHolds() {
        PolicyReading reading =
                Policy.read("p.yaml", HEAD + promise("[{is: 1 month}, {when: {mood: calm}, is: 2 months}]"));
        assertThat(reading.findings())
                .hasToString(
                        "p.yaml:9:28: warning: promises.resolve.limit[2]: found a line that is never reached, expected the"
                                + " line without a condition to be the last");
        assertThat(reading.policy()).isPresent();
    }
}
