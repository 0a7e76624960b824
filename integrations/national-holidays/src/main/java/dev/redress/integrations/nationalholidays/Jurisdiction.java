package dev.redress.integrations.nationalholidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.Years;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** A country, or a region in it, whose rules Jollyday has. */
final class Jurisdiction {

    private static final int FIRST = 1;
    private static final int LAST = 9999;
    /** A year for which every calendar has rules, between the two ends of those that follow the moon. */
    private static final int SURE = 2000;

    private static final int MOST_NAMED = 8;

    private final String country;
    private final List<String> regions;
    private final HolidayManager manager;

    private Jurisdiction(String country, List<String> regions, HolidayManager manager) {
        this.country = country;
        this.regions = List.copyOf(regions);
        this.manager = manager;
    }

    static Jurisdiction find(String country, List<String> regions) throws HolidayRefusal {
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (code.equals("ID") || code.equals("INDONESIA")) {
            throw new HolidayRefusal("national '" + Nearest.shown(country)
                    + "': Jollyday has no holidays of Indonesia; use the decree files shipped with redress-policy,"
                    + " such as holidays: [{file: id-decree-2026.yaml}]");
        }
        HolidayManager manager = Rules.find(code)
                .orElseThrow(() -> new HolidayRefusal("national '" + Nearest.shown(country)
                        + "' is not a country Jollyday knows; near it are "
                        + Nearest.list(country.strip(), Rules.names(), MOST_NAMED)));
        List<String> path = new ArrayList<>();
        CalendarHierarchy at = manager.getCalendarHierarchy();
        for (String region : regions) {
            at = child(at, region.strip(), code, path);
            path.add(at.getId());
        }
        return new Jurisdiction(code, path, manager);
    }

    private static CalendarHierarchy child(CalendarHierarchy parent, String region, String country, List<String> path)
            throws HolidayRefusal {
        Map<String, String> known = new TreeMap<>();
        for (CalendarHierarchy child : parent.getChildren().values()) {
            if (child.getId().equalsIgnoreCase(region)) {
                return child;
            }
            known.put(child.getId(), child.getDescription(Locale.ENGLISH));
        }
        String of = path.isEmpty() ? country : country + " " + String.join(" ", path);
        throw new HolidayRefusal("region '" + Nearest.shown(region) + "' is not one Jollyday knows in " + of + "; "
                + (known.isEmpty() ? "it knows none there" : "known are " + Nearest.list(region, known, 60)));
    }

    /** Those of a year; none where there is no rule. */
    List<Holiday> holidays(int year, Set<HolidayKind> kinds, Locale language) {
        if (year < FIRST || year > LAST) {
            return List.of();
        }
        TreeSet<Holiday> found = new TreeSet<>();
        // A day moved off a weekend may be kept in the year before or after the one whose rule names it.
        for (int asked = Math.max(FIRST, year - 1); asked <= Math.min(LAST, year + 1); asked++) {
            for (var holiday : ruled(asked).orElse(Set.of())) {
                if (holiday.getDate().getYear() == year
                        && kinds.stream().anyMatch(kind -> kind.includes(holiday.getType()))) {
                    found.add(new Holiday(holiday.getDate(), Languages.name(holiday, language)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Empty if a calendar of the moon does not reach that year. */
    private Optional<Collection<de.focus_shift.jollyday.core.Holiday>> ruled(int year) {
        try {
            return Optional.of(manager.getHolidays(Year.of(year), regions.toArray(String[]::new)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Years years() {
        if (ruled(FIRST).isPresent() && ruled(LAST).isPresent()) {
            return Years.all();
        }
        int first = boundary(SURE, FIRST, year -> ruled(year).isPresent());
        int last = boundary(SURE, LAST, year -> ruled(year).isPresent());
        return Years.between(first, last);
    }

    /** The last year towards an end that still has rules, by halving. */
    private static int boundary(int ruled, int end, IntPredicate test) {
        int good = ruled;
        int bad = end < ruled ? end - 1 : end + 1;
        while (Math.abs(good - bad) > 1) {
            int middle = (good + bad) / 2;
            if (test.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jurisdiction that && country.equals(that.country) && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return 31 * country.hashCode() + regions.hashCode();
    }

    @Override
    public String toString() {
        return regions.isEmpty() ? country : country + " " + String.join(" ", regions);
    }
}
