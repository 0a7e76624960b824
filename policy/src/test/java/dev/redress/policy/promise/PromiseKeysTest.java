package dev.redress.policy.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Purpose;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.policy.finding.Severity;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every key of a promise, and what it becomes. */
class PromiseKeysTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}
            calendars:
              works: {weekly: {mon-fri: [08:00-17:00]}}
              city: {weekly: {mon-sat: [08:00-17:00]}, zone: Asia/Makassar}
            promises:
            """;

    private static PolicyReading read(String promises) {
        return Policy.read("p.yaml", HEAD + promises.indent(2));
    }

    private static Promise promise(String id, String promises) {
        PolicyReading reading = read(promises);
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow().charter().promise(id).orElseThrow();
    }

    private static List<String> findings(String promises) {
        return read(promises).findings().list().stream().map(Object::toString).toList();
    }

    @Test
    void whatIsLeftOut_isAServicePromiseForTheWholeComplaintThatNeverPauses() {
        Promise promise = promise("p", "p: {start: received, stop: closed, calendar: works, limit: 1 month}");
        assertThat(promise)
                .isEqualTo(Promise.builder()
                        .id("p")
                        .start("received")
                        .stop("closed")
                        .calendar(promise.calendar())
                        .limit("1 month")
                        .build());
    }

    @Test
    void allThatMayBeSaid_arrives() {
        Promise promise = promise("resolve", """
                resolve:
                  start: received or reopened
                  stop: told decision
                  renew: told progress, delay
                  calendar: works
                  limit: [{when: {safety: true}, is: 1 business day, in: city}, {is: 10 business days}]
                  pause:
                    for: [complainant, supplier]
                    while: remedy
                    between: {reason: strike, from: reached strike-began, until: reached strike-ended}
                    atMost: 10 business days
                    each: 5 business days
                  warn: [50 %, 75%, 4 working hours before]
                  extend: {by: 5 business days, times: 2, reasons: [laboratory, supplier], proof: told delay}
                  onChange: from now
                  onReopen: once
                  recur: from target
                  exempt: withdrawn
                  family: internal
                  per: part
                  source: service charter, page 3
                """);
        Limit five = Limit.parse("5 business days");
        assertThat(promise.start().text()).isEqualTo("received or reopened");
        assertThat(promise.renew().map(Trigger::text)).contains("told progress, delay");
        assertThat(promise.limits().get(0).in().map(Object::toString)).isPresent();
        assertThat(promise.limits())
                .extracting(LimitRule::is)
                .containsExactly(Limit.parse("1 business day"), Limit.parse("10 business days"));
        assertThat(promise.pausing())
                .isEqualTo(new Pausing(
                        List.of(
                                Pause.forWait("complainant"),
                                Pause.forWait("supplier"),
                                Pause.inState("remedy"),
                                new Pause(
                                        "strike",
                                        Trigger.parse("reached strike-began"),
                                        Trigger.parse("reached strike-ended"))),
                        Optional.of(Limit.parse("10 business days")),
                        Optional.of(five)));
        assertThat(promise.warnings())
                .containsExactly(Warning.at(50), Warning.at(75), Warning.before(Limit.parse("4 working hours")));
        assertThat(promise.extension())
                .contains(new Extension(five, false, 2, List.of("laboratory", "supplier"), Optional.of(Purpose.DELAY)));
        assertThat(promise.onChange()).isEqualTo(OnChange.FROM_NOW);
        assertThat(promise.onReopen()).isEqualTo(AfterReopening.ONCE);
        assertThat(promise.recurrence()).isEqualTo(Recurrence.FROM_TARGET);
        assertThat(promise.exempt().map(Trigger::text)).contains("withdrawn");
        assertThat(promise.family()).isEqualTo(Family.INTERNAL);
        assertThat(promise.per()).isEqualTo(Per.PART);
        assertThat(promise.source()).isEqualTo("service charter, page 3");
    }

    @Test
    void aPromise_mayBeDueWithAnother_whereverThatStands() {
        Promise letter = promise("letter", """
                letter: {start: resolve warned, stop: told delay, until: resolve, family: obligation}
                resolve: {start: received, stop: told decision, calendar: works, limit: 3 business days, warn: 75 %}
                """);
        assertThat(letter.until()).contains("resolve");
        assertThat(letter.limits()).isEmpty();
        assertThat(letter.dependsOn()).containsExactly("resolve");
    }

    @Test
    void withoutACalendar_theZoneOfThePolicyCounts_ifNoOpenHoursDo() {
        Promise promise = promise("p", "p: {start: received, stop: closed, limit: 30 calendar days}");
        assertThat(promise.calendar().zone()).hasToString("Asia/Jakarta");
        assertThat(findings("p: {start: received, stop: closed, limit: 8 weeks, warn: 2 business days before}"))
                .containsExactly(
                        "p.yaml:6:6: promises.p: found no key \"calendar\", expected \"calendar\" with the name of a"
                                + " calendar, because business days or working hours count");
    }

    @Test
    void aDeclaredMilestone_isFoundByItsNearestName() {
        String milestones = "milestones: [documents-complete]\n";
        String text = HEAD.replace("calendars:", milestones + "calendars:")
                + "  p: {start: received or document-complete, stop: closed, limit: 1 month}\n";
        assertThat(Policy.read("p.yaml", text).findings().list().get(0).suggestion())
                .contains("documents-complete");
    }

    @Test
    void aWarning_thatIsNeverBeforeTheStart_isDoubtedOtherwise() {
        assertThat(findings("p: {start: received, stop: closed, calendar: works, limit: 4 working hours,"
                        + " warn: 4 working hours before}"))
                .containsExactly(
                        "p.yaml:6:85: warning: promises.p.warn: found a warning at the start or before it, expected a"
                                + " span shorter than the limit");
    }

    /** Both targets are measured as they are written (AT-09); that one makes no sense beside the other is only said. */
    @Test
    void aFirstAnswer_thatMayTakeLongerThanTheLast_isAWarning_andThePolicyHolds() {
        PolicyReading reading = read("""
                answer: {start: received, stop: told acknowledgement, calendar: works, limit: 5 business days}
                resolve: {start: received, stop: told decision, calendar: works, limit: 3 business days}
                """);
        assertThat(reading.findings())
                .hasToString("p.yaml:6:3: warning: promises.answer: found a limit longer than that of \"resolve\","
                        + " expected the first answer to be due before the last one");
        assertThat(reading.findings().list().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.policy()).isPresent();
        assertThat(findings("""
                answer: {start: received, stop: told acknowledgement, calendar: works, limit: 5 business days}
                resolve: {start: received, stop: told decision, calendar: works, limit: 4 calendar days}
                """)).isEmpty();
    }
}
