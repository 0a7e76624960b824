package dev.redress.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.FactType;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InclusionTest {

    private static final String HEADER =
            "policy: {id: p, edition: 2026-1, validFrom: 2026-04-01, zone: Europe/Dublin}\n";
    private static final String BUSINESS = "calendars: {business: {weekly: {mon-fri: 09:00-17:00}}}\n";
    private static final String PACK = """
            pack: {id: own, jurisdiction: ID, title: Own rules, source: house rules, confidence: official}
            facts: {queue: text, mood: {oneOf: [calm, upset]}}
            milestones: [inspected]
            promises:
              inspect:
                start: received
                stop: reached inspected
                limit: [{when: {queue: a}, is: 10 calendar days}, {is: 20 calendar days}]
                family: legal
              answer: {start: inspect late, stop: told explanation, limit: 1 calendar day}
            rights:
              board: {to: the board, opens: inspect late, within: 1 month}
            """;

    @TempDir
    private Path folder;

    private static PolicyReading read(String text) {
        return Policy.read("p.yaml", text);
    }

    private static Policy policy(PolicyReading reading) {
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow();
    }

    private PolicyReading withOwnPack(String policy) {
        return withOwnPack(policy, PACK);
    }

    private PolicyReading withOwnPack(String policy, String pack) {
        try {
            Files.writeString(folder.resolve("own.yaml"), pack);
            return Policy.read(Files.writeString(folder.resolve("p.yaml"), HEADER + "include: own\n" + policy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> findings(PolicyReading reading) {
        return reading.findings().list().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void thePromisesOfAPack_standBehindThoseOfThePolicy() {
        Policy policy = policy(read(HEADER + BUSINESS + "include: [ie-cpc]\n"
                + "promises: {ours: {start: received, stop: closed, calendar: business, limit: 8 working hours}}\n"));
        assertThat(policy.charter().promises())
                .extracting(Promise::id)
                .containsExactly("ours", "cpc-acknowledge", "cpc-update", "cpc-final-response");
        assertThat(policy.charter().rights()).hasToString("[cpc-fspo]");
        assertThat(policy.packs()).hasToString("[pack ie-cpc]");
        assertThat(policy.packs().get(0).confidence()).isEqualTo(Confidence.SECONDARY);
    }

    @Test
    void whatThePolicyHasItself_replacesTheElementOfThePackAsAWhole() {
        Policy policy =
                policy(withOwnPack("promises: {answer: {start: inspect late, stop: told apology, limit: 2 weeks}}\n"
                        + "rights: {board: {to: another board, opens: received}}\n"
                        + "facts: {mood: {oneOf: [good, bad]}}\n"));
        Promise answer = policy.charter().promise("answer").orElseThrow();
        assertThat(answer).hasToString("answer: inspect late to told apology");
        assertThat(policy.charter().rights().get(0).within()).isEmpty();
        assertThat(policy.facts().keySet()).containsExactly("mood", "queue");
        assertThat(policy.facts().get("mood")).isEqualTo(new FactType.OneOf(List.of("good", "bad")));
    }

    @Test
    void withoutMilestonesOfThePolicy_anythingMayStillBeReported() {
        assertThat(policy(withOwnPack("")).milestones()).isEmpty();
        assertThat(policy(withOwnPack("milestones: [packed, inspected]\n")).milestones())
                .containsExactly("packed", "inspected");
        assertThat(policy(withOwnPack("milestones: [packed]\n")).milestones()).containsExactly("packed", "inspected");
    }

    @Test
    void theTextOfAPack_countsForTheEdition() {
        String hash = policy(withOwnPack("")).edition().hash();
        assertThat(policy(withOwnPack("# a remark\n")).edition().hash()).isEqualTo(hash);
        assertThat(policy(withOwnPack("", PACK.replace("20 calendar", "21 calendar")))
                        .edition()
                        .hash())
                .isNotEqualTo(hash);
        assertThat(policy(withOwnPack("", PACK.replace("house rules", "other rules")))
                        .edition()
                        .hash())
                .isNotEqualTo(hash);
        String plain = policy(read(HEADER + BUSINESS)).edition().hash();
        assertThat(policy(read(HEADER + "include: us-cfpb-portal\n" + BUSINESS))
                        .edition()
                        .hash())
                .isNotEqualTo(plain);
    }

    @Test
    void aCalendarThatAPackNeeds_isAskedForOnce_withWhatItMustBe() {
        assertThat(findings(read(HEADER + "include: [us-cfpb-portal, ie-cpc]\n")))
                .containsExactly(
                        "p.yaml:2:27: include[2]: found no calendar \"business\", expected a calendar of that name: the"
                                + " business days in Ireland");
        assertThat(findings(read(HEADER + "include: ie-cpc\ncalendars: {works: {weekly: {mon-fri: 09:00-17:00}}}\n")))
                .containsExactly(
                        "p.yaml:2:10: include[1]: found no calendar \"business\", expected a calendar of that name: the"
                                + " business days in Ireland");
        assertThat(findings(read(HEADER + "include: ie-cpc\ncalendars: {works: {weekly: {mon-fri: 09:00-17:00}},"
                        + " business: {union: [works]}}\n")))
                .isEmpty();
    }

    @Test
    void aPackThatThereIsNot_isAFinding() {
        assertThat(findings(read(HEADER + "include: [ie-cpb, ../secret, us-cfpb-portal, us-cfpb-portal, {a: b}]\n")))
                .containsExactly(
                        "p.yaml:2:11: include[1]: found \"ie-cpb\", expected a pack in the folder of the policy, or one shipped"
                                + " (ae-cbuae, au-asic-rg271, id-pojk-18-2018, id-pojk-22-2023, ie-cpc, in-rbi, iso-10002,"
                                + " uk-fca-disp, uk-nhs-england, us-cfpb-portal); did you mean \"ie-cpc\"?",
                        "p.yaml:2:19: include[2]: found \"../secret\", expected a name such as head-office",
                        "p.yaml:2:46: include[4]: found \"us-cfpb-portal\", expected each pack once",
                        "p.yaml:2:62: include[5]: found a mapping, expected a name such as head-office");
    }

    @Test
    void thereIsAnEndOfPacks() {
        String many = IntStream.range(0, 30).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        assertThat(findings(read(HEADER + "include: [" + many + "]\n")))
                .hasSize(21)
                .last()
                .asString()
                .contains("found another pack, expected at most 20 packs");
    }

    @Test
    void whatIsWrongInAPack_isFoundInItsFile() {
        assertThat(findings(
                        withOwnPack("", PACK.replace("queue: a", "qeue: a").replace("stop: reached", "stop: reched"))))
                .containsExactly(
                        "own.yaml:7:18: promises.inspect.stop: found \"inspected\", expected or, or the end",
                        "own.yaml:8:21: promises.inspect.limit[1].when.qeue: found \"qeue\", expected a declared fact (kind,"
                                + " safety, severity, queue, mood); did you mean \"queue\"?");
    }

    @Test
    void aPack_hasAHeader_andOnlySectionsOfPacks() {
        assertThat(findings(withOwnPack("", "pack: {id: own, confidence: high}\ncalendars: {}\n")))
                .containsExactly(
                        "own.yaml:1:7: pack: found no key \"jurisdiction\", expected \"jurisdiction\" with a name such as"
                                + " head-office",
                        "own.yaml:1:7: pack: found no key \"title\", expected \"title\" with a title",
                        "own.yaml:1:7: pack: found no key \"source\", expected \"source\" with a text",
                        "own.yaml:1:29: pack.confidence: found \"high\", expected one of official, secondary, suggestion",
                        "own.yaml:2:1: found \"calendars\", expected a section of a pack (pack, facts, milestones, promises,"
                                + " rights)");
        assertThat(findings(withOwnPack("", "- a\n")))
                .containsExactly("own.yaml:1:1: found a list, expected a mapping with pack");
        assertThat(findings(withOwnPack("", "promises: [\n"))).isNotEmpty();
    }

    @Test
    void twoPacksThatSayDifferentThingsOfOneName_needThePolicyToDecide() {
        String pack = PACK.replace("mood: {oneOf: [calm, upset]}", "complaintForm: {oneOf: [letter, call]}");
        String both = "calendars: {business: {weekly: {mon-fri: 09:00-17:00}}}\n";
        try {
            Files.writeString(folder.resolve("own.yaml"), pack);
            Path file = folder.resolve("p.yaml");
            String include = HEADER + both + "include: [own, id-pojk-22-2023]\n";
            assertThat(findings(Policy.read(Files.writeString(file, include))))
                    .contains(
                            "p.yaml:3:16: include[2]: found another \"facts.complaintForm\" than in pack own, expected one of"
                                    + " the policy's own that replaces both");
            Files.writeString(file, include + "facts: {complaintForm: {oneOf: [letter, call, oral, written]}}\n");
            assertThat(findings(Policy.read(file))).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLegalPromiseMadeLooser_needsAReason() {
        String looser =
                "promises: {inspect: {start: received, stop: reached inspected, limit: 30 calendar days, family: legal%s}}\n";
        assertThat(findings(withOwnPack(looser.formatted(""))))
                .containsExactly(
                        "p.yaml:3:12: promises.inspect: found a legal promise that is looser than in the pack: a limit of"
                                + " 30 calendar days to end of day instead of 10 calendar days to end of day, a limit of 30 calendar"
                                + " days to end of day instead of 20 calendar days to end of day, expected the key relaxes with a"
                                + " reason, or nothing looser");
        PolicyReading reasoned = withOwnPack(looser.formatted(", relaxes: agreed with the board on 3 March 2026"));
        assertThat(policy(reasoned).relaxations())
                .containsExactly(Map.entry("inspect", "agreed with the board on 3 March 2026"));
    }

    @Test
    void aLegalPromiseMadeStricter_needsNone() {
        String stricter =
                "promises: {inspect: {start: received, stop: reached inspected, limit: 10 calendar days, family: legal%s}}\n";
        assertThat(findings(withOwnPack(stricter.formatted("")))).isEmpty();
        assertThat(findings(withOwnPack(stricter.formatted(", relaxes: we want to"))))
                .containsExactly(
                        "p.yaml:3:12: warning: promises.inspect: found a reason to relax what is not looser than any"
                                + " pack, expected no key relaxes");
    }

    @Test
    void aPackThatIsNotInForce_isAWarning() {
        assertThat(findings(read(HEADER + BUSINESS + "include: [id-pojk-18-2018]\n")))
                .containsExactly(
                        "p.yaml:3:11: warning: include[1]: found a pack in force until 2023-12-21, expected one in force"
                                + " when the policy begins to be valid");
        assertThat(findings(read(HEADER.replace("2026-04-01", "2026-03-01") + BUSINESS + "include: ie-cpc\n")))
                .containsExactly(
                        "p.yaml:3:10: warning: include[1]: found a pack in force from 2026-03-24 on, expected one in"
                                + " force when the policy begins to be valid");
    }

    @Test
    void allShippedPacks_areInTheList_andGoTogether() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/redress/policy/pack"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(PackFile.SHIPPED.stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
        List<String> inForce = PackFile.SHIPPED.stream()
                .filter(name -> !name.equals("id-pojk-18-2018"))
                .toList();
        Policy policy = policy(read(HEADER + BUSINESS + "include: " + inForce + "\n"));
        assertThat(policy.packs()).extracting(Pack::id).isEqualTo(inForce);
        assertThat(policy.charter().promises())
                .hasSize(26)
                .allMatch(promise -> !promise.source().isEmpty());
    }
}
