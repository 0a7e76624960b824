package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema and the reference page in the repository are what the sections say. After a change of a section, write them anew
 * with {@code mvn -pl policy -am test -Dtest=GeneratedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true}.
 */
class GeneratedFilesTest {

    @Test
    void theSchemaIsWhatTheSectionsSay() throws IOException {
        check(Path.of("src/main/resources/dev/redress/policy/redress-policy.schema.json"), Policy.jsonSchema());
    }

    @Test
    void theSchemaOfPacksIsWhatTheirSectionsSay() throws IOException {
        check(Path.of("src/main/resources/dev/redress/policy/redress-pack.schema.json"), Packs.jsonSchema());
    }

    @Test
    void theReferencePageIsWhatTheSectionsSay() throws IOException {
        check(Path.of("../docs/policy-reference.md"), Policy.reference());
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("generate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s is out of date; the class comment of this test says how to write it anew", file)
                .isEqualTo(expected);
    }
}
