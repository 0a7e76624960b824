package dev.redress.policy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Outcome;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Picture;
import dev.redress.core.lifecycle.Requirement;
import dev.redress.core.lifecycle.Transition;
import dev.redress.core.lifecycle.Window;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleSectionTest {

    private static final String HEADER =
            "policy: {id: after-sales, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}\n";
    private static final String WORKS = "calendars: {works: {weekly: {mon-fri: 08:00-17:00}}}\n";
    private static final String WAITS = "  waits:\n"
            + "    complainant: {atMost: 10 business days in works, then: withdraw}\n"
            + "    supplier: {atMost: 15 business days in works, then: continue}\n";

    /** Friday 6 February 2026, 08:00 in Jakarta. */
    private static final Instant FRI_2026_02_06 = Instant.parse("2026-02-06T01:00:00Z");

    private static Policy policy(String text) {
        PolicyReading reading = Policy.read("p.yaml", HEADER + text);
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow();
    }

    private static Lifecycle complaints(String section) {
        return policy(WORKS + "lifecycle:\n" + WAITS + section).lifecycles().of(FeedbackKind.COMPLAINT);
    }

    private static Transition line(Lifecycle lifecycle, String name) {
        return Objects.requireNonNull(lifecycle.transitions().get(name), name);
    }

    @Test
    void anAfterSalesPolicyReadsWithoutFindings() throws IOException {
        Path file = Path.of("src/test/resources/dev/redress/policy/after-sales.yaml");
        PolicyReading reading = Policy.read("after-sales.yaml", Files.readString(file));
        assertThat(reading.findings()).hasToString("");
        Policy policy = reading.policy().orElseThrow();
        assertThat(policy.milestones()).containsExactly("documents-complete", "goods-received-back");
        Lifecycle life = policy.lifecycles().of(FeedbackKind.COMPLAINT);
        assertThat(life.milestones()).contains(Set.of("documents-complete", "goods-received-back"));
        assertThat(line(life, "close").requires())
                .extracting(Requirement::code)
                .containsExactly("outcome", "told decision");
        assertThat(line(life, "close").roles()).containsExactly("handler", "manager");
        assertThat(line(life, "reopen").reopens()).contains(AfterReopening.NEW_CYCLE);
        assertThat(line(life, "reopen").within().map(window -> window.end(FRI_2026_02_06)))
                .contains(Instant.parse("2026-03-08T17:00:00Z"));
        assertThat(Objects.requireNonNull(life.waits().get("complainant")).then())
                .isEqualTo("withdraw");
        assertThat(Objects.requireNonNull(life.waits().get("supplier")).then()).isEqualTo("resume");
        assertThat(Objects.requireNonNull(life.waits().get("supplier")).atMost().map(Window::toString))
                .contains("15 business days until close on works");
    }

    @Test
    void withoutTheSectionTheTablesAreTheShippedOnes() {
        Policy policy = policy("");
        assertThat(policy.milestones()).isEmpty();
        Lifecycle life = policy.lifecycles().of(FeedbackKind.COMPLAINT);
        assertThat(life.milestones()).isEmpty();
        assertThat(Picture.of(life).markdown())
                .isEqualTo(Picture.of(Lifecycle.iso10002().build()).markdown());
        Policy milestones = policy("milestones: [documents-complete]");
        assertThat(milestones.lifecycles().of(FeedbackKind.PRAISE).milestones()).contains(Set.of("documents-complete"));
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        Lifecycle life = complaints("  change: {close: {roles: handler}}");
        Transition shipped = line(Lifecycle.iso10002().build(), "close");
        assertThat(line(life, "close"))
                .isEqualTo(
                        Transition.builder().like(shipped).addRoles("handler").build());
    }

    @Test
    void aLineCanLeadElsewhere() {
        Lifecycle life = complaints("  change: {contest: {from: decided, to: in-assessment, outcome: upheld}}");
        assertThat(line(life, "contest").from()).containsExactly("decided");
        assertThat(line(life, "contest").to()).contains("in-assessment");
        assertThat(line(life, "contest").gives()).contains(Outcome.UPHELD);
    }

    @Test
    void anAddedStateTakesPartInWhatIsPossibleNearlyEverywhere() {
        Lifecycle life = complaints("""
                  states: [in-laboratory]
                  add:
                    send: {verb: send-to-laboratory, from: [in-investigation], to: in-laboratory, requires: [owner, action]}
                    report: {from: in-laboratory, to: in-investigation}
                """);
        assertThat(line(life, "send").verb()).isEqualTo("send-to-laboratory");
        assertThat(line(life, "report").verb()).isEqualTo("report");
        for (String everywhere : Set.of("tell", "withdraw", "merge", "refer", "assess-again", "carry-out-remedy")) {
            assertThat(line(life, everywhere).from()).as(everywhere).contains("in-laboratory");
        }
        for (String notThere : Set.of("close", "contest", "decide", "receive", "reopen", "add-part")) {
            assertThat(line(life, notThere).from()).as(notThere).doesNotContain("in-laboratory");
        }
    }

    @Test
    void aChoiceIsACondition() {
        Lifecycle life = policy(WORKS + "facts: {claimed: {money: IDR}}\nlifecycle:\n" + WAITS + """
                  add:
                    decide-high: {verb: decide, when: {claimed: {atLeast: 5000000}}, from: [received], to: decided, roles: board}
                """)
                .lifecycles()
                .of(FeedbackKind.COMPLAINT);
        assertThat(line(life, "decide-high").when().map(Requirement::code)).contains("claimed is at least 5000000");
    }

    @Test
    void aLineCanBeTakenOut() {
        Lifecycle life = complaints("  remove: [agree-early, out-of-scope, refer, refer-after-closing]");
        assertThat(life.transitions())
                .doesNotContainKeys("agree-early", "out-of-scope", "refer", "end-referral")
                .containsKey("agree");
        assertThat(life.states()).doesNotContain("out-of-scope", "external").contains("withdrawn");
        assertThat(line(life, "reopen").from()).containsExactly("closed", "withdrawn");
    }

    @Test
    void aTableOfItsOwnBeginsWithNothing() {
        Lifecycle life = policy("""
                lifecycle:
                  base: none
                  states: open
                  finals: done
                  add:
                    receive: {from: beginning, to: open}
                    close: {from: open, to: done, outcome: upheld}
                """).lifecycles().of(FeedbackKind.CLAIM);
        assertThat(life.id()).isEqualTo("own");
        assertThat(life.states()).containsExactly("open", "done");
        assertThat(life.finals()).containsExactly("done");
        assertThat(life.transitions()).containsOnlyKeys("receive", "close");
        assertThat(line(life, "receive").from()).containsExactly(Lifecycle.START);
    }

    @Test
    void backdatingAndRolesHoldForAllKindsUnlessOneSaysOtherwise() {
        Policy policy = policy(WORKS + "lifecycle:\n" + WAITS + """
                  roles: [manager, clerk]
                  backdating: {atMost: 5 business days, roles: [manager]}
                  kinds:
                    suggestion: {backdating: {roles: [clerk]}}
                    praise: {base: feedback, states: [in-thanks], add: {thank: {from: received, to: in-thanks}}}
                """);
        Lifecycle complaints = policy.lifecycles().of(FeedbackKind.COMPLAINT);
        assertThat(complaints.backdating().roles()).containsExactly("manager");
        assertThat(complaints.backdating().atMost().map(Window::toString))
                .contains("5 business days until close on works");
        assertThat(policy.lifecycles().of(FeedbackKind.CLAIM)).isSameAs(complaints);
        assertThat(policy.lifecycles().of(FeedbackKind.ENQUIRY).backdating()).isEqualTo(complaints.backdating());
        assertThat(policy.lifecycles().of(FeedbackKind.SUGGESTION).backdating().roles())
                .containsExactly("clerk");
        assertThat(line(policy.lifecycles().of(FeedbackKind.PRAISE), "close").from())
                .containsExactly("received", "in-thanks");
    }

    @Test
    void aLimitInCalendarDaysCanDoWithTheZoneOfThePolicy() {
        Lifecycle life = policy("""
                lifecycle:
                  base: feedback
                  change: {reopen: {within: 30 calendar days to end of day}}
                """).lifecycles().of(FeedbackKind.COMPLAINT);
        assertThat(line(life, "reopen").within().map(window -> window.end(FRI_2026_02_06)))
                .contains(Instant.parse("2026-03-08T17:00:00Z"));
        for (String limit : Set.of("48 elapsed hours", "1 month")) {
            assertThat(policy("lifecycle: {base: feedback, change: {reopen: {within: " + limit + "}}}"))
                    .isNotNull();
        }
    }

    @Test
    void aLimitInBusinessDaysNeedsACalendar() {
        for (String limit : Set.of(
                "3 business days",
                "4 working hours",
                "1 month rolled to a business day",
                "9 weeks rolled to a business day")) {
            assertThat(Policy.read(
                                    "p.yaml",
                                    HEADER + "lifecycle: {base: feedback, change: {reopen: {within: " + limit + "}}}")
                            .findings())
                    .hasToString("p.yaml:2:55: lifecycle.change.reopen.within: found \"" + limit
                            + "\", expected a limit with its calendar such as 10 business days in works");
        }
    }

    @Test
    void aBrokenCalendarIsNotASecondMistakeWhereItIsNamed() {
        PolicyReading reading = Policy.read(
                "p.yaml",
                HEADER + "calendars: {works: {weekly: {mon-fri: 08:00}}}\n"
                        + "lifecycle: {base: feedback, change: {reopen: {within: 3 business days in works}}}");
        assertThat(reading.findings().errors()).isEqualTo(1);
    }
}
