package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.store.BrokenStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is wrong in a text that is otherwise right: the fault says where, what was found, and what was expected. */
class StrictReadingTest {

    private static final JsonRecords JSON = JsonRecords.standard();

    private static final String STAMP = """
            "stamp":{"occurredAt":"2026-02-03T07:00:00.000000Z","recordedAt":"2026-02-03T07:00:00.000000Z","by":"rina"}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is written at a place of a recall | where | what was found | what was expected
            "affected":"5"      | $.affected  | a text of 1 characters                | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":5.0      | $.affected  | a number with a point or an exponent  | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":5e0      | $.affected  | a number with a point or an exponent  | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":true     | $.affected  | true                                  | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":null     | $.affected  | null                                  | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":[5]      | $.affected  | a list of 1                           | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":{}       | $.affected  | an object of 0 keys                   | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":9223372036854775808 | $.affected | a number                    | a whole number from -9223372036854775808 to 9223372036854775807
            "affected":5,"affected":5      | $.affected | the key a second time       | it once
            "affected":5,"cause":1         | $.cause    | an unknown key              | one of stamp, affected, reached, recovered
            "affected":5,"Frau Hart":1     | $.(a key of 9 characters) | an unknown key | one of stamp, affected, reached, recovered
            "affected":2        | $           | pieces of a RecallCounted that break a rule | what holds: A recall must have 0 <= recovered <= reached <= affected
            "type":"recall-counted" | $.type  | the key a second time                 | it once
            "cause":1           | $.cause     | an unknown key                        | one of stamp, affected, reached, recovered
            """)
    void aRecallThatIsNotRight(String piece, String where, String found, String expected) {
        refused(
                "{\"type\":\"recall-counted\"," + STAMP + ",\"reached\":3,\"recovered\":1," + piece + "}",
                where,
                found,
                expected);
    }

    @Test
    void aKeyThatMustBeThereIsNot() {
        refused("{\"type\":\"erased\"," + STAMP + "}", "$.reason", "nothing", "a value");
        refused("{" + STAMP + ",\"reason\":\"request\"}", "$.type", "nothing", "a value");
        refused("{\"type\":\"erased\",\"reason\":\"request\"}", "$.stamp", "nothing", "a value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "purposes":["decision","decision"],"channel":"email" | $.purposes[1] | the same a second time | it once
            "purposes":["shout"],"channel":"email"    | $.purposes[0] | 'shout' | one of acknowledgement, progress, delay, apology, explanation, next-steps, decision, recourse-inside, recourse-outside
            "purposes":["DECISION"],"channel":"email" | $.purposes[0] | a text of 8 characters | one of acknowledgement, progress, delay, apology, explanation, next-steps, decision, recourse-inside, recourse-outside
            "purposes":null,"channel":"email"         | $.purposes    | null | a list
            "purposes":{},"channel":"email"           | $.purposes    | an object of 0 keys | a list
            "purposes":[null],"channel":"email"       | $.purposes[0] | null | one of acknowledgement, progress, delay, apology, explanation, next-steps, decision, recourse-inside, recourse-outside
            "purposes":[],"channel":"email"           | $             | pieces of a Told that break a rule | what holds: Argument 'purposes' must have at least one purpose
            "purposes":["decision"],"channel":"email","part":null | $.part | null | a text
            "purposes":["decision"],"channel":"email","text":"Hart" | $.text | a text of 4 characters | an object
            "purposes":["decision"],"channel":"email","text":{"salt":"0123456789abcdef"} | $.text | an object of 1 keys | a sealed text with salt and text, or erased with its digest
            "purposes":["decision"],"channel":"email","text":{"salt":"0123456789abcdef","text":7} | $.text.text | a number | a text
            "purposes":["decision"],"channel":"email","text":{"salt":"short","text":"Hart"} | $.text | a salt, text or digest of another length | a salt of 16 to 128 characters with a text, or 64 hexadecimal digits
            "purposes":["decision"],"channel":"email","text":{"erased":"Hart"} | $.text | a salt, text or digest of another length | a salt of 16 to 128 characters with a text, or 64 hexadecimal digits
            """)
    void aLetterThatIsNotRight(String pieces, String where, String found, String expected) {
        refused("{\"type\":\"told\"," + STAMP + ',' + pieces + '}', where, found, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03",
        "2026-02-03T07:00:00",
        "2026-02-03T07:00:00+00:00",
        "2026-02-03T24:00:00Z",
        "2026-02-03T23:59:60Z",
        "2026-02-30T07:00:00Z",
        "2026-02-03t07:00:00z",
        "2026-02-03T07:00:00.0000000001Z",
        "٢٠٢٦-02-03T07:00:00Z"
    })
    void anInstantIsIsoInUtc(String text) {
        refused(
                "{\"type\":\"breached\"," + STAMP + ",\"promise\":\"resolve\",\"subject\":\"\",\"cycle\":1,\"due\":\""
                        + text + "\"}",
                "$.due",
                "a text of " + text.length() + " characters",
                "an instant such as 2026-02-02T02:20:00.000000Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date":"2026-02-30"} | .date   | a text of 10 characters | a date such as 2026-02-02
            {"date":"2026-2-3"}   | .date   | a text of 8 characters  | a date such as 2026-02-02
            {"number":12.5}       | .number | a number with a point or an exponent | a decimal number in a text, such as "12.5"
            {"number":"1e9"}      | .number | a text of 3 characters  | a decimal number in a text, such as "12.5"
            {"number":"012"}      | .number | a text of 3 characters  | a decimal number in a text, such as "12.5"
            {"number":"+1"}       | .number | a text of 2 characters  | a decimal number in a text, such as "12.5"
            {"truth":1}           | .truth  | a number                | true or false
            {"truth":"true"}      | .truth  | a text of 4 characters  | true or false
            {}                    | ``      | an object of 0 keys     | an object with one key of text, number, truth, date
            {"text":"a","truth":true} | ``  | an object of 2 keys     | an object with one key of text, number, truth, date
            {"class":"a"}         | ``      | an object of 1 keys     | an object with one key of text, number, truth, date
            "leak"                | ``      | a text of 4 characters  | an object
            null                  | ``      | null                    | an object
            """)
    void aFactKeepsItsType(String value, String below, String found, String expected) {
        refused(
                "{\"type\":\"facts-changed\"," + STAMP + ",\"facts\":{\"item\":" + value + "}}",
                "$.facts.item" + below,
                found,
                expected);
    }

    @ParameterizedTest
    @CsvSource({"ABC", "idr", "Rp", "IDRR"})
    void aCurrencyIsOfIso4217(String code) {
        refused(
                "{\"type\":\"remedy-offered\"," + STAMP
                        + ",\"remedy\":{\"id\":\"1\",\"kind\":\"refund\",\"amount\":{\"amount\":\"5\",\"currency\":\""
                        + code + "\"}}}",
                "$.remedy.amount.currency",
                "a text of " + code.length() + " characters",
                "a currency of ISO 4217");
    }

    @Test
    void aNumberBeyondItsTypeIsOutOfRange() {
        refused(
                "{\"type\":\"warned\"," + STAMP
                        + ",\"promise\":\"resolve\",\"subject\":\"\",\"cycle\":2147483648,\"threshold\":\"75 %\"}",
                "$.cycle",
                "a number",
                "a whole number from -2147483648 to 2147483647");
    }

    @Test
    void theValueThatBreaksARuleIsNotQuoted() {
        String hash = "Hart".repeat(16);
        assertThatThrownBy(() -> JSON.readEvent("{\"type\":\"received\"," + STAMP
                        + ",\"receipt\":{\"complainant\":{\"id\":\"C-1\"},\"account\":{\"erased\":\"" + "0".repeat(64)
                        + "\"},\"edition\":{\"id\":\"a\",\"hash\":\"" + hash + "\"}}}"))
                .isInstanceOf(BrokenStoreException.class)
                .hasNoCause()
                .hasMessage("Cannot read the text: at $.receipt.edition found pieces of a Edition that break a rule,"
                        + " expected what holds: Argument 'hash' must be 64 hexadecimal digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | nothing                            | a value
            {                                   | what is not JSON at character 2    | JSON within the limits of size and depth
            {"type":"erased"} Hart              | what is not JSON at character 19   | JSON within the limits of size and depth
            {'type':'erased'}                   | what is not JSON at character 2    | JSON within the limits of size and depth
            {"type":"erased",}                  | what is not JSON at character 18   | JSON within the limits of size and depth
            {"type":"erased"}{}                 | more after the value               | nothing
            {"type":"erased"} // Hart           | what is not JSON at character 19   | JSON within the limits of size and depth
            []                                  | a list of 0                        | an object
            "Hart"                              | a text of 4 characters             | an object
            null                                | null                               | an object
            """)
    void theWholeIsOneObject(String text, String found, String expected) {
        refused(text, "$", found, expected);
    }

    private static void refused(String text, String where, String found, String expected) {
        assertThatThrownBy(() -> JSON.readEvent(text))
                .isInstanceOfSatisfying(
                        BrokenStoreException.class,
                        e -> assertThat(e)
                                .hasNoCause()
                                .hasMessage("Cannot read the text: at " + where + " found " + found + ", expected "
                                        + expected));
    }
}
