package dev.redress.calendar.model;

import java.time.LocalDate;
import java.time.ZoneId;

/** A zone around a date on which its clocks did something that has broken calendars before. */
public enum Era {
    LORD_HOWE_BACK_30_MINUTES("Australia/Lord_Howe", "2024-04-07"),
    LORD_HOWE_FORWARD_30_MINUTES("Australia/Lord_Howe", "2024-10-06"),
    APIA_WITHOUT_FRIDAY("Pacific/Apia", "2011-12-30"),
    CASABLANCA_RAMADAN_BEGINS("Africa/Casablanca", "2024-03-10"),
    CASABLANCA_RAMADAN_ENDS("Africa/Casablanca", "2024-04-14"),
    TEHRAN_MIDNIGHT_GAP("Asia/Tehran", "2022-03-22"),
    TEHRAN_MIDNIGHT_REPEATED("Asia/Tehran", "2022-09-22"),
    CARACAS_BACK_WITHOUT_SUMMER("America/Caracas", "2007-12-09"),
    CARACAS_FORWARD("America/Caracas", "2016-05-01"),
    SAO_PAULO_MIDNIGHT_GAP("America/Sao_Paulo", "2018-11-04"),
    SAO_PAULO_MIDNIGHT_REPEATED("America/Sao_Paulo", "2018-02-18"),
    ST_JOHNS_BACK_OVER_MIDNIGHT("America/St_Johns", "2010-11-07"),
    KATHMANDU_QUARTER("Asia/Kathmandu", "1986-01-01"),
    JAKARTA("Asia/Jakarta", "2026-02-17"),
    NEW_YORK_SPRING("America/New_York", "2024-03-10"),
    NEW_YORK_AUTUMN("America/New_York", "2024-11-03"),
    BERLIN_SPRING("Europe/Berlin", "2024-03-31"),
    BERLIN_AUTUMN("Europe/Berlin", "2024-10-27"),
    BERLIN_DOUBLE_SUMMER("Europe/Berlin", "1945-05-24"),
    TROLL_TWO_HOURS("Antarctica/Troll", "2024-03-31"),
    UTC_LEAP_DAY("UTC", "2024-02-29");

    private final ZoneId zone;
    private final LocalDate date;

    Era(String zone, String date) {
        this.zone = ZoneId.of(zone);
        this.date = LocalDate.parse(date);
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate date() {
        return date;
    }
}
