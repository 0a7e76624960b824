package dev.redress.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MappingFileTest {

    @Test
    void saysWhichColumnIsWhat() {
        Mapping mapping = MappingFile.read("m.yaml", """
                title: Complaints
                synthetic: true
                zone: Asia/Jakarta
                asOf: 2026-01-15T00:00
                separator: ";"
                id: no
                milestones: {received: in, told decision: out}
                facts: {type: kind}
                group: type
                """);
        assertThat(mapping.synthetic()).isTrue();
        assertThat(mapping.asOf()).contains(LocalDateTime.of(2026, 1, 15, 0, 0));
        assertThat(mapping.separator()).isEqualTo(';');
        assertThat(mapping.columns()).containsExactly("no", "in", "out", "kind");
        assertThat(mapping.recorded()).isEmpty();
    }

    @Test
    void allFindingsAreSaidAtOnceWithTheirPlaces() {
        assertThatThrownBy(() -> MappingFile.read("m.yaml", """
                        titel: Complaints
                        zone: Asia/Jakata
                        asOf: 2026-13-01T00:00
                        times: "no pattern"
                        milestones: {}
                        facts: {type: kind}
                        group: typ
                        """))
                .isInstanceOf(InputRefused.class)
                .hasMessage("""
                        m.yaml:1:1: found no key "title", expected "title" with a title
                        m.yaml:1:1: found no key "id", expected "id" with the name of a column
                        m.yaml:1:1: titel: found "titel", expected a key of mapping file (title, synthetic, zone, asOf, \
                        separator, times, id, missing, milestones, log, facts, group and 2 more); did you mean "title"?
                        m.yaml:2:7: zone: found "Asia/Jakata", expected a time zone such as Asia/Jakarta; did you mean \
                        "Asia/Jakarta"?
                        m.yaml:3:7: asOf: found "2026-13-01T00:00", expected a date and time from 1900 to 2199 such as \
                        2016-01-13T00:00
                        m.yaml:4:9: times: found "no pattern", expected a pattern such as uuuu-MM-dd'T'HH:mm:ss
                        m.yaml:5:13: milestones: found an empty mapping, expected a mapping from a milestone such as received \
                        or told decision to the name of a column
                        m.yaml:7:8: group: found "typ", expected a fact (type); did you mean "type"?""");
    }

    @Test
    void rowsAreCasesOrEventsAndNotBoth() {
        String base = """
                title: Complaints
                zone: Asia/Jakarta
                id: no
                facts: {type: kind}
                group: type
                """;
        assertThatThrownBy(() -> MappingFile.read("m.yaml", base))
                .isInstanceOf(InputRefused.class)
                .hasMessage("m.yaml:1:1: found neither \"milestones\" nor \"log\", expected the first if each row is a"
                        + " case, the second if each is an event");
        assertThatThrownBy(() -> MappingFile.read("m.yaml", base + "milestones: {received: in}\nlog: {time: at}\n"))
                .hasMessageStartingWith("m.yaml:1:1: found both \"milestones\" and \"log\"");
        assertThatThrownBy(() -> MappingFile.read("m.yaml", base + "milestones: {told lies: in}\n"))
                .hasMessageContaining("found \"told lies\", expected a milestone such as received or told decision");
    }

    @Test
    void logSaysWhatItsRowsTell() {
        Mapping mapping = MappingFile.read("m.yaml", """
                title: Incidents
                zone: Asia/Jakarta
                id: no
                missing: ["?", none]
                facts: {type: kind}
                group: type
                log:
                  time: at
                  stages: {queued: {status: Queued}}
                  waits: {vendor: {status: Wait, for: [vendor, supplier]}}
                  milestones: {resolved: {status: Resolved}}
                  closed: {status: Closed}
                """);
        assertThat(mapping.missing()).containsExactlyInAnyOrder("?", "none");
        assertThat(mapping.columns()).containsExactly("no", "at", "status", "for", "kind");
        assertThat(mapping.words())
                .containsExactly(
                        "received",
                        "entered queued",
                        "wait began vendor",
                        "wait ended vendor",
                        "reached resolved",
                        "closed",
                        "reopened");
    }
}
