package dev.redress.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Segment.Kind;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.model.Scene;
import dev.redress.calendar.model.Scenes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/** Deadlines of every kind of limit in calendars of every kind. */
@Domain(Scenes.class)
@Domain(DeadlineProperties.Limits.class)
class DeadlineProperties {

    static final class Limits extends DomainContextBase {

        @Provide
        Arbitrary<Limit> limits() {
            return Arbitraries.of(
                            "0 working hours",
                            "1 working hour",
                            "PT30H0.000000001S working",
                            "36 elapsed hours",
                            "0 business days",
                            "1 business day",
                            "4 business days to end of day",
                            "2 business days at same time of day",
                            "2 business days until close with day 0 counted",
                            "0 calendar days",
                            "0 calendar days at same time of day",
                            "3 calendar days",
                            "1 calendar day at same time of day with day 0 counted",
                            "2 calendar days rolled to a business day",
                            "0 calendar days until close rolled to a business day",
                            "2 calendar days until close with day 0 counted rolled to a business day",
                            "3 calendar days at same time of day rolled to a business day",
                            "0 months",
                            "1 month",
                            "1 month with day 0 counted rolled to a business day")
                    .map(Limit::parse);
        }
    }

    @Property(seed = "51", tries = 150)
    void segmentsFollowEachOther_andSumToTheWhole(@ForAll Scene scene, @ForAll Limit limit) {
        Instant start = scene.instant(0);
        Deadline deadline = Deadline.of(start, limit, scene.calendar());
        assertThat(deadline.due()).isAfterOrEqualTo(start);
        List<Segment> segments = deadline.explanation().segments();
        Instant at = start;
        for (Segment segment : segments) {
            assertThat(segment.start()).isEqualTo(at);
            at = segment.end();
        }
        assertThat(at).isEqualTo(deadline.due());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind() == segments.get(i - 1).kind()
                            && segments.get(i)
                                    .holiday()
                                    .equals(segments.get(i - 1).holiday()))
                    .as("segments %s and the one before could be one", i)
                    .isFalse();
        }
    }

    @Property(seed = "52", tries = 150)
    void dueDependsOnWhatTheLimitSays(@ForAll Scene scene, @ForAll Limit limit) {
        WorkingCalendar calendar = scene.calendar();
        Instant start = scene.instant(0);
        Deadline deadline = Deadline.of(start, limit, calendar);
        Duration counted = deadline.explanation().segments().stream()
                .filter(s -> s.kind() == Kind.COUNTED)
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
        limit.match(
                working -> assertThat(counted)
                        .isEqualTo(working.amount())
                        .isEqualTo(calendar.between(start, deadline.due())),
                elapsed -> assertThat(counted).isEqualTo(elapsed.amount()),
                days -> assertThat(calendar.businessDaysBetween(
                                calendar.dateOf(calendar.next(start)), deadline.lastDate()))
                        .isEqualTo(days.days() - (days.dayZeroCounted() ? 1 : 0)),
                days -> assertThat(!days.rolled() || calendar.isBusinessDay(deadline.lastDate()))
                        .isTrue(),
                months -> assertThat(!months.rolled() || calendar.isBusinessDay(deadline.lastDate()))
                        .isTrue());
    }

    @Property(seed = "53")
    void laterStart_isNeverDueEarlier(@ForAll Scene scene, @ForAll Limit limit) {
        WorkingCalendar calendar = scene.calendar();
        boolean inOrder = scene.instant(0).isBefore(scene.instant(1));
        Instant early = scene.instant(inOrder ? 0 : 1);
        Instant late = scene.instant(inOrder ? 1 : 0);
        // The same time of day comes twice in a repeated hour; that a clock runs back is no fault of the limit.
        if (!limit.text().contains("same time")) {
            assertThat(Deadline.of(late, limit, calendar).due())
                    .isAfterOrEqualTo(Deadline.of(early, limit, calendar).due());
        }
    }

    @Property(seed = "54")
    void textIsOneLine_inBothLanguages(@ForAll Scene scene, @ForAll Limit limit) {
        Explanation explanation =
                Deadline.of(scene.instant(0), limit, scene.calendar()).explanation();
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("id")}) {
            assertThat(explanation.text(language)).startsWith(limit.text()).doesNotContain("\n", "{", "''");
        }
    }
}
