package dev.redress.policy.charter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharterSectionTest {

    private static final String HEAD = """
            policy: {id: p, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta, texts: [id, en]}
            facts: {customerGroup: {oneOf: [distributor, fleet]}}
            """;

    private static PolicyReading read(String charter) {
        return Policy.read("p.yaml", HEAD + "charter:\n" + charter.indent(2));
    }

    private static List<String> findings(String charter) {
        return read(charter).findings().list().stream().map(Object::toString).toList();
    }

    @Test
    void contactWaysAndWords_arriveInTheCharter() {
        PolicyReading reading = read("""
                contact:
                  - {kind: e-mail, where: care@example.com}
                  - {kind: phone, where: +62 21 5550 100, hours: "Monday to Friday, 8 to 17"}
                mission: {text: {en: We repair., id: Kami memperbaiki.}}
                offer:
                  - {text: {en: Repair., id: Perbaikan.}}
                  - {for: fleet, text: {en: Loan units., id: Unit pinjaman.}}
                standards: {for: distributor, text: {en: One day., id: Satu hari.}}
                """);
        assertThat(reading.findings()).hasToString("");
        ServiceCharter charter = reading.policy().orElseThrow().charter();
        assertThat(charter.contactWays())
                .containsExactly(
                        new ContactWay("e-mail", "care@example.com", ""),
                        new ContactWay("phone", "+62 21 5550 100", "Monday to Friday, 8 to 17"));
        assertThat(charter.statements())
                .hasSize(4)
                .startsWith(new Statement(
                        Statement.Kind.MISSION,
                        Optional.empty(),
                        Map.of("en", "We repair.", "id", "Kami memperbaiki.")));
        assertThat(charter.statements().get(2).group()).contains("fleet");
        assertThat(charter.statements().get(3).kind()).isEqualTo(Statement.Kind.STANDARD);
        assertThat(charter.statements().get(3).text(Locale.forLanguageTag("id")))
                .isEqualTo("Satu hari.");
    }

    @Test
    void aTextWithoutALanguage_isInTheFirst_andTheOtherIsMissed() {
        PolicyReading reading = read("mission: {text: Kami memperbaiki.}\n");
        assertThat(reading.findings())
                .hasToString(
                        "p.yaml:4:19: warning: charter.mission.text: found no text in en, expected one in each language of"
                                + " the policy");
        assertThat(reading.policy().orElseThrow().charter().statements().get(0).texts())
                .containsExactly(Map.entry("id", "Kami memperbaiki."));
    }

    @Test
    void aGroup_isAWordOfTheFactCustomerGroup() {
        assertThat(findings("offer: {for: flet, text: {id: a, en: b}}\n"))
                .containsExactly(
                        "p.yaml:4:16: charter.offer.for: found \"flet\", expected a customer group (distributor, fleet);"
                                + " did you mean \"fleet\"?");
        assertThat(Policy.read(
                                "p.yaml",
                                HEAD.replace("customerGroup", "group") + "charter: {offer: {for: fleet, text: {id: a,"
                                        + " en: b}}}\n")
                        .findings())
                .hasToString(
                        "p.yaml:3:24: charter.offer.for: found \"customerGroup\", expected a declared fact (kind, safety,"
                                + " severity, group)");
        assertThat(Policy.read(
                                "p.yaml",
                                HEAD.replace("{oneOf: [distributor, fleet]}", "text")
                                        + "charter: {offer: {for: fleet, text: {id: a, en: b}}}\n")
                        .findings())
                .hasToString(
                        "p.yaml:3:24: charter.offer.for: found \"fleet\", expected a customer group, but there is none");
    }

    @Test
    void whatIsWrong_isFoundAtItsPlace() {
        assertThat(findings("contact: {where: x}\nmission: {text: {en: a, en-GB: b, id: c}}\noffer: {text: \" \"}\n"))
                .containsExactly(
                        "p.yaml:4:12: charter.contact: found no key \"kind\", expected \"kind\" with a name such as head-office",
                        "p.yaml:5:27: charter.mission.text.en-GB: found \"en-GB\", expected each language once",
                        "p.yaml:6:18: charter.offer.text: found \" \", expected a text");
    }

    @Test
    void withoutTheSection_nothingIsSaid() {
        ServiceCharter charter =
                Policy.read("p.yaml", HEAD).policy().orElseThrow().charter();
        assertThat(charter.contactWays()).isEmpty();
        assertThat(charter.statements()).isEmpty();
    }
}
