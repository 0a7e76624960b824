package dev.redress.sla.clock.naive;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Purpose;
import dev.redress.sla.clock.naive.Story.Happening;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Stories that are plausible and nasty: what happens at one instant, twice, learnt late, on weekends, at opening and closing
 * times, in nights in which clocks change. What the decision record leaves open is not told; see {@link #plausible}.
 */
public final class Stories extends DomainContextBase {

    static final String ID = "p";

    private static final int DAYS = 24;

    /** What a promise may have; each story has a few. */
    private enum Trait {
        PAUSES,
        CAP,
        CAP_EACH,
        FACTS,
        EXTENSION,
        MANUAL,
        RENEWAL,
        REPEATING,
        REOPENING,
        EXEMPTION
    }

    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.of(Works.class)
                .flatMap(works -> Combinators.combine(
                                promises(works.calendar()),
                                happenings(works),
                                instants(works, DAYS + 14),
                                Arbitraries.integers().between(-1, 12),
                                Arbitraries.of("", "high", "low"))
                        .as((promise, all, at, knownAfter, severity) -> new Story(
                                promise,
                                severity.isEmpty() ? Facts.none() : Facts.none().with("severity", severity),
                                plausible(promise, all),
                                at,
                                knownAfter < 0
                                        ? Instant.parse("2030-01-01T00:00:00Z")
                                        : at.plus(Duration.ofDays(knownAfter)))));
    }

    private static Arbitrary<Happening> happenings(Works works, String... words) {
        return Combinators.combine(Arbitraries.of(words), instants(works, DAYS), lags())
                .as((text, at, lag) -> {
                    String[] parts = text.split("/", -1);
                    return new Happening(parts[0], parts[1], parts[2], at, lag);
                });
    }

    private static Arbitrary<List<Happening>> happenings(Works works) {
        Arbitrary<Happening> received = Combinators.combine(Arbitraries.of("received", "heard"), instants(works, 2))
                .as((type, at) -> new Happening(type, "", "", at, Duration.ZERO));
        Arbitrary<Happening> waits = happenings(
                works,
                "wait began/a/",
                "wait ended/a/",
                "wait began/b/",
                "wait ended/b/",
                "wait began/a/",
                "wait ended/a/");
        Arbitrary<Happening> rest = happenings(
                works,
                "told decision//",
                "ended/closed/",
                "heard//",
                "told progress//",
                "heard//",
                "received//",
                "ended/closed/",
                "reopened/continue/",
                "reopened/as-promised/",
                "reopened/new-cycle/",
                "reopened/once/",
                "became/severity/high",
                "became/severity/low",
                "became/severity/none",
                "became/colour/red",
                "extended/p/good",
                "extended/p/bad",
                "told delay//",
                "extended/other/good",
                "clock reset/p/error",
                "due set/p/",
                "due released/p/",
                "reached exempted//",
                "entered/in-investigation/");
        return Combinators.combine(
                        received.list().ofSize(2),
                        waits.list().ofMaxSize(8),
                        rest.list().ofMaxSize(8))
                .as((starts, paused, others) -> {
                    List<Happening> all = new ArrayList<>(starts);
                    all.addAll(paused);
                    others.forEach(each -> all.add(each.is("due set") ? byHand(each) : each));
                    return all;
                });
    }

    /** A date by hand lies between five days before and eight days after it is set. */
    private static Happening byHand(Happening each) {
        long minutes = Math.floorMod(each.at().getEpochSecond() / 60 * 7919, 13L * 1440) - 5 * 1440;
        String due = each.at().plus(Duration.ofMinutes(minutes)).toString();
        return new Happening(each.type(), each.subject(), due, each.at(), each.learntAfter());
    }

    private static Arbitrary<Instant> instants(Works works, int days) {
        Arbitrary<LocalTime> popular = Arbitraries.of(
                        "00:00", "02:00", "02:30", "06:00", "08:00", "09:00", "12:00", "13:00", "16:59", "17:00",
                        "17:01", "22:00")
                .map(LocalTime::parse);
        Arbitrary<LocalTime> any = Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(Tuple.of(4, popular), Tuple.of(1, any));
        WorkingCalendar calendar = works.calendar();
        return Combinators.combine(Arbitraries.integers().between(0, days), times)
                .as((day, time) -> calendar.at(works.firstDay().plusDays(day).atTime(time)));
    }

    private static Arbitrary<Duration> lags() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Duration.ZERO)),
                Tuple.of(1, Arbitraries.integers().between(1, 9000).map(Duration::ofMinutes)));
    }

    private static Arbitrary<Promise> promises(WorkingCalendar calendar) {
        Arbitrary<List<Trait>> traits =
                Arbitraries.of(Trait.class).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        traits,
                        limits().list().ofSize(2),
                        caps(),
                        Arbitraries.of(OnChange.class),
                        Arbitraries.of(AfterReopening.CONTINUE, AfterReopening.NEW_CYCLE, AfterReopening.ONCE),
                        Arbitraries.integers().between(0, 3))
                .as((some, limits, cap, onChange, onReopen, variant) ->
                        promise(calendar, some, limits, cap, onChange, onReopen, variant));
    }

    private static Promise promise(
            WorkingCalendar calendar,
            List<Trait> traits,
            List<String> limits,
            String cap,
            OnChange onChange,
            AfterReopening onReopen,
            int variant) {
        boolean repeating = traits.contains(Trait.REPEATING);
        Promise.Builder builder =
                Promise.builder().id(ID).calendar(calendar).onChange(onChange).onReopen(onReopen);
        builder.start(repeating ? "heard anything" : "received").stop("told decision");
        if (traits.contains(Trait.FACTS)) {
            builder.addLimits(new LimitRule(Condition.is("severity", "high"), Limit.parse(limits.get(0))));
            builder.addLimits(new LimitRule(
                    variant == 0 && !repeating ? Condition.is("severity", "low") : Condition.always(),
                    Limit.parse(limits.get(1))));
        } else {
            builder.limit(limits.get(0));
        }
        if (traits.contains(Trait.PAUSES) || traits.contains(Trait.CAP) || traits.contains(Trait.CAP_EACH)) {
            Pausing pausing = Pausing.forWaits("a", "b");
            pausing = traits.contains(Trait.CAP) ? pausing.atMost(Limit.parse(cap)) : pausing;
            builder.pausing(traits.contains(Trait.CAP_EACH) ? pausing.eachAtMost(Limit.parse(cap)) : pausing);
        }
        if (traits.contains(Trait.EXTENSION) && !traits.contains(Trait.FACTS)) {
            Optional<Purpose> proof = variant > 1 ? Optional.of(Purpose.DELAY) : Optional.empty();
            boolean fromStart = variant == 1;
            builder.extension(new Extension(
                    more(limits.get(0), fromStart), fromStart, fromStart ? 1 : 2, List.of("good", "fair"), proof));
        }
        if (traits.contains(Trait.RENEWAL) && !traits.contains(Trait.FACTS)) {
            builder.renew(Trigger.parse("told progress"));
        }
        if (traits.contains(Trait.EXEMPTION)) {
            builder.exempt(Trigger.parse("reached exempted"));
        }
        return builder.build();
    }

    private static Limit more(String limit, boolean fromStart) {
        if (limit.contains("working")) {
            return Limit.parse(fromStart ? "60 working hours" : "7 working hours");
        } else if (limit.contains("elapsed")) {
            return Limit.parse(fromStart ? "200 elapsed hours" : "31 elapsed hours");
        } else if (limit.contains("business days")) {
            return Limit.parse(fromStart ? "9 business days" : "2 business days");
        }
        if (limit.contains("month")) {
            return Limit.parse(fromStart ? "2 months" : "1 month");
        }
        return Limit.parse(fromStart ? "15 calendar days" : "3 calendar days");
    }

    private static Arbitrary<String> limits() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 6);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 2400).map(m -> m + " working minutes"),
                Arbitraries.integers().between(1, 30).map(h -> h + " working hours"),
                Arbitraries.integers().between(1, 150).map(h -> h + " elapsed hours"),
                Combinators.combine(
                                Arbitraries.integers().between(2, 6),
                                Arbitraries.of(
                                        "",
                                        " to end of day",
                                        " at same time of day",
                                        " until close with day 0 counted"))
                        .as((n, end) -> n + " business days" + end),
                Combinators.combine(
                                few.map(n -> n + 1),
                                Arbitraries.of(
                                        "",
                                        " at same time of day",
                                        " to end of day with day 0 counted",
                                        " to end of day rolled to a business day",
                                        " until close rolled to a business day"))
                        .as((n, end) -> n + " calendar days" + end),
                Arbitraries.just("1 month"));
    }

    private static Arbitrary<String> caps() {
        Arbitrary<Integer> few = Arbitraries.integers().between(2, 4);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20).map(h -> h + " working hours"),
                Arbitraries.integers().between(1, 100).map(h -> h + " elapsed hours"),
                few.map(n -> n + " business days"),
                few.map(n -> n + " calendar days"));
    }

    /** Leaves out what only a start makes sensible: before it, nothing ends, is reopened, extended, set or reset. */
    private static List<Happening> plausible(Promise promise, List<Happening> all) {
        Instant start = all.stream()
                .filter(each -> promise.start() instanceof Trigger.On on && on.fits(each.milestone(1)))
                .map(Happening::at)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return all.stream()
                .filter(each -> each.at().isAfter(start)
                        || each.is("received")
                        || each.is("heard")
                        || each.is("became")
                        || each.type().startsWith("wait")
                        || each.type().startsWith("told"))
                .toList();
    }
}
