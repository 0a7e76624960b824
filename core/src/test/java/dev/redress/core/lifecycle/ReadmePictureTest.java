package dev.redress.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in this module's README is the running table. After a change of the table, draw it anew with
 * {@code mvn -pl core -am test -Dtest=ReadmePictureTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true}.
 */
class ReadmePictureTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- shipped lifecycle: begin -->\n";
    private static final String END = "<!-- shipped lifecycle: end -->\n";

    @Test
    void thePictureIsTheRunningTable() throws IOException {
        String page = Files.readString(README).replace("\r\n", "\n");
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String picture =
                "```mermaid\n" + Picture.of(Lifecycle.iso10002().build()).mermaid() + "```\n";
        if (Boolean.getBoolean("generate")) {
            Files.writeString(README, page.substring(0, begin) + picture + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end))
                .as("%s is out of date; the class comment of this test says how to draw it anew", README)
                .isEqualTo(picture);
    }
}
