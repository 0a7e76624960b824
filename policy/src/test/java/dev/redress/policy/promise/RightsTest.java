package dev.redress.policy.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.Trigger;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta}
            calendars: {works: {weekly: {mon-fri: 08:00-17:00}}, city: {weekly: {mon-sat: 08:00-17:00}}}
            promises: {resolve: {start: received, stop: told decision, calendar: works, limit: 8 weeks}}
            """;

    private static String findings(String rights) {
        return Policy.read("p.yaml", HEAD + "rights: {board: " + rights + "}\n")
                .findings()
                .toString();
    }

    @Test
    void aRight_opensByEventsAndPromises_andEndsAfterSomeTime() {
        PolicyReading reading = Policy.read("p.yaml", HEAD + """
                rights:
                  board:
                    to: the board
                    opens: told decision or resolve late
                    endsAfter: told decision
                    within: 6 months
                    calendar: works
                  court: {to: a court, opens: resolve late}
                """);
        assertThat(reading.findings()).hasToString("");
        Policy policy = reading.policy().orElseThrow();
        Right board = policy.charter().rights().get(0);
        assertThat(board.to()).isEqualTo("the board");
        assertThat(board.opens().text()).isEqualTo("told decision or resolve late");
        assertThat(board.endsAfter().map(Trigger::text)).contains("told decision");
        assertThat(board.within()).contains(Limit.parse("6 months"));
        assertThat(board.calendar().id()).isEqualTo("works");
        assertThat(policy.charter().rights().get(1).calendar().zone()).hasToString("Asia/Jakarta");
    }

    @Test
    void aRight_namesPromisesThatThereAre() {
        assertThat(findings("{to: x, opens: resolved late, endsAfter: reslove met, within: 1 month}"))
                .isEqualTo(
                        "p.yaml:4:32: rights.board.opens: found \"resolved\", expected a promise (resolve); did you mean"
                                + " \"resolve\"?\np.yaml:4:58: rights.board.endsAfter: found \"reslove\", expected a promise (resolve);"
                                + " did you mean \"resolve\"?");
    }

    @Test
    void aRight_thatEndsAfterSomething_saysHowLong_andBusinessDaysNeedACalendar() {
        assertThat(findings("{to: x, opens: received, endsAfter: told decision}"))
                .isEqualTo(
                        "p.yaml:4:17: rights.board: found no key \"within\", expected \"within\" with a limit such as 6 months,"
                                + " which counts from what endsAfter says");
        assertThat(findings("{to: x, opens: received, within: 5 business days}"))
                .isEqualTo(
                        "p.yaml:4:17: rights.board: found no key \"calendar\", expected \"calendar\" with the name of a calendar,"
                                + " because business days or working hours count");
    }

    @Test
    void whatIsWrongWithThePromises_isNotSaidAgain() {
        String text = HEAD.replace("8 weeks", "8 weks") + "rights: {board: {to: x, opens: resolve late}}\n";
        assertThat(Policy.read("p.yaml", text).findings().list()).hasSize(1);
    }
}
