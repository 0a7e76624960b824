package dev.redress.examples.comparing;

import dev.redress.calendar.CalendarException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.limit.BusinessDays;
import dev.redress.examples.summary.Comparison.Suspect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the single holiday, added or removed, that would explain most misses.
 *
 * <p>If 3 July 2015 is listed as a holiday by mistake, every due instant of a business-day limit that counts across it is a day
 * late; taking it away mends nearly all of them and breaks none. For each business day and each listed holiday in question the
 * due instants that it can touch are reckoned again, with a calendar that differs in that date only.
 */
final class HolidaySearch {

    private static final int MOST_SUSPECTS = 5;

    private final ReckonedRows rows = new ReckonedRows();
    private @Nullable WorkingCalendar calendar;

    void add(Deadline ours, Instant recorded) {
        if (ours.limit() instanceof BusinessDays) {
            calendar = ours.calendar();
            rows.add(ours, recorded);
        }
    }

    /** Best first: most misses mended less hits broken; only dates that mend more than they break. */
    List<Suspect> suspects() {
        if (calendar == null) {
            return List.of();
        }
        rows.sort();
        List<Suspect> suspects = new ArrayList<>();
        LocalDate last = rows.lastDate();
        List<Holiday> listed = calendar.holidays(rows.firstDate(), last);
        for (LocalDate date = rows.firstDate(); !date.isAfter(last); date = date.plusDays(1)) {
            suspect(date, name(date, listed), calendar).ifPresent(suspects::add);
        }
        return suspects.stream()
                .filter(s -> s.explained() > s.broken())
                .sorted(Comparator.comparingLong((Suspect s) -> s.broken() - s.explained())
                        .thenComparing(Suspect::date))
                .limit(MOST_SUSPECTS)
                .toList();
    }

    private static Optional<String> name(LocalDate date, List<Holiday> listed) {
        return listed.stream()
                .filter(h -> h.date().equals(date))
                .map(Holiday::name)
                .findFirst();
    }

    private Optional<Suspect> suspect(LocalDate date, Optional<String> holiday, WorkingCalendar base) {
        int[] touched = rows.touchedBy(date);
        if (Arrays.stream(touched).noneMatch(rows::isMiss)) {
            return Optional.empty();
        }
        try {
            if (holiday.isPresent()) {
                return Variants.opened(base, date).map(opened -> tried(date, false, holiday.get(), touched, opened));
            }
            return base.isBusinessDay(date)
                    ? Optional.of(tried(date, true, "", touched, Variants.shut(base, date)))
                    : Optional.empty();
        } catch (CalendarException e) {
            // Without that date the calendar cannot say: the date explains nothing.
            return Optional.empty();
        }
    }

    private Suspect tried(LocalDate date, boolean added, String name, int[] touched, WorkingCalendar variant) {
        long explained = count(touched, variant, true);
        // Most dates mend nothing; then what they break does not matter.
        long broken = explained == 0 ? 0 : count(touched, variant, false);
        return new Suspect(date, added, name, explained, broken);
    }

    /** Misses that become hits, or hits that become misses. */
    private long count(int[] touched, WorkingCalendar variant, boolean misses) {
        return Arrays.stream(touched)
                .filter(row -> rows.isMiss(row) == misses)
                .filter(row -> rows.isMissWith(row, variant) != misses)
                .count();
    }
}
