package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies that were written to cost time or memory: each is answered, and soon. */
class HostilePolicyTest {

    private static final String HEADER = "policy: {id: p, edition: 1, validFrom: 2026-01-01, zone: Asia/Jakarta}\n";
    private static final String CALENDAR = "calendars: {works: {weekly: {mon: 08:00-17:00}%s}}\n";
    private static final String PROMISE =
            "promises: {p: {start: a, stop: b, calendar: works, limit: [%s{is: 1 month}]}}\n";

    private static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    static Arguments[] policies() {
        return new Arguments[] {
            Arguments.of("unknown keys", many(20_000, i -> "k" + i + ": 1\n")),
            Arguments.of(
                    "wrong zones",
                    "calendars:\n" + many(10_000, i -> "  k" + i + ": {weekly: {mon: 08:00-17:00}, zone: Asia/J}\n")),
            Arguments.of(
                    "calendars that never open",
                    "calendars:\n"
                            + many(
                                    50,
                                    i -> "  k" + i + ": {weekly: {mon: 08:00-17:00}, breaks: {mon: 00:00-24:00}}\n")),
            Arguments.of(
                    "long spans",
                    CALENDAR.formatted(", holidays: ["
                            + many(13_000, i -> "{from: 2020-01-01, to: 2029-12-31, name: x}, ") + "]")),
            Arguments.of(
                    "a fact of many words",
                    "facts: {f: {oneOf: [" + many(20_000, i -> "w" + i + ", ") + "c]}}\n" + CALENDAR.formatted("")
                            + PROMISE.formatted(many(10_000, i -> "{when: {f: c}, is: 1 month}, "))),
            Arguments.of(
                    "unknown facts",
                    "facts: {" + many(20_000, i -> "f" + i + ": text, ") + "g: text}\n" + CALENDAR.formatted("")
                            + PROMISE.formatted(many(8_000, i -> "{when: {h" + i + ": c}, is: 1 month}, "))),
            Arguments.of(
                    "a long chain of promises",
                    CALENDAR.formatted("") + "promises:\n"
                            + many(
                                    9_000,
                                    i -> "  p" + i + ": {start: p" + (i + 1)
                                            + " late, stop: told delay, calendar: works, limit: 1 month}\n")
                            + "  p9000: {start: received, stop: closed, limit: 1 month}\n"),
            Arguments.of(
                    "a large circle of promises",
                    "promises:\n"
                            + many(
                                    9_000,
                                    i -> "  p" + i + ": {start: p" + (i + 1) % 9_000
                                            + " late, stop: told delay, limit: 1 month}\n")),
            Arguments.of("many packs", "include: [" + many(20_000, i -> "p" + i + ", ") + "us-cfpb-portal]\n"),
            Arguments.of(
                    "a trigger of many triggers",
                    "promises: {p: {start: " + many(90_000, i -> "received or ")
                            + "closed, stop: closed, limit: 1 month}}\n"),
            Arguments.of(
                    "unknown promises",
                    "promises:\n"
                            + many(
                                    9_000,
                                    i -> "  p" + i + ": {start: q" + i + " late, stop: told delay, limit: 1 month}\n")),
            Arguments.of("one word", "k: " + "a".repeat(1_000_000)),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void isAnsweredInBoundedTimeWithABoundedMessage(String name, String text) {
        PolicyReading reading = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Policy.read("p.yaml", HEADER + text));
        assertThat(reading.findings().toString()).hasSizeLessThan(200_000);
    }
}
