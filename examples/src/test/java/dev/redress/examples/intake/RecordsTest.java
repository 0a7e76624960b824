package dev.redress.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static List<String> rows(String text) throws IOException {
        Records records = new Records(new StringReader(text), ',');
        List<String> rows = new ArrayList<>();
        for (Records.Row row = records.next(); row != null; row = records.next()) {
            rows.add(row.line() + ": " + (row.isRefused() ? row.refusal() : String.join("|", row.fields())));
        }
        return rows;
    }

    @Test
    void everyRecordKnowsItsLine() throws IOException {
        assertThat(rows("a,b\nc,d\n\ne,f")).containsExactly("1: a|b", "2: c|d", "4: e|f");
    }

    @Test
    void lineEndsOfAllSystemsAreRead() throws IOException {
        assertThat(rows("a\r\nb\rc\nd\r\n")).containsExactly("1: a", "2: b", "3: c", "4: d");
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        assertThat(rows("\uFEFFa,b\nc,d")).containsExactly("1: a|b", "2: c|d");
    }

    @Test
    void quotesHoldCommasLineEndsAndQuotes() throws IOException {
        assertThat(rows("\"a,b\",\"c\nd\"\n\"e \"\"f\"\"\",g\n\"\",h"))
                .containsExactly("1: a,b|c\nd", "3: e \"f\"|g", "4: |h");
    }

    @Test
    void quoteWithinAnUnquotedFieldIsText() throws IOException {
        assertThat(rows("5\" pipe,a\"\"b\nc,d")).containsExactly("1: 5\" pipe|a\"\"b", "2: c|d");
    }

    @Test
    void quoteThatIsNeverClosedCostsOneRow() throws IOException {
        assertThat(rows("a,b\n\"c,d\ne,f\ng,h"))
                .containsExactly("1: a|b", "2: a quote that is not closed", "3: e|f", "4: g|h");
    }

    @Test
    void quoteThatIsClosedTooFarBelowCostsOneRow() throws IOException {
        String text = "\"a\n" + "b,c\n".repeat(Records.MOST_LINES) + "\",d\n";
        assertThat(rows(text))
                .hasSize(Records.MOST_LINES + 2)
                .startsWith("1: a quote that is not closed", "2: b|c")
                .contains((Records.MOST_LINES + 1) + ": b|c");
    }

    @Test
    void strayQuotesDoNotSwallowTheRowsBetweenThem() throws IOException {
        assertThat(rows("\"a,b\nc,d\n\"e,f\ng,h"))
                .containsExactly(
                        "1: characters behind a closing quote", "2: c|d", "3: a quote that is not closed", "4: g|h");
    }

    @Test
    void lineOfAnyLengthCostsOneRow() throws IOException {
        String giant = "x".repeat(3 * PhysicalLines.LONGEST);
        assertThat(rows("a,b\n" + giant + "\nc,d"))
                .containsExactly("1: a|b", "2: a line of more than 65536 characters", "3: c|d");
        assertThat(rows("a,b\n\"" + giant + "\n\",d\ne,f"))
                .startsWith("1: a|b", "2: a line of more than 65536 characters")
                .endsWith("4: e|f");
    }

    @Test
    void binaryRowIsRefused() throws IOException {
        assertThat(rows("a\u0000b\n\uFFFDc\nd"))
                .containsExactly(
                        "1: control characters or bytes that are not UTF-8",
                        "2: control characters or bytes that are not UTF-8",
                        "3: d");
    }
}
