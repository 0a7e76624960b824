/** Holidays read from iCalendar files (RFC 5545), such as a company's shared calendar or a published feed. */
module dev.redress.integrations.icalendar {
    requires transitive dev.redress.calendar;
    requires net.sf.biweekly;
    requires vinnie;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.redress.integrations.icalendar;

    provides dev.redress.calendar.holiday.HolidayProvider with
            dev.redress.integrations.icalendar.IcalendarProvider;
}
