package dev.redress.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.NeverOpenException;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Union and intersection, in one zone and across zones, against the model and by their laws. */
class CombinationProperties {

    /** Calendars of several zones over the same days. */
    record Three(Era era, CalendarSpec one, CalendarSpec two, CalendarSpec three) {

        LocalDate first() {
            return era.date().minusDays(Scene.DAYS_BEFORE);
        }

        MinuteModel model(CalendarSpec spec) {
            return MinuteModel.of(spec, first(), Scene.DAYS);
        }

        /** Every 397 minutes, and a nanosecond beside. */
        List<Instant> instants() {
            Instant start = Instant.parse(era.date().minusDays(5) + "T00:00:00Z");
            return IntStream.range(0, 40)
                    .mapToObj(i -> start.plus(Duration.ofMinutes(397L * i)).plusNanos(i % 3 - 1))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Three> threes() {
        return Arbitraries.of(Era.class)
                .flatMap(era -> Combinators.combine(Scenes.specs(era), elsewhere(era), elsewhere(era))
                        .as((one, two, three) -> new Three(era, one, two, three)));
    }

    /** The same dates in the zone of any event. */
    private static Arbitrary<CalendarSpec> elsewhere(Era era) {
        return Combinators.combine(Scenes.specs(era), Arbitraries.of(Era.class))
                .as((spec, other) -> new CalendarSpec(
                        other.zone(), spec.weekly(), spec.breaks(), spec.overrides(), spec.holidays()));
    }

    private static void assertSameTimes(WorkingCalendar one, WorkingCalendar other, Three three) {
        Instant from = three.instants().get(0);
        assertThat(one.periods(from, from.plus(Duration.ofDays(14))))
                .isEqualTo(other.periods(from, from.plus(Duration.ofDays(14))));
    }

    @Property(seed = "41", tries = 30)
    void union_agreesWithTheModel(@ForAll("threes") Three three) {
        WorkingCalendar union =
                three.one().calendar().union("union", three.two().calendar());
        MinuteModel model = three.model(three.one()).with(three.model(three.two()), false);
        Instant from = three.instants().get(0);
        three.instants().forEach(at -> {
            assertThat(union.isOpen(at)).as("%s", at).isEqualTo(model.isOpen(at));
            assertThat(union.between(from, at)).isEqualTo(model.between(from, at));
        });
        var businessDays = model.businessDays();
        three.era()
                .date()
                .minusDays(8)
                .datesUntil(three.era().date().plusDays(8))
                .forEach(date ->
                        assertThat(union.isBusinessDay(date)).as("%s", date).isEqualTo(businessDays.contains(date)));
    }

    @Property(seed = "42", tries = 30)
    void intersection_agreesWithTheModel_orIsRefusedIfNeverOpen(@ForAll("threes") Three three) {
        MinuteModel model = three.model(three.one()).with(three.model(three.two()), true);
        Instant from = three.instants().get(0);
        WorkingCalendar both;
        try {
            both = three.one().calendar().intersection("both", three.two().calendar());
        } catch (NeverOpenException e) {
            assertThat(model.between(model.start(), model.end())).isZero();
            return;
        }
        three.instants().forEach(at -> {
            assertThat(both.isOpen(at)).as("%s", at).isEqualTo(model.isOpen(at));
            assertThat(both.between(from, at)).isEqualTo(model.between(from, at));
        });
    }

    @Property(seed = "43", tries = 30)
    void timeOfUnionAndIntersection_isTheTimeOfBoth(@ForAll("threes") Three three) {
        WorkingCalendar one = three.one().calendar();
        WorkingCalendar two = three.two().calendar();
        WorkingCalendar union = one.union("union", two);
        Instant from = three.instants().get(0);
        three.instants()
                .forEach(at -> assertThat(union.between(from, at).plus(shared(one, two, from, at)))
                        .isEqualTo(one.between(from, at).plus(two.between(from, at))));
    }

    private static Duration shared(WorkingCalendar one, WorkingCalendar two, Instant from, Instant to) {
        try {
            return one.intersection("both", two).between(from, to);
        } catch (NeverOpenException e) {
            return Duration.ZERO;
        }
    }

    @Property(seed = "44", tries = 30)
    void union_isCommutative_idempotent_associative(@ForAll("threes") Three three) {
        WorkingCalendar one = three.one().calendar();
        WorkingCalendar two = three.two().calendar();
        WorkingCalendar other = three.three().calendar();
        assertSameTimes(one.union("u", two), two.union("u", one), three);
        assertSameTimes(one.union("u", one), one, three);
        assertSameTimes(one.intersection("i", one), one, three);
        assertSameTimes(one.union("u", two).union("u", other), one.union("u", two.union("u", other)), three);
    }

    @Property(seed = "45", tries = 30)
    void intersection_absorbs_andDistributes(@ForAll("threes") Three three) {
        WorkingCalendar one = three.one().calendar();
        WorkingCalendar two = three.two().calendar();
        WorkingCalendar other = three.three().calendar();
        assertSameTimes(one.intersection("i", one.union("u", two)), one, three);
        try {
            WorkingCalendar both = one.intersection("i", two);
            assertSameTimes(two.intersection("i", one), both, three);
            assertSameTimes(both.union("u", one), one, three);
            assertSameTimes(
                    both.union("u", other), one.union("u", other).intersection("i", two.union("u", other)), three);
        } catch (NeverOpenException e) {
            assertThat(three.model(three.one())
                            .with(three.model(three.two()), true)
                            .edges(true))
                    .isEmpty();
        }
    }
}
