package dev.redress.policy.calendar;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import java.util.List;

/** A calendar as it was read, before the calendars it rests on are known. */
sealed interface CalendarDraft {

    /** By hours of the week; the fields are those of the section. */
    record Weekly(Fields fields) implements CalendarDraft {}

    /** Made of other calendars, from the first to the last. */
    record Combined(List<Located<String>> parts, Combination combination) implements CalendarDraft {}

    /** Makes one calendar, with an id of its own, of two. */
    @FunctionalInterface
    interface Combination {
        WorkingCalendar of(WorkingCalendar one, String newId, WorkingCalendar other);
    }
}
