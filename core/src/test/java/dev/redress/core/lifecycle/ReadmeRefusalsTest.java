package dev.redress.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page lists every refusal with its status of HTTP, in the order of the enumeration, and no other. */
class ReadmeRefusalsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\| .+ \\|$");

    @Test
    void thePageHasEveryCodeWithItsStatus() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        String table = page.substring(
                page.indexOf("<!-- refusal codes: begin -->"), page.indexOf("<!-- refusal codes: end -->"));

        List<String> listed = ROW.matcher(table)
                .results()
                .map(row -> row.group(1) + ' ' + row.group(2))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(RefusalCode.values())
                        .map(code -> code.code() + ' ' + code.httpStatus())
                        .toList());
    }
}
