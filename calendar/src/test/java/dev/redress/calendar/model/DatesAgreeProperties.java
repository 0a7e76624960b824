package dev.redress.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every verb on civil dates says what the minute-by-minute model says. */
@Domain(Scenes.class)
@Domain(DomainContext.Global.class)
class DatesAgreeProperties {

    /** Dates around the event that the model holds whole. */
    private static List<LocalDate> dates(Scene scene) {
        LocalDate date = scene.era().date();
        return Stream.iterate(date.minusDays(12), d -> d.plusDays(1)).limit(32).toList();
    }

    @Property(seed = "11")
    void isBusinessDay(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        var businessDays = scene.model().businessDays();
        dates(scene)
                .forEach(date ->
                        assertThat(calendar.isBusinessDay(date)).as("%s", date).isEqualTo(businessDays.contains(date)));
    }

    @Property(seed = "12")
    void plusBusinessDays(@ForAll Scene scene, @ForAll @IntRange(max = 31) int index) {
        WorkingCalendar calendar = scene.calendar();
        var businessDays = scene.model().businessDays();
        LocalDate from = dates(scene).get(index);
        List<LocalDate> after = dates(scene).stream()
                .filter(businessDays::contains)
                .filter(d -> d.isAfter(from))
                .toList();
        List<LocalDate> before = dates(scene).stream()
                .filter(businessDays::contains)
                .filter(d -> d.isBefore(from))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        for (int n = 1; n <= after.size(); n++) {
            assertThat(calendar.plusBusinessDays(from, n)).isEqualTo(after.get(n - 1));
        }
        for (int n = 1; n <= before.size(); n++) {
            assertThat(calendar.plusBusinessDays(from, -n)).isEqualTo(before.get(n - 1));
        }
        assertThat(calendar.plusBusinessDays(from, 0)).isEqualTo(from);
    }

    @Property(seed = "13")
    void businessDaysBetween(
            @ForAll Scene scene, @ForAll @IntRange(max = 31) int one, @ForAll @IntRange(max = 31) int other) {
        WorkingCalendar calendar = scene.calendar();
        LocalDate first = dates(scene).get(Math.min(one, other));
        LocalDate last = dates(scene).get(Math.max(one, other));
        long count = scene.model().businessDays().stream()
                .filter(d -> d.isAfter(first) && !d.isAfter(last))
                .count();
        assertThat(calendar.businessDaysBetween(first, last)).isEqualTo(count);
        assertThat(calendar.businessDaysBetween(last, first)).isEqualTo(-count);
    }

    @Property(seed = "14")
    void closeOf(@ForAll Scene scene) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        var businessDays = model.businessDays();
        dates(scene).forEach(date -> {
            if (businessDays.contains(date)) {
                assertThat(calendar.closeOf(date)).as("close of %s", date).isEqualTo(model.closeOf(date));
            } else {
                assertThatThrownBy(() -> calendar.closeOf(date)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Property(seed = "15")
    void at(@ForAll Scene scene, @ForAll @IntRange(max = 47) int halfHour) {
        WorkingCalendar calendar = scene.calendar();
        MinuteModel model = scene.model();
        dates(scene).forEach(date -> {
            LocalDateTime local = date.atStartOfDay().plusMinutes(30L * halfHour);
            assertThat(calendar.at(local)).as("%s", local).isEqualTo(model.at(local));
        });
    }
}
