package dev.redress.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.core.record.Milestone;
import dev.redress.examples.intake.Case.Flag;
import dev.redress.examples.summary.BadRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFileTest {

    private static final String MAPPING = """
            title: Incidents
            zone: Europe/Paris
            times: uuuu-MM-dd HH:mm
            id: id
            missing: "?"
            facts: {level: level, weight: weight}
            group: level
            log:
              time: at
              stages: {queued: {status: Queued}}
              waits:
                user: {status: Wait, for: user}
                vendor: {status: Wait, for: [vendor, supplier]}
              milestones: {answered: {status: [Answered, Closed]}}
              closed: {status: Closed}
            recorded: {verdict: {column: made, onTime: "yes", overdue: "no"}}
            """;
    private static final String HEADER = "id,at,status,for,level,weight,made,opened\n";
    private static final DeclaredFacts DECLARED = DeclaredFacts.of(Map.of("weight", FactType.Plain.NUMBER));

    private final BadRows bad = new BadRows();

    private List<Case> cases(String mapping, String rows) {
        List<Case> cases = new ArrayList<>();
        CaseFile.read(
                "log.csv",
                () -> new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)),
                MappingFile.read("m.yaml", mapping),
                DECLARED,
                bad,
                () -> {},
                cases::add);
        return cases;
    }

    private List<Case> cases(String rows) {
        return cases(MAPPING, rows);
    }

    /** What happened, such as {@code 09:00 wait began user}, in Paris in winter, an hour before what is shown in UTC. */
    private static List<String> told(Case found) {
        return found.timeline().milestones().stream().map(LogFileTest::words).toList();
    }

    private static String words(Milestone milestone) {
        String words = milestone.occurredAt().toString().substring(11, 16) + ' ' + milestone.type();
        String subject = milestone.subject().isEmpty() ? "" : ' ' + milestone.subject();
        return words + subject + (milestone.type().equals("became") ? " " + milestone.reason() : "");
    }

    @Test
    void whatARowSaysAnewHasBegunAndWhatItNoLongerSaysHasEnded() {
        Case found = cases("""
                        7,2026-02-03 09:00,Queued,?,low,1,yes,
                        7,2026-02-03 10:00,Wait,user,low,1,yes,
                        7,2026-02-03 11:00,Wait,user,low,1,yes,
                        7,2026-02-03 12:00,Wait,supplier,low,1,yes,
                        7,2026-02-03 13:00,Closed,?,low,1,yes,
                        7,2026-02-03 14:00,Queued,?,low,1,yes,
                        7,2026-02-03 15:00,Closed,?,low,1,no,
                        """).get(0);
        assertThat(told(found))
                .containsExactlyInAnyOrder(
                        "08:00 received",
                        "08:00 entered queued",
                        "09:00 wait began user",
                        "11:00 wait began vendor",
                        "11:00 wait ended user",
                        "12:00 wait ended vendor",
                        "12:00 reached answered",
                        "12:00 ended closed",
                        "13:00 entered queued",
                        "13:00 reopened",
                        "14:00 reached answered",
                        "14:00 ended closed");
        assertThat(found.line()).isEqualTo(2);
        assertThat(found.id()).isEqualTo("7");
    }

    @Test
    void factsAreThoseOfTheFirstRowAndChangeLater() {
        Case found = cases("""
                        7,2026-02-03 09:00,Queued,?,low,?,yes,
                        7,2026-02-03 10:00,Queued,?,high,2,yes,
                        7,2026-02-03 11:00,Queued,?,?,2,yes,
                        """).get(0);
        assertThat(found.timeline().factsAtStart().get("level")).contains(new FactValue.Text("low"));
        assertThat(told(found))
                .contains("09:00 became level high", "09:00 became weight 2")
                .hasSize(4);
    }

    @Test
    void lastRowSaysTheVerdictOfTheSource() {
        List<Case> cases = cases("""
                7,2026-02-03 09:00,Queued,?,low,1,yes,
                7,2026-02-03 13:00,Closed,?,high,1,no,
                8,2026-02-03 09:00,Queued,?,low,1,?,
                """);
        assertThat(cases).extracting(Case::flag).containsExactly(Flag.OVERDUE, Flag.NONE);
        assertThat(cases).extracting(Case::group).containsExactly("high", "low");
    }

    @Test
    void receiptCanBeAColumnOfTheFirstRow() {
        Case found = cases(MAPPING.replace("time: at", "time: at\n  received: opened"), """
                        7,2026-02-03 09:00,Queued,?,low,1,yes,2026-02-02 07:00
                        7,2026-02-03 10:00,Queued,?,low,1,yes,2026-02-02 08:00
                        """)
                .get(0);
        assertThat(told(found)).containsExactly("06:00 received", "08:00 entered queued");
    }

    @Test
    void rowsOutOfOrderAreReadInTheOrderOfTheirInstants() {
        Case found = cases("""
                        7,2026-02-03 12:00,Closed,?,low,1,yes,
                        7,2026-02-03 09:00,Queued,?,low,1,yes,
                        """).get(0);
        assertThat(told(found)).doesNotContain("11:00 reopened").contains("11:00 ended closed");
    }

    @Test
    void rowsOfACaseThatWasOverAreBadRows() {
        List<Case> cases = cases("""
                7,2026-02-03 09:00,Queued,?,low,1,yes,
                8,2026-02-03 09:00,Queued,?,low,1,yes,
                7,2026-02-03 12:00,Closed,?,low,1,yes,
                9,2026-02-03 09:00,Queued,?,low,1,yes,
                """);
        assertThat(cases).extracting(Case::id).containsExactly("7", "8", "9");
        assertThat(bad.sample())
                .containsExactly(new BadRow(
                        4, "column id: found the id of an earlier case, expected the rows of a case together"));
        assertThat(bad.leftOut()).isZero();
    }

    @Test
    void caseOfWhichARowCannotBeReadIsLeftOut() {
        List<Case> cases = cases("""
                7,2026-02-03 09:00,Queued,?,low,1,yes,
                7,yesterday,Closed,?,low,1,yes,
                8,2026-02-03 09:00,Queued,?,low,1,yes,
                8,2026-02-03 09:00,Queued
                9,,Queued,?,low,1,yes,
                10,2026-02-03 09:00,Queued,?,low,heavy,yes,
                11,2026-02-03 09:00,Queued,?,low,1,yes,
                """);
        assertThat(cases).extracting(Case::id).containsExactly("11");
        assertThat(bad.leftOut()).isEqualTo(4);
        assertThat(bad.sample())
                .containsExactly(
                        new BadRow(3, "column at: expected a time from 1900 to 2199 such as uuuu-MM-dd HH:mm"),
                        new BadRow(5, "found 3 columns, expected 8"),
                        new BadRow(6, "column at: found nothing, expected the time of the row"),
                        new BadRow(7, "column weight: expected a number"));
    }

    @Test
    void caseWithoutReceiptIsLeftOut() {
        assertThat(cases(MAPPING.replace("time: at", "time: at\n  received: opened"), """
                        7,2026-02-03 09:00,Queued,?,low,1,yes,
                        """))
                .isEmpty();
        assertThat(bad.sample())
                .containsExactly(new BadRow(2, "column opened: found nothing, expected when it was received"));
    }

    @Test
    void caseWithoutEndOfRowsIsLeftOutAndBounded() {
        String row = "7,2026-02-03 09:00,Queued,?,low,1,yes,\n";
        assertThat(cases(row.repeat(LogReader.MOST_ROWS + 2))).isEmpty();
        assertThat(bad.count()).isEqualTo(2);
        assertThat(bad.sample().get(0).reason()).isEqualTo("found more than 10000 rows of one case");
    }
}
