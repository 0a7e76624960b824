package dev.redress.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.util.List;

/** The rules of a calendar as open seconds of a span of time; asked once for each span, then compiled. */
sealed interface OpenTimes permits DatedHours, CombinedTimes {

    /** Appends the open times from one epoch second to another, ascending, cut at both ends. */
    void collect(long fromSecond, long toSecond, Segments into);

    /** An upper bound of the number of separate open pieces a date can have. */
    int mostPiecesADay();

    Years known();

    /** The holidays that take away hours in these dates, both included, ascending. */
    List<Holiday> shutting(LocalDate first, LocalDate last);
}
