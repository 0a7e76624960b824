package dev.redress.calendar.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A holiday that a rule gives every year, such as Thanksgiving, the fourth Thursday of November (26 November 2015).
 *
 * <p>Known for all years. Made by {@link Holidays}.
 */
public final class YearlyHoliday implements HolidaySource {

    private final YearlyRule rule;
    private final String name;
    private final Observed observed;

    YearlyHoliday(YearlyRule rule, String name) {
        this(rule, name, Observed.ON_THE_DAY);
    }

    private YearlyHoliday(YearlyRule rule, String name, Observed observed) {
        this.rule = rule;
        this.name = Objects.requireNonNull(name, "name");
        this.observed = observed;
    }

    /**
     * The same holiday, kept on another day when it falls on a weekend.
     *
     * @param when the custom that holds
     * @return the adjusted rule
     */
    public YearlyHoliday observed(Observed when) {
        return new YearlyHoliday(rule, name, Objects.requireNonNull(when, "when"));
    }

    @Override
    public List<Holiday> in(int year) {
        List<Holiday> found = new ArrayList<>();
        // New Year's Day on a Saturday may be kept on 31 December, so the years beside are asked as well.
        for (int y = Math.max(1, year - 1); y <= year + 1; y++) {
            rule.in(y).map(observed::of).filter(date -> date.getYear() == year).ifPresent(date -> add(found, date));
        }
        return List.copyOf(found);
    }

    private void add(List<Holiday> found, LocalDate date) {
        found.add(new Holiday(date, name));
    }

    @Override
    public Years known() {
        return Years.all();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearlyHoliday that
                && rule.equals(that.rule)
                && name.equals(that.name)
                && observed == that.observed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, name, observed);
    }

    @Override
    public String toString() {
        return name;
    }
}
