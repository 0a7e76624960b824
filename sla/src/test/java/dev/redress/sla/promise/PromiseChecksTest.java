package dev.redress.sla.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Purpose;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a promise, a pause, a warning, an extension and a charter may not be. */
class PromiseChecksTest {

    private static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(ZoneOffset.UTC)
            .open("mon-fri", "08:00-17:00")
            .build();

    private static Promise.Builder resolve() {
        return Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(WORKS);
    }

    private static void refused(Promise.Builder promise, String why) {
        assertThatThrownBy(promise::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aPromise() {
        refused(resolve(), "limits");
        refused(resolve().limit("1 business day").until("other"), "not both");
        refused(resolve().id("1st").limit("1 business day"), "id");
        refused(resolve().stop("received").limit("1 business day"), "must not stop on what starts it");
        refused(resolve().limit("1 business day").onReopen(AfterReopening.AS_PROMISED), "reopening");
        refused(resolve().limit("1 business day").exempt(Trigger.parse("resolve met")), "wait for itself");
        refused(resolve().until("other").pausing(Pausing.forWaits("a")), "must not pause or extend");
        refused(resolve().limit("1 business day").recurrence(Recurrence.FROM_TARGET), "renews");
    }

    @Test
    void aPause_aWarning_anExtension_aRight() {
        assertThatThrownBy(() -> new Pausing(List.of(), Optional.of(Limit.parse("1 business day")), Optional.empty()))
                .hasMessageContaining("cap");
        assertThatThrownBy(() -> Pausing.forWaits("a").atMost(Limit.parse("1 month")))
                .hasMessageContaining("time or days");
        assertThatThrownBy(() -> new Pause("a", Trigger.parse("resolve late"), Trigger.parse("received")))
                .hasMessageContaining("facts of the record");
        assertThat(Pause.inState("in-laboratory")).hasToString("in-laboratory");
        assertThatThrownBy(() -> Warning.at(0)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> Warning.at(101)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> new Warning(5, Optional.of(Limit.parse("1 business day"))))
                .hasMessageContaining("share");
        assertThatThrownBy(() -> Warning.before(Limit.parse("1 month"))).hasMessageContaining("time or days");
        assertThatThrownBy(() -> new Extension(Limit.parse("1 month"), true, 2, List.of(), Optional.empty()))
                .hasMessageContaining("times");
        assertThat(new Extension(Limit.parse("2 business days"), false, 2, List.of(), Optional.of(Purpose.DELAY)))
                .hasToString("by 2 business days until close, 2 times");
        assertThatThrownBy(() -> new Right(
                        "r",
                        "body",
                        Trigger.parse("received"),
                        Optional.of(Trigger.parse("closed")),
                        Optional.empty(),
                        WORKS))
                .hasMessageContaining("how long");
        assertThatThrownBy(() -> new Statement(Statement.Kind.OFFER, Optional.empty(), Map.of()))
                .hasMessageContaining("text");
        assertThatThrownBy(() -> new Trigger.AllTold(Set.of(Purpose.DELAY))).hasMessageContaining("two or more");
        assertThatThrownBy(() -> new Trigger.AnyOf(List.of(Trigger.parse("received"))))
                .hasMessageContaining("two or more");
    }

    @Test
    void aCharter() {
        Promise one = resolve().limit("1 business day").build();
        Promise two = Promise.builder()
                .from(one)
                .id("two")
                .exempt(Trigger.parse("three met"))
                .build();
        Promise three = Promise.builder()
                .from(one)
                .id("three")
                .exempt(Trigger.parse("two met"))
                .build();
        ServiceCharter.Builder charter = ServiceCharter.builder()
                .edition("1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(ZoneOffset.UTC);
        assertThatThrownBy(() -> charter.promises(List.of(two, three)).build())
                .hasMessageContaining("wait for each other");
        assertThatThrownBy(() -> charter.promises(List.of(one, one)).build())
                .hasMessageContaining("two promises 'resolve'");
        ServiceCharter sound = charter.promises(List.of(one)).build();
        assertThat(sound.promise("resolve")).contains(one);
        assertThat(sound.promise("solve")).isEmpty();
        assertThat(sound).hasToString("charter 1 [resolve]");
    }

    @Test
    void theRuleThatFits_andWhyNoneBeforeItDoes() {
        Promise promise = resolve()
                .addLimits(
                        new LimitRule(
                                new Condition.OneOf("safety", List.of(new FactValue.Truth(true))),
                                Limit.parse("1 business day")),
                        new LimitRule(Condition.is("severity", "high"), Limit.parse("3 business days")))
                .build();
        Selection high = Selection.of(promise, Facts.none().with("severity", "high"));
        assertThat(high.position()).isEqualTo(2);
        assertThat(high)
                .hasToString("resolve: rule 2, 3 business days until close; rule 1 (safety is true) does not hold:"
                        + " not known is safety");
        Selection low = Selection.of(promise, Facts.none().with("severity", "low"));
        assertThat(low.rule()).isEmpty();
        assertThat(low.passed()).hasSize(2);
        assertThat(low.toString()).startsWith("resolve: no rule fits").doesNotContain("low");
        assertThat(promise.limitFor(Facts.none())).isEmpty();
    }
}
