package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.after;
import static dev.redress.core.lifecycle.Given.ask;
import static dev.redress.core.lifecycle.Given.received;
import static dev.redress.core.lifecycle.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.redress.core.command.Close;
import dev.redress.core.command.GiveTask;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static Refused unmet() {
        Complaint task = after(
                received(),
                told(Outcome.NOT_UPHELD),
                GiveTask.complaint(K, Task.of("t", "service")).by(RINA));
        return (Refused) ask(task, Close.complaint(K));
    }

    @Test
    void itSaysEverythingThatIsMissing() {
        assertThat(unmet().sentence(Locale.ENGLISH))
                .isEqualTo("close is not possible yet; still missing: told recourse if disputed, tasks done.");
        assertThat(unmet().sentence(INDONESIAN))
                .isEqualTo("close belum dapat dilakukan; yang masih kurang: told recourse if disputed, tasks done.");
    }

    @Test
    void itSaysTheStateThatTheComplaintIsIn() {
        assertThat(((Refused) ask(received(), Close.complaint(K))).sentence(Locale.ENGLISH))
                .isEqualTo("close is not possible while the complaint is received.");
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyCodeHasASentenceInBothLanguagesAndAStatusForWebHosts(RefusalCode code) {
        Refused refused = Refused.of(code, "detail");
        for (Locale locale : List.of(Locale.ENGLISH, INDONESIAN)) {
            assertThat(refused.sentence(locale)).endsWith(".").doesNotContain("{", "}", "null");
        }
        assertThat(refused.sentence(INDONESIAN)).isNotEqualTo(refused.sentence(Locale.ENGLISH));
        assertThat(refused.sentence(Locale.FRENCH)).isEqualTo(refused.sentence(Locale.ENGLISH));
        assertThat(code.httpStatus()).isIn(403, 404, 409, 422, 503);
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void theTextsAreThoseOfTheCodesAndNoOthers(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("dev.redress.core.lifecycle.refusal-" + language, Locale.ROOT);
        Set<String> codes = new TreeSet<>();
        Arrays.stream(RefusalCode.values()).map(RefusalCode::code).forEach(codes::add);
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(codes);
        for (String key : texts.keySet()) {
            assertThat(texts.getString(key))
                    .as("a single apostrophe would swallow what follows")
                    .doesNotContain("'");
        }
    }

    @Test
    void nothingPersonalIsInIt() {
        Refused refused = unmet();
        for (String text :
                List.of(refused.toString(), refused.sentence(Locale.ENGLISH), refused.sentence(INDONESIAN))) {
            assertThat(text).doesNotContain("Budi", "seal", "C-7", "rina", "replace");
        }
    }

    @Test
    void asAnExceptionItHasTheCodeAndTheSentence() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> unmet().orThrow())
                .withMessage("requirements-unmet: close is not possible yet; still missing: told recourse if disputed,"
                        + " tasks done.")
                .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(RefusalCode.REQUIREMENTS_UNMET));
    }

    @Test
    void twoAreTheSameIfTheySayTheSame() {
        assertThat(unmet()).isEqualTo(unmet()).hasSameHashCodeAs(unmet());
        assertThat(unmet()).isNotEqualTo(Refused.of(RefusalCode.REQUIREMENTS_UNMET, "close"));
        assertThat(Refused.of(RefusalCode.TOO_BUSY, "a"))
                .isNotEqualTo(Refused.of(RefusalCode.TOO_BUSY, "b"))
                .isNotEqualTo(Refused.of(RefusalCode.KEY_TAKEN, "a"))
                .isNotEqualTo("a");
    }

    @Test
    void aDecisionIsToldApartByCases() {
        Decision.Cases<String> cases = new Decision.Cases<>() {
            @Override
            public String accepted(Decision.Accepted accepted) {
                return "accepted";
            }

            @Override
            public String refused(Refused refused) {
                return refused.code().code();
            }
        };
        assertThat(unmet().match(cases)).isEqualTo("requirements-unmet");
        assertThat(ask(received(), told(Outcome.UPHELD)).match(cases)).isEqualTo("accepted");
    }
}
