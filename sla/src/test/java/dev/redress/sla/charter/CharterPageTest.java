package dev.redress.sla.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a small charter looks like, in both languages and for both audiences. After a change of texts, write the files anew with
 * {@code mvn -pl sla -am test -Dtest=CharterPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true} and look at them.
 */
class CharterPageTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/redress/sla/charter");

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({"en,CUSTOMERS", "en,STAFF", "id,CUSTOMERS", "id,STAFF"})
    void thePageIsTheOneThatWasLookedAt(String language, Audience audience) throws IOException {
        CharterPage page = CharterPage.of(
                        Charters.manufacturer(), audience, CharterTexts.of(Locale.forLanguageTag(language)))
                .with(Charters.january());
        String name = audience.name().toLowerCase(Locale.ROOT) + "-" + language;
        same(FOLDER.resolve(name + ".md"), page.markdown());
        same(FOLDER.resolve(name + ".html"), page.html());
    }

    private static void same(Path file, String text) throws IOException {
        if (Boolean.getBoolean("generate")) {
            Files.writeString(file, text);
        }
        assertThat(text).as("%s", file).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
