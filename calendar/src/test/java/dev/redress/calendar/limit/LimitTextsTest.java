package dev.redress.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar reads, and how it is printed back in full. */
class LimitTextsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "8 working hours,                                8 working hours",
        "1 working hour,                                 1 working hour",
        "1 WORKING Hours,                                1 working hour",
        "0 working hours,                                0 working hours",
        "30 working minutes,                             30 working minutes",
        "1 working minute,                               1 working minute",
        "60 working minutes,                             1 working hour",
        "90 working minutes,                             PT1H30M working",
        "45 working seconds,                             45 working seconds",
        "3600 working seconds,                           1 working hour",
        "61 working seconds,                             PT1M1S working",
        "PT8H working,                                   8 working hours",
        "PT8H30M working,                                PT8H30M working",
        "pt0.000000001s working,                         PT0.000000001S working",
        "PT40000H working,                               PT40000H working",
        "PT876000H elapsed,                              PT876000H elapsed",
        "36500 working hours,                            36500 working hours",
        "4 elapsed hours,                                4 elapsed hours",
        "PT4H elapsed,                                   4 elapsed hours",
        "48 elapsed hours,                               48 elapsed hours",
        "3 business days,                                3 business days until close",
        "1 business day,                                 1 business day until close",
        "0 business days,                                0 business days until close",
        "3 business days until close,                    3 business days until close",
        "3 business days to end of day,                  3 business days to end of day",
        "3 business days at same time of day,            3 business days at same time of day",
        "3 business days with day 0 counted,             3 business days until close with day 0 counted",
        "'  3   Business\tDAYS  to end of  day ',        3 business days to end of day",
        "30 calendar days,                               30 calendar days to end of day",
        "1 calendar day at same time of day,             1 calendar day at same time of day",
        "30 calendar days rolled to a business day,      30 calendar days to end of day rolled to a business day",
        "8 weeks,                                        56 calendar days to end of day",
        "1 week,                                         7 calendar days to end of day",
        "2 calendar weeks,                               14 calendar days to end of day",
        "5214 weeks,                                     36498 calendar days to end of day",
        "1 month,                                        1 month to end of day",
        "6 months with day 0 counted,                    6 months to end of day with day 0 counted",
        "1 calendar month at same time of day,           1 month at same time of day",
        "1200 months,                                    1200 months to end of day",
        "0003 months,                                    3 months to end of day",
    })
    void isReadAndPrintedInFull_andReadAgain(String text, String full) {
        Limit limit = Limit.parse(text);
        assertThat(limit.text()).isEqualTo(full);
        assertThat(limit).hasToString(full);
        assertThat(Limit.parse(full)).isEqualTo(limit);
    }

    @Test
    void longestForm() {
        String full = "2 months until close with day 0 counted rolled to a business day";
        assertThat(Limit.parse(full)).isEqualTo(new Months(2, Ending.CLOSE, true, true));
        assertThat(new Months(2, Ending.CLOSE, true, true).text()).isEqualTo(full);
    }

    @Test
    void eachKind_isMatchedByItsOwnFunction() {
        assertThat(kind("8 working hours")).isEqualTo("working 8 working hours");
        assertThat(kind("8 elapsed hours")).isEqualTo("elapsed 8 elapsed hours");
        assertThat(kind("8 business days")).isEqualTo("business 8");
        assertThat(kind("8 calendar days")).isEqualTo("calendar 8");
        assertThat(kind("8 months")).isEqualTo("months 8");
    }

    private static String kind(String text) {
        return Limit.parse(text)
                .match(
                        working -> "working " + working,
                        elapsed -> "elapsed " + elapsed,
                        days -> "business " + days.days(),
                        days -> "calendar " + days.days(),
                        months -> "months " + months.months());
    }

    @Test
    void endings_haveTheWordsOfTheGrammar() {
        assertThat(Ending.CLOSE.words()).isEqualTo("until close");
        assertThat(Ending.END_OF_DAY.words()).isEqualTo("to end of day");
        assertThat(Ending.SAME_TIME.words()).isEqualTo("at same time of day");
    }

    @Test
    void fortyEightHours_areNotTwoDays() {
        assertThat(Limit.parse("48 elapsed hours")).isNotEqualTo(Limit.parse("2 calendar days at same time of day"));
        assertThat(Limit.parse("48 working hours")).isEqualTo(Limit.parse("PT48H working"));
    }
}
