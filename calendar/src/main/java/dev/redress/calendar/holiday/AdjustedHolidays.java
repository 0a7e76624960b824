package dev.redress.calendar.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A source with some dates added and others taken away; a date both added and removed keeps what was added. */
record AdjustedHolidays(HolidaySource base, List<Holiday> added, List<LocalDate> removed) implements HolidaySource {

    @Override
    public List<Holiday> in(int year) {
        Stream<Holiday> kept = base.in(year).stream().filter(h -> !removed.contains(h.date()));
        Stream<Holiday> more = added.stream().filter(h -> h.date().getYear() == year);
        return Stream.concat(kept, more).distinct().sorted().toList();
    }

    @Override
    public Years known() {
        return base.known();
    }

    /** What was adjusted, once or more often. */
    HolidaySource unadjusted() {
        return base instanceof AdjustedHolidays adjusted ? adjusted.unadjusted() : base;
    }
}
