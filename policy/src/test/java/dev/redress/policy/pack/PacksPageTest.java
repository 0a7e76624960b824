package dev.redress.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.Marks;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Right;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code packs.md} are what the packs say. After a change of a pack, write them anew with {@code mvn -pl policy -am
 * test -Dtest=PacksPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true}.
 */
class PacksPageTest {

    private static final Path PAGE = Path.of("packs.md");
    private static final String BEGIN = "<!-- from the packs: begin -->\n";
    private static final String END = "<!-- from the packs: end -->\n";

    @Test
    void theTablesAreWhatThePacksSay() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String expected = before + "\n" + tables() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("generate")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("packs.md is out of date; the class comment of this test says how to write it anew")
                .isEqualTo(expected);
    }

    @Test
    void theExampleReadsWithoutFindings() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf("```yaml\n") + "```yaml\n".length();
        PolicyReading reading = Policy.read("p.yaml", page.substring(from, page.indexOf("```\n", from)));
        assertThat(reading.findings()).hasToString("");
        assertThat(reading.policy().orElseThrow().charter().promises()).hasSize(4);
    }

    private static String tables() {
        return PackFile.SHIPPED.stream().map(PacksPageTest::table).collect(Collectors.joining());
    }

    private static String table(String name) {
        PolicyReading reading = Policy.read(
                "p.yaml",
                "policy: {id: p, edition: 1, validFrom: 2026-04-01, zone: UTC}\ninclude: " + name
                        + "\ncalendars: {business: {weekly: {mon-fri: 09:00-17:00}}}\n");
        Policy policy = reading.policy().orElseThrow();
        Pack pack = policy.packs().get(0);
        StringBuilder page =
                new StringBuilder("### `" + name + "`\n\n" + pack.title() + " (" + pack.jurisdiction() + ").\n\n");
        page.append("- confidence: **").append(Marks.word(pack.confidence())).append("**\n");
        page.append("- source: ").append(pack.source()).append('\n');
        pack.from()
                .ifPresent(date -> page.append("- in force from ").append(date).append('\n'));
        pack.until()
                .ifPresent(date -> page.append("- in force until ").append(date).append('\n'));
        pack.checked()
                .ifPresent(date -> page.append("- checked on ").append(date).append('\n'));
        pack.calendars().forEach((id, what) -> page.append("- needs the calendar `" + id + "`: " + what + "\n"));
        page.append("- ")
                .append(pack.note())
                .append("\n\n| promise | from | to | limit | kind | paragraph |\n|---|---|---|---|---|---|\n");
        policy.charter().promises().forEach(promise -> page.append(line(promise)));
        policy.charter().rights().forEach(right -> page.append(line(right)));
        return page.append('\n').toString();
    }

    private static String line(Promise promise) {
        String limits = promise.limits().stream().map(PacksPageTest::limit).collect(Collectors.joining("; "))
                + promise.until().map(other -> "with " + other).orElse("")
                + promise.extension()
                        .map(extension -> "; may be extended " + extension)
                        .orElse("");
        return "| `" + promise.id() + "` | " + promise.start().text() + " | "
                + promise.stop().text() + " | " + limits + " | " + Marks.word(promise.family()) + " | "
                + promise.source() + " |\n";
    }

    private static String limit(LimitRule rule) {
        return rule.is().text() + (rule.when().facts().isEmpty() ? "" : " if " + rule.when());
    }

    private static String line(Right right) {
        return "| `" + right.id() + "` | " + right.opens().text() + " | "
                + right.endsAfter().map(after -> "counted from " + after.text()).orElse("") + " | "
                + right.within().map(limit -> limit.text()).orElse("without end") + " | right | to " + right.to()
                + " |\n";
    }
}
