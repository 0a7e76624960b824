package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.redress.policy.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The reader and the schema come from one declaration; here they are held against each other. */
class SchemaProperties {

    private static final Path FILES = Path.of("src/test/resources/dev/redress/policy");
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Policy.jsonSchema());

    /** As an editor sees the file: values typed by the core schema of YAML 1.2. */
    private static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
    }

    private static boolean schemaAccepts(String yaml) {
        return SCHEMA.validate(json(yaml)).isEmpty();
    }

    private static boolean readerAccepts(String yaml) {
        return Policy.read("p.yaml", yaml).policy().isPresent();
    }

    @Example
    void theExamplesPassBoth() {
        assertThat(SCHEMA.validate(json(Policy.example()))).isEmpty();
        assertThat(readerAccepts(Policy.example())).isTrue();
    }

    @Example
    void theSchemaRefusesWhatIsWrongInItsForm() throws IOException {
        for (String file : List.of("wrong-calendars", "wrong-promises", "not-a-policy")) {
            assertThat(schemaAccepts(Files.readString(FILES.resolve(file + ".yaml"))))
                    .as(file)
                    .isFalse();
        }
    }

    @Example
    void theShippedPacksAreWhatTheSchemaOfPacksAccepts() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Packs.jsonSchema());
        for (String pack : Packs.shipped()) {
            Path file = Path.of("src/main/resources/dev/redress/policy/pack", pack + ".yaml");
            assertThat(schema.validate(json(Files.readString(file)))).as(pack).isEmpty();
        }
        assertThat(schema.validate(json("pack: {id: own}"))).isNotEmpty();
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatTheReaderAcceptsTheSchemaAccepts(@ForAll("policies") String yaml) {
        Optional<Policy> policy = Policy.read("p.yaml", yaml).policy();
        boolean accepted = policy.isPresent();
        policy.ifPresent(read -> assertThat(read.charter().inOrder()).isNotEmpty());
        Statistics.label("reader")
                .collect(accepted)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        if (accepted) {
            assertThat(SCHEMA.validate(json(yaml))).as(yaml).isEmpty();
        }
    }

    @Property(tries = 200)
    void noPolicyMakesTheReaderThrow(@ForAll("policies") String yaml, @ForAll Random random) {
        StringBuilder spoilt = new StringBuilder(yaml);
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(spoilt.length());
            spoilt.replace(
                    at,
                    Math.min(spoilt.length(), at + random.nextInt(4)),
                    pick(random, "[", "}", ":", "\n", "  ", "*a", "x"));
        }
        assertThatCode(() -> Policy.read("p.yaml", spoilt.toString())).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.randomValue(
                random -> String.join("\n", header(random), facts(random), calendars(random), promises(random)));
    }

    /** Now and then a value that does not fit, so that both sides of the line are looked at. */
    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String some(Random random, String separator, String... values) {
        return String.join(
                separator,
                Stream.of(values).filter(value -> random.nextInt(3) > 0).toList());
    }

    private static String header(Random random) {
        return "policy: {id: " + pick(random, "a", "true", "no-1", "\"a\"") + ", edition: "
                + pick(random, "2026", "2026-1", "1.5", "true", "'2026'", "0x1F") + ", validFrom: 2026-01-01, zone: "
                + pick(random, "Asia/Jakarta", "UTC", "Etc/GMT+7", "EST5EDT")
                + pick(random, "", ", texts: id", ", texts: [en-GB, no]")
                + "}";
    }

    private static String facts(Random random) {
        String facts = some(
                random,
                ", ",
                "mood: {oneOf: [calm, angry, true]}",
                "claimed: {money: " + pick(random, "IDR", "EUR", "EUR", "EUR", "eur") + "}",
                "queue: text",
                "rank: number",
                "sold: date",
                "kept: boolean");
        return "facts: {" + facts + "}";
    }

    private static String calendars(Random random) {
        String holidays = some(
                random,
                ", ",
                "{date: 2026-01-01, name: 2026}",
                "{from: 2026-08-01, to: 2026-08-14, name: Closure}",
                "{every: 12-25, name: true, observed: nearest-weekday}",
                "{nth: " + pick(random, "1", "last", "5") + ", weekday: thu, of: may, name: x}",
                "{easter: -2, name: Good Friday}",
                "{file: id-decree-2026.yaml, collectiveLeave: true, add: [{date: 2026-02-02, name: x}], remove: 2026-01-01}");
        String more = some(
                random,
                ", ",
                "zone: Europe/Berlin",
                "breaks: {mon-sun: 12:00-12:30, " + pick(random, "x", "x: 1", "x: closed") + "}",
                "overrides: {2026-12-19: [08:00-12:00], 2026-12-24: closed, \"2026-12-26\": 22:00-06:00}",
                "known: " + pick(random, "2026", "[2024, 2026-2030]", "2024-2026"),
                "strict: true");
        String plain = more.replaceAll(", (x|x: 1|x: closed)}", random.nextInt(4) > 0 ? "}" : ", x: 1}");
        return "calendars:\n  works: {weekly: {mon-thu: [08:00-12:00, 13:00-17:00], Fri: 22:00-24:00}"
                + (holidays.isEmpty() ? "" : ", holidays: [" + holidays + "]")
                + (plain.isEmpty() ? "" : ", " + plain) + "}\n"
                + pick(random, "", "  both: {union: [works]}\n", "  both: {intersection: [works, works]}\n");
    }

    private static String promises(Random random) {
        String when = some(
                random,
                ", ",
                "safety: true",
                "severity: [high, low]",
                "any: [{safety: false}, {not: {severity: low}}]",
                pick(
                        random,
                        "mood: calm",
                        "mood: [calm, true]",
                        "kept: true",
                        "claimed: {atLeast: 5}",
                        "rank: 3",
                        "rank: [3, {atMost: 1}]",
                        "sold: {from: 2026-01-01}",
                        "sold: [2025-12-24, {before: 2025-01-01}]",
                        "known: [sold, safety]"));
        String limit =
                when.isEmpty() ? "8 working hours" : "[{when: {" + when + "}, is: 1 business day}, {is: 2 weeks}]";
        String more = some(
                random,
                ", ",
                "renew: " + pick(random, "told anything", "\"told progress, delay\"", "reopened or heard anything"),
                "pause: {for: complainant" + pick(random, "", ", while: [decided, remedy], atMost: 3 business days")
                        + "}",
                "warn: "
                        + pick(
                                random,
                                "50 %",
                                "[50 %, 75%, 2 working hours before]",
                                "[1 %]",
                                "1 business day before",
                                "1 day before"),
                "onChange: " + pick(random, "keep used time", "from now", "from now", "later"),
                "onReopen: " + pick(random, "continue", "new cycle", "once"),
                "exempt: " + pick(random, "withdrawn", "reopened or decided upheld"),
                "family: legal",
                "per: " + pick(random, "complaint", "remedy"),
                "source: 2026",
                "relaxes: 1.5");
        String letter = pick(random, "", ", letter: {start: received, stop: told delay, until: resolve}");
        return "promises: {resolve: {start: received, stop: told decision, calendar: works, limit: " + limit
                + (more.isEmpty() ? "" : ", " + more) + "}" + letter + "}\n"
                + pick(random, "", "include: us-cfpb-portal\n", "include: [in-rbi, us-cfpb-portal]\n")
                + pick(random, "", "rights: {board: {to: 7, opens: resolve late, within: 6 months}}\n")
                + pick(
                        random,
                        "",
                        "charter: {contact: {kind: web, where: 1}, offer: {text: {en: yes}}, mission: {text: 5}}\n");
    }
}
