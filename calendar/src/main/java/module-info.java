/** Exact working time: calendars, limits and deadlines. */
module dev.redress.calendar {
    requires static transitive org.jspecify;

    exports dev.redress.calendar;
    exports dev.redress.calendar.deadline;
    exports dev.redress.calendar.holiday;
    exports dev.redress.calendar.limit;
}
