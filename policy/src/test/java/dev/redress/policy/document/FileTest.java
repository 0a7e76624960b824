package dev.redress.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTest {

    @TempDir
    Path folder;

    private Path file;
    private final Findings.Collector findings = new Findings.Collector();

    @BeforeEach
    void file() {
        file = folder.resolve("p.yaml");
    }

    private String findingsOf(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Document.read(file, findings);
        return findings.findings().toString().replace(file.toString(), "p.yaml");
    }

    @Test
    void isReadAsUtf8() throws IOException {
        assertThat(findingsOf("ä: *x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("p.yaml:1:4: \"ä\": found the alias \"*x\", expected the value itself");
    }

    @Test
    void inAnotherEncodingSaysWhichByteIsWrong() throws IOException {
        assertThat(findingsOf("a: b\nc: dä".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("p.yaml:2:5: found the byte 0xE4, expected a text in UTF-8");
        assertThat(Document.read(file, new Findings.Collector()).root()).isEmpty();
    }

    @Test
    void cutOffWithinACharacterIsNotUtf8() throws IOException {
        assertThat(findingsOf(new byte[] {'a', (byte) 0xC3}))
                .isEqualTo("p.yaml:1:2: found the byte 0xC3, expected a text in UTF-8");
    }

    @Test
    void thatIsNotThereOrAFolderIsAFinding() {
        Document.read(Path.of("nowhere", "p.yaml"), findings);
        Document.read(Path.of("src"), findings);
        assertThat(findings.findings()).hasToString("""
                nowhere/p.yaml:1:1: found no such file, expected a file that can be read
                src:1:1: found a folder, expected a file that can be read""");
    }

    @Test
    void ofAnySizeIsReadUpToTheLimitOnly() throws IOException {
        assertThat(findingsOf(new byte[8 * Document.MOST_CHARACTERS]))
                .isEqualTo("p.yaml:1:1: found more than 1048576 characters, expected a file of at most 1 MiB");
    }

    @Test
    void namesOtherFilesOnlyInItsFolderAndBelow() {
        Folder here = Folder.of(file);
        assertThat(here.file("a/b.yaml")).contains(folder.resolve("a/b.yaml"));
        assertThat(here.file("a/../b.yaml")).contains(folder.resolve("b.yaml"));
        assertThat(here.file("../b.yaml")).isEmpty();
        assertThat(here.file("a/../../b.yaml")).isEmpty();
        assertThat(here.file("/etc/passwd")).isEmpty();
        assertThat(here.file("")).isEmpty();
        assertThat(here.file(".")).isEmpty();
        assertThat(here.file("a\u0000b")).isEmpty();
        assertThat(Folder.none().file("b.yaml")).isEmpty();
        assertThat(Folder.of(Path.of("p.yaml")).file("b.yaml")).contains(Path.of("b.yaml"));
    }
}
