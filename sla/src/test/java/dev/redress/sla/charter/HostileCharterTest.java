package dev.redress.sla.charter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Statement;
import dev.redress.sla.promise.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of a policy stay text, whatever they look like. */
class HostileCharterTest {

    private static final String TAG = "<script>alert(1)</script>\"'&amp;";
    private static final String LINES = "x\n\n# Refunds for all\n- [click](javascript:alert(1))\u2028***";

    private static ServiceCharter hostile(String text) {
        Promise promise = Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(Charters.WORKS)
                .addLimits(new LimitRule(Condition.is(text, text), Limit.parse("1 month")))
                .pausing(new Pausing(
                        List.of(new Pause(text, Trigger.parse("entered a"), Trigger.parse("left a"))),
                        Optional.empty(),
                        Optional.empty()))
                .source(text)
                .build();
        return Charters.empty()
                .edition(text)
                .addPromise(promise)
                .addContactWay(new ContactWay(text, text, text))
                .addStatements(
                        new Statement(Statement.Kind.MISSION, Optional.empty(), Map.of("en", text)),
                        new Statement(Statement.Kind.STANDARD, Optional.of(text), Map.of("en", text)))
                .addRight(new Right(
                        "r", text, Trigger.parse("received"), Optional.empty(), Optional.empty(), Charters.WORKS))
                .build();
    }

    private static CharterPage page(String text, Audience audience) {
        return CharterPage.of(hostile(text), audience, CharterTexts.of(Locale.ENGLISH, Map.of("word.you", TAG)));
    }

    @ParameterizedTest
    @EnumSource
    void noTextBringsATag(Audience audience) {
        String html = page(TAG, audience).html();
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;");
        assertThat(page(TAG, audience).markdown()).doesNotContainPattern("(?<!\\\\)[<>&]");
    }

    @ParameterizedTest
    @EnumSource
    void noTextBringsLinesOfItsOwn(Audience audience) {
        String own = page("x", audience).markdown();
        String markdown = page(LINES, audience).markdown();
        assertThat(markdown.lines().count()).isEqualTo(own.lines().count());
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)\\[").doesNotContainPattern("(?m)^# Refunds");
        assertThat(page(LINES, audience).html().lines().count())
                .isEqualTo(page("x", audience).html().lines().count());
    }

    @Test
    void aParagraphThatLooksLikeAList_staysAParagraph() {
        assertThat(Stream.of(
                                "- a", "+ a", "1. a", "12) a", "=== a", "> a", "# a", "    a", "~~~ a", "* a", ": a",
                                "a | b")
                        .map(MarkdownPaper::escaped))
                .containsExactly(
                        "\\- a",
                        "\\+ a",
                        "1\\. a",
                        "12\\) a",
                        "\\=== a",
                        "\\> a",
                        "\\# a",
                        "a",
                        "\\~\\~\\~ a",
                        "\\* a",
                        "\\: a",
                        "a \\| b");
    }

    @Test
    void marksThatTurnTheDirection_areDropped() {
        assertThat(Plain.of("refund \u202Eyrev\u2066 bad\u0000\u0007 \u0085x")).isEqualTo("refund yrev bad x");
    }

    @Test
    void aTextOfAHost_isEscapedToo() {
        CharterTexts texts = CharterTexts.of(Locale.ENGLISH, Map.of("rights", "<b>Rights</b>"));
        assertThat(CharterPage.of(hostile("x"), Audience.CUSTOMERS, texts).html())
                .doesNotContain("<b>");
    }

    @Test
    void bracesOfAPolicy_areNoPlaceholders() {
        assertThat(page("{0} {9} '", Audience.STAFF).html()).contains("{0} {9} &#39;");
    }

    @Test
    void promisesThatNameEachOther_doNotGrowTheTextWithoutEnd() {
        ServiceCharter.Builder charter = Charters.empty();
        charter.addPromise(Charters.acknowledge());
        String before = "acknowledge";
        for (int i = 0; i < 40; i++) {
            String id = "p" + i;
            charter.addPromise(Promise.builder()
                    .id(id)
                    .start("received")
                    .stop(before + " late or " + before + " met")
                    .calendar(Charters.WORKS)
                    .limit("1 month")
                    .build());
            before = id;
        }
        assertThat(CharterPage.of(charter.build(), Audience.STAFF, CharterTexts.of(Locale.ENGLISH))
                        .markdown())
                .hasSizeLessThan(40_000);
    }
}
