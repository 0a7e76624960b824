package dev.redress.integrations.nationalholidays;

import de.focus_shift.jollyday.core.HolidayType;

/** What a day is, in the words of Jollyday. */
public enum HolidayKind {
    /** A public holiday: by law nobody has to work. */
    PUBLIC(HolidayType.PUBLIC_HOLIDAY),
    /** A day on which banks, or a stock exchange, are shut. */
    BANK(HolidayType.BANK_HOLIDAY),
    /** A day that is kept but worked, such as an observance. */
    OBSERVANCE(HolidayType.OBSERVANCE);

    private final HolidayType type;

    HolidayKind(HolidayType type) {
        this.type = type;
    }

    boolean includes(HolidayType other) {
        return type == other;
    }
}
