package dev.redress.integrations.icalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The dates that one event shuts: its start, the dates its rules and RDATE add, without those EXDATE takes away; each
 * occurrence as long as the event.
 *
 * @param name what the event is called
 * @param start the date of the first occurrence, in the event's zone
 * @param length which dates an occurrence touches
 * @param rules its RRULEs, mostly none or one
 * @param extra further dates on which it starts
 * @param excluded dates on which it does not start after all
 */
record ShutDays(
        String name,
        LocalDate start,
        Length length,
        List<DateRule> rules,
        Set<LocalDate> extra,
        Set<LocalDate> excluded) {

    /** The same without the occurrences that other events replace. */
    ShutDays without(List<Moment> replaced) {
        Set<LocalDate> all = new HashSet<>(excluded);
        replaced.forEach(moment -> all.add(length.startOf(moment)));
        return new ShutDays(name, start, length, rules, extra, Set.copyOf(all));
    }

    boolean repeats() {
        return !rules.isEmpty();
    }

    /** Whether it goes on for ever, so that its file is complete for years to come. */
    boolean endless() {
        return rules.stream().anyMatch(DateRule::endless);
    }

    /** The years in which it shuts a date at most: from its first date to its last, or to 9999. */
    int firstYear() {
        return starts().stream()
                .map(date -> length.first(date).getYear())
                .min(Integer::compare)
                .orElse(start.getYear());
    }

    int lastYear() {
        int listed = starts().stream()
                .map(date -> length.last(date).getYear())
                .max(Integer::compare)
                .orElse(start.getYear());
        return rules.stream()
                .map(rule -> Math.min(9999, length.last(rule.last()).getYear()))
                .reduce(listed, Math::max);
    }

    private List<LocalDate> starts() {
        List<LocalDate> all = new ArrayList<>(extra);
        all.add(start);
        all.removeAll(excluded);
        return all;
    }

    /** The days of a year that it shuts, 1 being 1 January. */
    BitSet daysOf(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate newYearsEve = LocalDate.of(year, 12, 31);
        // Occurrences that start before the year may reach into it; the event's zone may be a date ahead.
        LocalDate from = newYear.minusDays(length.days() + 1);
        LocalDate to = newYearsEve.plusDays(2);
        BitSet days = new BitSet();
        starts().forEach(date -> mark(days, date, newYear, newYearsEve));
        for (DateRule rule : rules) {
            for (LocalDate date : rule.between(from, to)) {
                if (!excluded.contains(date)) {
                    mark(days, date, newYear, newYearsEve);
                }
            }
        }
        return days;
    }

    private void mark(BitSet days, LocalDate occurrence, LocalDate newYear, LocalDate newYearsEve) {
        LocalDate first = length.first(occurrence);
        LocalDate last = length.last(occurrence);
        if (!first.isAfter(newYearsEve) && !last.isBefore(newYear)) {
            int begin = first.isBefore(newYear) ? 1 : first.getDayOfYear();
            int end = last.isAfter(newYearsEve) ? newYearsEve.getDayOfYear() : last.getDayOfYear();
            days.set(begin, end + 1);
        }
    }
}
