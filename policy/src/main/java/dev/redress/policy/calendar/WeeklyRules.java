package dev.redress.policy.calendar;

import dev.redress.calendar.Window;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hours by days of the week, each day named once: {@code {mon-thu: [08:00-12:00, 13:00-17:00], fri: 08:00-11:30}}. */
final class WeeklyRules {

    private WeeklyRules() {}

    static Shape<List<Pair<Set<DayOfWeek>, List<Window>>>> shape() {
        return Shape.pairs(TimeTexts.days(), TimeTexts.hours()).resolve(WeeklyRules::eachDayOnce);
    }

    private static Optional<List<Pair<Set<DayOfWeek>, List<Window>>>> eachDayOnce(
            List<Pair<Set<DayOfWeek>, List<Window>>> rules, Place place) {
        Map<DayOfWeek, Place> seen = new EnumMap<>(DayOfWeek.class);
        boolean sound = true;
        for (Pair<Set<DayOfWeek>, List<Window>> rule : rules) {
            for (DayOfWeek day : rule.key().value()) {
                Place first = seen.putIfAbsent(day, rule.key().place());
                if (first != null) {
                    sound = false;
                    refuse(rule.key().place(), day, first);
                    break;
                }
            }
        }
        return sound ? Optional.of(rules) : Optional.empty();
    }

    private static void refuse(Place place, DayOfWeek day, Place first) {
        String name = day.name().toLowerCase(Locale.ROOT).substring(0, 3);
        place.refuse(
                FindingCode.CONTRADICTION,
                Quoted.text(name) + " again",
                "each day once; it is in " + first.node().phrase() + " already");
    }
}
