package dev.redress.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a condition in a file says, and what is found wrong with it. */
class ConditionsTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}
            facts: {mood: {oneOf: [calm, upset]}, claimed: {money: IDR}, product: text, soldOn: date, rank: number}
            calendars: {works: {weekly: {mon-fri: [08:00-17:00]}}}
            promises:
              resolve: {start: received, stop: closed, calendar: works, limit: [{is: 1 month, when:
            """;

    private static PolicyReading read(String condition) {
        return Policy.read("p.yaml", HEAD + condition + "\n}]}\n");
    }

    private static String findings(String condition) {
        return read(condition).findings().toString().replace("promises.resolve.limit[1].when", "when");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {mood: calm}                                     | mood is calm
            {mood: [upset, calm], product: P-7}              | (mood is calm or upset and product is P-7)
            {soldOn: 2026-02-02}                             | soldOn is 2026-02-02
            {soldOn: [2026-02-02, 2026-02-03]}               | soldOn is 2026-02-02 or 2026-02-03
            {soldOn: {before: 2026-02-02}}                   | soldOn is before 2026-02-02
            {soldOn: {from: 2026-02-02}}                     | soldOn is from 2026-02-02 on
            {soldOn: {before: 2026-04-01, from: 2026-01-01}} | (soldOn is from 2026-01-01 on and soldOn is before 2026-04-01)
            {soldOn: [{before: 2025-01-01}, 2026-02-02]}     | (soldOn is 2026-02-02 or soldOn is before 2025-01-01)
            {claimed: 12.50}                                 | claimed is 12.5
            {rank: [1, 2]}                                   | rank is 1 or 2
            {rank: [1, {atLeast: 7, atMost: 9}, 2]}          | (rank is 1 or 2 or (rank is at least 7 and rank is at most 9))
            {known: soldOn}                                  | soldOn is known
            {not: {known: [soldOn, safety]}}                 | not ((soldOn is known and safety is known))
            """)
    void aCondition_saysWhatItMeans(String condition, String meaning) {
        PolicyReading reading = read(condition);
        assertThat(reading.findings()).hasToString("");
        assertThat(reading.policy()
                        .orElseThrow()
                        .charter()
                        .promises()
                        .get(0)
                        .limits()
                        .get(0)
                        .when())
                .hasToString(meaning);
    }

    @Test
    void wrongRanges_areAllFoundAtOnce() {
        assertThat(findings("""
                  {any: [
                    {soldOn: {before: 2026-01-01, from: 2026-01-01}},
                    {soldOn: {}},
                    {soldOn: {until: 2026-01-01}},
                    {soldOn: {from: 2026-02-30}},
                    {soldOn: [yesterday, {befor: 2026-01-01}]},
                    {rank: {from: 2026-01-01}},
                    {rank: [many, {atMost: few}]},
                    {mood: {before: 2026-01-01}},
                    {known: [soldon, mood, {}]}]}""")).isEqualTo("""
                        p.yaml:7:21: when.any[1].soldOn.before: found "2026-01-01", expected a date after 2026-01-01
                        p.yaml:8:12: when.any[2].soldOn: found no key "before", expected "before" with a date such as 2026-01-31
                        p.yaml:9:13: when.any[3].soldOn.until: found "until", expected a key of range of dates (from, before)
                        p.yaml:10:19: when.any[4].soldOn.from: found "2026-02-30", expected a date such as 2026-01-31
                        p.yaml:11:13: when.any[5].soldOn[1]: found "yesterday", expected a date such as 2026-01-31
                        p.yaml:11:25: when.any[5].soldOn[2].befor: found "befor", expected a key of range of dates (from, before); \
                        did you mean "before"?
                        p.yaml:12:11: when.any[6].rank.from: found "from", expected a key of bounds (atLeast, atMost)
                        p.yaml:13:11: when.any[7].rank[1]: found "many", expected a number such as 12.50
                        p.yaml:13:26: when.any[7].rank[2].atMost: found "few", expected a number such as 12.50
                        p.yaml:14:10: when.any[8].mood: found a mapping, expected one of calm, upset
                        p.yaml:15:12: when.any[9].known[1]: found "soldon", expected a declared fact (kind, safety, severity, mood, \
                        claimed, product, soldOn, rank); did you mean "soldOn"?
                        p.yaml:15:26: when.any[9].known[3]: found an empty mapping, expected a name such as head-office""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "all", "not", "known"})
    void aFact_isNotNamedLikeAPartOfAConditions(String name) {
        String facts = HEAD.replace("product: text", name + ": text") + "{mood: calm}\n}]}\n";
        assertThat(Policy.read("p.yaml", facts).findings())
                .hasToString("p.yaml:2:62: facts." + name + ": found \"" + name
                        + "\", expected a name that has no other meaning in a condition");
    }
}
