package dev.redress.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.core.record.Milestone;
import dev.redress.examples.intake.Case.Flag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    private static final Mapping MAPPING = MappingFile.read("m.yaml", """
            title: Requests
            zone: America/New_York
            times: ["uuuu-MM-dd'T'HH:mm[:ss]", "d.M.uuuu", "uuuu-MM-dd'T'HH:mm:ssXXX"]
            id: id
            milestones: {received: opened, closed: closed}
            facts: {type: type, safety: safety, cost: cost}
            group: type
            recorded: {due: due, verdict: {column: flag, onTime: YES, overdue: NO}}
            """);
    private static final String HEADER = "id,opened,closed,type,safety,cost,due,flag\n";
    private static final DeclaredFacts DECLARED =
            DeclaredFacts.of(Map.of("safety", FactType.Plain.BOOLEAN, "cost", FactType.Plain.NUMBER));

    @TempDir
    Path folder;

    private final BadRows bad = new BadRows();

    private List<Case> cases(String text) {
        List<Case> cases = new ArrayList<>();
        CaseFile.read(
                "cases.csv",
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                MAPPING,
                DECLARED,
                bad,
                () -> {},
                cases::add);
        return cases;
    }

    private String reason(String row) {
        assertThat(cases(HEADER + row + "\n")).isEmpty();
        assertThat(bad.count()).isPositive();
        assertThat(bad.sample().get(bad.sample().size() - 1).line()).isEqualTo(2);
        return bad.sample().get(bad.sample().size() - 1).reason();
    }

    private static Instant received(Case found) {
        return found.timeline().milestones().get(0).occurredAt();
    }

    @Test
    void rowBecomesACase() {
        Case found = cases(HEADER + "7,2015-03-06T09:24:39,,Graffiti,true,12.50,2015-03-20T09:24,YES\n")
                .get(0);
        assertThat(found.id()).isEqualTo("7");
        assertThat(found.group()).isEqualTo("Graffiti");
        assertThat(received(found)).isEqualTo("2015-03-06T14:24:39Z");
        assertThat(found.timeline().milestones()).extracting(Milestone::type).containsExactly("received");
        assertThat(found.timeline().factsAtStart().get("safety")).contains(new FactValue.Truth(true));
        assertThat(found.timeline().factsAtStart().get("cost")).contains(new FactValue.Decimal(new BigDecimal("12.5")));
        assertThat(found.recordedDue()).contains(Instant.parse("2015-03-20T13:24:00Z"));
        assertThat(found.flag()).isEqualTo(Flag.ON_TIME);
        assertThat(bad.count()).isZero();
    }

    @Test
    void emptyCellsAreUnknown() {
        Case found = cases(HEADER + "7,,,,,,,maybe\n").get(0);
        assertThat(found.group()).isEqualTo("(none)");
        assertThat(found.timeline().milestones()).isEmpty();
        assertThat(found.recordedDue()).isEmpty();
        assertThat(found.flag()).isEqualTo(Flag.NONE);
    }

    @Test
    void timeInASkippedHourIsTheJumpAndInARepeatedHourTheFirst() {
        List<Case> cases = cases(HEADER + "1,2015-03-08T02:30,,,,,,\n2,2015-11-01T01:30,,,,,,\n");
        assertThat(cases)
                .map(CaseFileTest::received)
                .containsExactly(Instant.parse("2015-03-08T07:00:00Z"), Instant.parse("2015-11-01T05:30:00Z"));
    }

    @Test
    void otherFormatsAreTriedInTurn() {
        List<Case> cases = cases(HEADER + "1,6.3.2015,,,,,,\n2,2015-03-06T09:00:00+01:00,,,,,,\n");
        assertThat(cases)
                .map(CaseFileTest::received)
                .containsExactly(Instant.parse("2015-03-06T05:00:00Z"), Instant.parse("2015-03-06T08:00:00Z"));
    }

    @Test
    void eachBadRowSaysWhyWithoutItsText() {
        assertThat(reason("7,2015-03-06T09:24")).isEqualTo("found 2 columns, expected 8");
        assertThat(reason(",2015-03-06T09:24,,,,,,"))
                .isEqualTo("column id: found nothing, expected a case id of 1 to 200 characters");
        assertThat(reason("7,2015-02-30T09:24,,,,,,"))
                .isEqualTo("column opened: expected a time from 1900 to 2199 such as uuuu-MM-dd'T'HH:mm[:ss]");
        assertThat(reason("7,3015-02-03T09:24,,,,,,")).startsWith("column opened: expected a time from 1900 to 2199");
        assertThat(reason("7,,yesterday,,,,,")).startsWith("column closed: expected a time");
        assertThat(reason("7,,,,,,soon,")).startsWith("column due: expected a time");
        assertThat(reason("7,,,,yes,,,")).isEqualTo("column safety: expected true or false");
        assertThat(reason("7,,,,,1e999999999,,")).isEqualTo("column cost: expected a number");
        assertThat(reason("x".repeat(201) + ",,,,,,,")).startsWith("column id: found a longer text");
        assertThat(reason("\"7,,,,,,,")).isEqualTo("a quote that is not closed");
    }

    @Test
    void secondRowOfACaseDoesNotCount() {
        assertThat(cases(HEADER + "7,,,a,,,,\n8,,,a,,,,\n7,,,a,,,,\n")).hasSize(2);
        assertThat(bad.sample().get(0).line()).isEqualTo(4);
        assertThat(bad.sample().get(0).reason())
                .isEqualTo("column id: found the id of an earlier row, expected each case once");
    }

    @Test
    void badRowsAreAllCountedAndTheFirstTwentyKept() {
        assertThat(cases(HEADER + "x\n".repeat(1000) + "7,,,,,,,\n")).hasSize(1);
        assertThat(bad.count()).isEqualTo(1000);
        assertThat(bad.sample()).hasSize(20);
    }

    @Test
    void missingColumnsAreSaidAllAtOnce() {
        assertThatThrownBy(() -> cases("id,open,closed,type,safety,cost,due,due\n"))
                .isInstanceOf(InputRefused.class)
                .hasMessage("""
                "cases.csv":1: no column "opened", which the mapping names; found "id", "open", "closed", "type", "safety", \
                "cost", "due", "due"; did you mean "open"?
                "cases.csv":1: the column "due" is there 2 times, expected once
                "cases.csv":1: no column "flag", which the mapping names; found "id", "open", "closed", "type", "safety", \
                "cost", "due", "due\"""");
    }

    @Test
    void firstLineThatIsNoHeaderIsNotShown() {
        assertThatThrownBy(() -> cases("7,Jane Doe,2015-03-06T09:24,,Graffiti,true,,\n"))
                .isInstanceOf(InputRefused.class)
                .hasMessage("\"cases.csv\":1: the first line has none of the columns that the mapping names, expected"
                        + " \"id\", \"opened\", \"closed\", \"type\", \"safety\", \"cost\", \"due\", \"flag\"");
    }

    @Test
    void emptyFileHasNoColumns() {
        assertThatThrownBy(() -> cases(""))
                .isInstanceOf(InputRefused.class)
                .hasMessage("\"cases.csv\":1: found nothing, expected the names of the columns");
    }

    @Test
    void packedFileIsUnpacked() throws IOException {
        Path file = folder.resolve("cases.csv.gz");
        Files.write(file, packed(HEADER + "7,,,,,,,\n"));
        assertThat(read(file)).hasSize(1);
    }

    @Test
    void damagedFilesAreRefusedWithASentence() throws IOException {
        Path file = folder.resolve("cases.csv.gz");
        Files.writeString(file, HEADER);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageEndingWith("cases.csv.gz\": found a damaged gzip file, expected one that can be unpacked");
        byte[] packed = packed(HEADER + "7,,,,,,,\n".repeat(2000));
        Files.write(file, Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageEndingWith("cases.csv.gz\": found a gzip file that ends too early, expected a whole one");
        assertThatThrownBy(() -> read(folder.resolve("nowhere.csv")))
                .isInstanceOf(InputRefused.class)
                .hasMessageEndingWith("nowhere.csv\": found no such file, expected the cases");
    }

    private List<Case> read(Path file) {
        List<Case> cases = new ArrayList<>();
        CaseFile.read(file.toString(), CaseFile.of(file), MAPPING, DECLARED, bad, () -> {}, cases::add);
        return cases;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
