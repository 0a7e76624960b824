package dev.redress.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Location LINE_14 = new Location("policy.yaml", 14, 7);

    private final Finding finding =
            Finding.error(FindingCode.BAD_VALUE, LINE_14, Quoted.text("mon-thr"), "days such as mon-fri");

    @Test
    void isOneLineWithPlacePathFoundExpectedAndSuggestion() {
        assertThat(finding.withPath("calendars.works.weekly").withSuggestion(Optional.of("mon-thu")))
                .hasToString(
                        "policy.yaml:14:7: calendars.works.weekly: found \"mon-thr\", expected days such as mon-fri; "
                                + "did you mean \"mon-thu\"?");
    }

    @Test
    void leavesOutWhatItDoesNotHave() {
        assertThat(finding).hasToString("policy.yaml:14:7: found \"mon-thr\", expected days such as mon-fri");
    }

    @Test
    void saysThatItIsOnlyAWarning() {
        assertThat(finding.withPath("a").asWarning())
                .hasToString("policy.yaml:14:7: warning: a: found \"mon-thr\", expected days such as mon-fri");
    }

    @Test
    void aHostileFileNameStaysOnOneLine() {
        assertThat(new Location("a\nb\u001b[31m.yaml", 1, 2)).hasToString("a\\nb\\u001b[31m.yaml:1:2");
    }

    @Test
    void aHostilePathIsShortened() {
        assertThat(finding.withPath("a".repeat(1_000_000)).toString()).hasSizeLessThan(300);
    }

    @Test
    void codesHaveStableIds() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::id).collect(Collectors.joining(" ")))
                .isEqualTo(
                        "unreadable-file not-utf-8 too-large too-deep too-many-values control-character syntax alias anchor"
                                + " tag merge-key directive second-document key-not-text repeated-key no-value wrong-kind bad-value"
                                + " unknown-key missing-key unknown-name contradiction circle unsound-table missing-artifact doubtful");
    }

    @Test
    void aPlaceBelowOneIsRefused() {
        assertThatThrownBy(() -> new Location("p.yaml", 0, 1))
                .hasMessage("Argument 'line' must be at least 1 but was 0");
        assertThatThrownBy(() -> new Location("p.yaml", 1, 0))
                .hasMessage("Argument 'column' must be at least 1 but was 0");
        assertThatThrownBy(() -> new Location("", 1, 1)).hasMessage("Argument 'file' must not be empty");
    }
}
