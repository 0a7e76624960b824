package dev.redress.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Every verb on instants says what the minute-by-minute model says. */
@Domain(Scenes.class)
class InstantsAgreeProperties {

    private static final Duration MOST = Duration.ofDays(4);

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Stream<Instant> instants(Scene scene, MinuteModel model) {
        // The boundaries themselves are where calendars go wrong.
        List<Instant> all = new ArrayList<>();
        for (int i = 0; i < scene.offsets().size(); i++) {
            all.add(scene.instant(i));
        }
        Stream.of(true, false).flatMap(opening -> model.edges(opening).stream()).forEach(edge -> {
            all.add(edge);
            all.add(edge.minusNanos(1));
            all.add(edge.plusNanos(1));
        });
        Instant early = model.start().plus(Duration.ofDays(8));
        Instant late = model.end().minus(Duration.ofDays(16));
        return all.stream().filter(at -> at.isAfter(early) && at.isBefore(late));
    }

    @Property(seed = "1")
    void isOpen(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        instants(scene, model)
                .forEach(at ->
                        assertThat(calendar.isOpen(at)).as("open at %s", at).isEqualTo(model.isOpen(at)));
    }

    @Property(seed = "2")
    void between(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        Instant from = scene.instant(0);
        assertThat(calendar.between(from, scene.instant(1))).isEqualTo(model.between(from, scene.instant(1)));
        assertThat(calendar.between(from, scene.instant(2))).isEqualTo(model.between(from, scene.instant(2)));
    }

    @Property(seed = "3")
    void add(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        Instant from = scene.instant(0);
        Duration amount = scene.amount(1, least(MOST, model.between(from, model.end())));
        assertThat(calendar.add(from, amount)).as("%s + %s", from, amount).isEqualTo(model.add(from, amount));
        assertThat(calendar.subtract(from, amount.negated())).isEqualTo(model.add(from, amount));
        for (Instant edge :
                model.edges(false).stream().filter(from::isBefore).limit(12).toList()) {
            Duration exactFit = model.between(from, edge);
            assertThat(calendar.add(from, exactFit))
                    .as("exact fit %s + %s", from, exactFit)
                    .isEqualTo(exactFit.isZero() ? from : model.add(from, exactFit));
        }
    }

    @Property(seed = "4")
    void subtract(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        Instant to = scene.instant(0);
        Duration amount = scene.amount(1, least(MOST, model.between(model.start(), to)));
        assertThat(calendar.subtract(to, amount)).as("%s - %s", to, amount).isEqualTo(model.subtract(to, amount));
        assertThat(calendar.add(to, amount.negated())).isEqualTo(model.subtract(to, amount));
        for (Instant edge : model.edges(true).stream()
                .filter(edge -> edge.isAfter(to.minus(MOST)) && edge.isBefore(to))
                .toList()) {
            Duration exactFit = model.between(edge, to);
            assertThat(calendar.subtract(to, exactFit))
                    .as("exact fit %s - %s", to, exactFit)
                    .isEqualTo(exactFit.isZero() ? to : model.subtract(to, exactFit));
        }
    }

    @Property(seed = "5")
    void nextAndPrevious(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        instants(scene, model).forEach(at -> {
            assertThat(calendar.next(at)).as("next of %s", at).isEqualTo(model.next(at));
            assertThat(calendar.previous(at)).as("previous of %s", at).isEqualTo(model.previous(at));
        });
    }

    @Property(seed = "6")
    void nextOpeningAndClose(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        List<Instant> openings = model.edges(true);
        List<Instant> closes = model.edges(false);
        instants(scene, model).forEach(at -> {
            openings.stream()
                    .filter(at::isBefore)
                    .findFirst()
                    .ifPresent(opening -> assertThat(calendar.nextOpening(at))
                            .as("opening after %s", at)
                            .isEqualTo(opening));
            closes.stream()
                    .filter(model.next(at)::isBefore)
                    .findFirst()
                    .ifPresent(close -> assertThat(calendar.close(at))
                            .as("close after %s", at)
                            .isEqualTo(close));
        });
    }

    @Property(seed = "7")
    void periods(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        Instant one = scene.instant(0);
        Instant other = scene.instant(1);
        Instant from = one.isBefore(other) ? one : other;
        Instant to = one.isBefore(other) ? other : one;
        List<Instant> closes = model.edges(false);
        List<Period> expected = new ArrayList<>();
        Instant at = from;
        while (model.between(at, to).toNanos() > 0) {
            Instant open = model.next(at);
            Instant shut = closes.stream().filter(open::isBefore).findFirst().orElse(to);
            at = shut.isBefore(to) ? shut : to;
            expected.add(new Period(open, at));
        }
        assertThat(calendar.periods(from, to)).isEqualTo(expected);
    }
}
