/** National and regional public holidays, known by Jollyday. */
module dev.redress.integrations.nationalholidays {
    requires transitive dev.redress.calendar;
    requires de.focus_shift.jollyday.core;
    requires static transitive org.jspecify;

    exports dev.redress.integrations.nationalholidays;

    provides dev.redress.calendar.holiday.HolidayProvider with
            dev.redress.integrations.nationalholidays.NationalHolidaysProvider;
}
