package dev.redress.sla.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "reopened",
                "told decision",
                "told apology, explanation, next-steps",
                "told anything",
                "heard",
                "heard anything",
                "reached documents-complete",
                "decided",
                "decided partly-upheld",
                "ended",
                "ended closed",
                "closed",
                "withdrawn",
                "merged",
                "entered in-investigation",
                "left in-investigation",
                "assigned",
                "assigned to laboratory",
                "task given",
                "task given to laboratory",
                "task done",
                "wait began complainant",
                "wait ended complainant",
                "remedy offered",
                "remedy accepted",
                "remedy refused",
                "remedy carried out",
                "referred",
                "referral ended",
                "part added",
                "cause found",
                "signaled strategic",
                "resolve late",
                "resolve warned",
                "resolve met",
                "told decision or withdrawn or resolve late"
            })
    void whatIsRead_isPrintedAndReadBack(String words) {
        Trigger trigger = Trigger.parse(words);
        assertThat(Trigger.parse(trigger.text())).isEqualTo(trigger);
        assertThat(trigger).hasToString(trigger.text());
    }

    @Test
    void aSingleWordOfNobody_isAMilestone_andCaseAndBlanksDoNotMatter() {
        assertThat(Trigger.parse("goods-back")).isEqualTo(Trigger.parse("reached goods-back"));
        assertThat(Trigger.parse(" Told   NEXT steps ")).isEqualTo(Trigger.parse("told next-steps"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | the end | received",
                "told | 5 | the end | a purpose",
                "told nonsense | 6 | \"nonsense\" | a purpose",
                "told decision, | 15 | the end | a purpose",
                "received closed | 10 | \"closed\" | or, or the end",
                "received or | 12 | the end | a trigger",
                "wait complainant | 6 | \"complainant\" | began or ended",
                "remedy lost | 8 | \"lost\" | offered",
                "task | 5 | the end | done or given",
                "entered | 8 | the end | a state",
                "reached 7up | 9 | \"7up\" | a milestone",
                "or | 1 | \"or\" | a trigger"
            })
    void whatIsNoTrigger_saysWhereAndWhatWasExpected(String words, int column, String found, String expected) {
        TriggerSyntaxException fault =
                catchThrowableOfType(TriggerSyntaxException.class, () -> Trigger.parse(words == null ? "" : words));
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.expected()).contains(expected);
    }

    @Test
    void aHugeText_isRefusedAndNotRepeated() {
        assertThatThrownBy(() -> Trigger.parse("x".repeat(10_000)))
                .isInstanceOf(TriggerSyntaxException.class)
                .satisfies(fault -> assertThat(fault.getMessage()).hasSizeLessThan(200));
        TriggerSyntaxException cut =
                catchThrowableOfType(TriggerSyntaxException.class, () -> Trigger.parse("told " + "y".repeat(200)));
        assertThat(cut.found()).hasSizeLessThan(70);
    }
}
