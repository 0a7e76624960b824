package dev.redress.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar refuses, with exact column, what was found and what was expected. */
class LimitRefusalsTest {

    private static final String KINDS = "working, elapsed, business or calendar";
    private static final String NUMBER = "a number, such as in 3 business days";

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | 1  | the end     | " + NUMBER,
                "'   '                      | 1  | the end     | " + NUMBER,
                "three business days        | 1  | \"three\"   | " + NUMBER,
                "-3 business days           | 1  | \"-3\"      | " + NUMBER,
                "+3 business days           | 1  | \"+3\"      | " + NUMBER,
                "3.5 business days          | 1  | \"3.5\"     | " + NUMBER,
                "٣ business days            | 1  | \"٣\"       | " + NUMBER,
                "1000000000 business days   | 1  | \"1000000000\" | " + NUMBER,
                "3,5 business days          | 1  | \"3,5\"     | " + NUMBER,
                "36501 business days        | 1  | \"36501\"   | at most 36500",
                "3                          | 2  | the end     | " + KINDS + ", weeks or months",
                "4 hours                    | 3  | \"hours\"   | " + KINDS + " before hours",
                "1 hour                     | 3  | \"hour\"    | " + KINDS + " before hour",
                "2 days                     | 3  | \"days\"    | " + KINDS + " before days",
                "1 day                      | 3  | \"day\"     | " + KINDS + " before day",
                "5 minutes                  | 3  | \"minutes\" | " + KINDS + ", weeks or months",
                "3 bananas                  | 3  | \"bananas\" | " + KINDS + ", weeks or months",
                "3 business                 | 11 | the end     | business days",
                "3 business hours           | 12 | \"hours\"   | business days",
                "3 business days,           | 12 | \"days,\"   | business days",
                "3 business days, to end of day | 12 | \"days,\" | business days",
                "8 working                  | 10 | the end     | 'hours, minutes or seconds'",
                "8 working days             | 11 | \"days\"    | 'hours, minutes or seconds'",
                "8 elapsed weeks            | 11 | \"weeks\"   | 'hours, minutes or seconds'",
                "8 working hours until close | 17 | \"until\"  | the end",
                "3 business days until      | 22 | the end     | until close",
                "3 business days until noon | 23 | \"noon\"    | until close",
                "3 business days to end     | 23 | the end     | to end of day",
                "3 business days by friday  | 17 | \"by\"      | 'until close, to end of day or at same time of day'",
                "3 business days at same hour | 25 | \"hour\"  | at same time of day",
                "3 business days with day 1 counted | 26 | \"1\" | with day 0 counted",
                "3 business days rolled to a business day | 17 | \"rolled\" | the end; a business day needs no rolling",
                "0 business days with day 0 counted | 17 | \"with\" | the end; a limit of 0 cannot count day 0",
                "3 business days until close extra | 29 | \"extra\" | the end",
                "3 calendar hours           | 12 | \"hours\"   | 'calendar days, weeks or months'",
                "3 calendar                 | 11 | the end     | 'calendar days, weeks or months'",
                "1201 months                | 1  | \"1201\"    | at most 1200 months",
                "5215 weeks                 | 1  | \"5215\"    | at most 5214 weeks",
                "1 month rolled             | 15 | the end     | rolled to a business day",
                "1 month rolled to a business day with day 0 counted | 34 | \"with\" | the end",
                "PT4H                       | 5  | the end     | working or elapsed",
                "PT4H business              | 6  | \"business\" | working or elapsed",
                "P1D working                | 1  | \"p1d\"     | hours, minutes and seconds; days are business days or calendar days",
                "P1W working                | 1  | \"p1w\"     | a duration such as PT4H or PT1H30M",
                "PT-4H working              | 1  | \"pt-4h\"   | a duration from zero to 100 years",
                "PT876024H working          | 1  | \"pt876024h\" | a duration from zero to 100 years",
                "PT876000H0.000000001S working | 1 | \"pt876000h0.000000001s\" | a duration from zero to 100 years",
                "PT99999999999999999999H working | 1 | \"pt99999999999999999999h\" | a duration such as PT4H or PT1H30M",
                "please                     | 1  | \"please\"  | a duration such as PT4H or PT1H30M",
            })
    void isRefusedWithColumn_found_andExpected(String text, int column, String found, String expected) {
        LimitSyntaxException e =
                catchThrowableOfType(LimitSyntaxException.class, () -> Limit.parse(text == null ? "" : text));
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.expected()).isEqualTo(expected);
        assertThat(e.column()).isEqualTo(column);
        assertThat(e).hasMessage("column " + column + ": found " + found + ", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "30 calendar days until close, 18",
        "1 month until close, 9",
        "1 month until close with day 0 counted, 9",
    })
    void closeOfADateThatMayHaveNone_isRefusedWhereItIsSaid(String text, int column) {
        LimitSyntaxException e = catchThrowableOfType(LimitSyntaxException.class, () -> Limit.parse(text));
        assertThat(e.column()).isEqualTo(column);
        assertThat(e.found()).isEqualTo("\"until\"");
        assertThat(e.expected())
                .isEqualTo("to end of day, at same time of day, or \"until close rolled to a business day\","
                        + " because other dates have no close");
    }

    @Test
    void longText_isRefusedUnread_andLongWordsAreCut() {
        assertThatThrownBy(() -> Limit.parse("3 business days".repeat(1_000_000)))
                .isInstanceOfSatisfying(LimitSyntaxException.class, e -> {
                    assertThat(e.column()).isEqualTo(201);
                    assertThat(e).hasMessage("column 201: found more text, expected at most 200 characters");
                });
        assertThatThrownBy(() -> Limit.parse("3 " + "x".repeat(198)))
                .hasMessageContaining("found \"" + "x".repeat(40) + "…\"");
        assertThat(Limit.parse("1 month" + " ".repeat(193))).isEqualTo(Limit.parse("1 month"));
    }

    @Test
    void limitsMadeInCode_areCheckedAlike() {
        List<ThrowingCallable> bad = List.of(
                () -> new WorkingTime(Duration.ofNanos(-1)),
                () -> new ElapsedTime(Duration.ofDays(36_500).plusNanos(1)),
                () -> new BusinessDays(-1, Ending.CLOSE, false),
                () -> new BusinessDays(36_501, Ending.CLOSE, false),
                () -> new BusinessDays(0, Ending.CLOSE, true),
                () -> new CalendarDays(0, Ending.END_OF_DAY, true, false),
                () -> new CalendarDays(36_501, Ending.END_OF_DAY, false, false),
                () -> new CalendarDays(3, Ending.CLOSE, false, false),
                () -> new Months(1_201, Ending.END_OF_DAY, false, false),
                () -> new Months(-1, Ending.END_OF_DAY, false, false),
                () -> new Months(0, Ending.END_OF_DAY, true, false),
                () -> new Months(1, Ending.CLOSE, false, false));
        assertThat(bad)
                .allSatisfy(call ->
                        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith("Argument '"));
    }
}
