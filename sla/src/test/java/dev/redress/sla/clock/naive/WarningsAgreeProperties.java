package dev.redress.sla.clock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.sla.clock.ClockEvent;
import dev.redress.sla.clock.ClockEvent.Kind;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Warning;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The log warns in the minute in which the oracle does, and of nothing else. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class WarningsAgreeProperties {

    @Property(seed = "71")
    void everyThresholdOfEveryStory(@ForAll Story any) {
        Story story = any.of(Promise.builder()
                .from(any.promise())
                .warnings(List.of(
                        Warning.at(50),
                        Warning.at(75),
                        Warning.at(100),
                        Warning.before(Limit.parse("5 elapsed hours")),
                        Warning.before(Limit.parse("3 working hours"))))
                .build());
        Map<String, Instant> expected = new TreeMap<>();
        story.naive().forEach(cycle -> cycle.warned.forEach(expected::putIfAbsent));
        Map<String, Instant> found = new TreeMap<>();
        log(story).stream()
                .filter(event -> event.kind() == Kind.WARNED && event.cycle() == 1)
                .forEach(event -> found.put(event.word(), upToTheMinute(event.at())));
        // After a change of facts, what a share is of is left open: all that was used, or what counts against the new
        // limit.
        if (story.naive().size() == 1 && story.promise().limits().size() == 1) {
            assertThat(found).as("%s", story).isEqualTo(expected);
        }
    }

    private static Instant upToTheMinute(Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plus(NaiveTime.MINUTE);
    }

    private static List<ClockEvent> log(Story story) {
        return Clocks.of(Told.charter(story.promise()))
                .log(story.timeline(), story.at(), story.knownAt())
                .events();
    }
}
