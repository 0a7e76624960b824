package dev.redress.integrations.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens to a file on its way, it is read or refused with a line, and never anything else. */
class DamagedFileProperties {

    private static final String FILE = Files.calendar(
            Files.event(
                    "UID:1",
                    "SEQUENCE:2",
                    "SUMMARY:Works closed",
                    "DTSTART;VALUE=DATE:20261224",
                    "DTEND;VALUE=DATE:20270103",
                    "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYDAY=-1TH,FR;BYSETPOS=1;WKST=SU;COUNT=9",
                    "EXDATE;VALUE=DATE:20281228,20301226",
                    "RDATE;VALUE=DATE:20290101"),
            Files.event("UID:1", "DTSTART;VALUE=DATE:20270104", "RECURRENCE-ID;VALUE=DATE:20261224"),
            Files.event(
                    "SUMMARY:Audit",
                    "STATUS:CONFIRMED",
                    "DTSTART;TZID=Europe/Berlin:20260328T223000",
                    "DURATION:P1DT2H",
                    "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270101T000000Z"));

    private static final String[] PIECES = {
        "",
        ":",
        ";",
        "=",
        ",",
        "\r\n",
        "\n ",
        "BEGIN:VEVENT\r\n",
        "END:VEVENT\r\n",
        "END:VCALENDAR\r\n",
        "DTSTART",
        "0",
        "9",
        "99999999999",
        "-",
        "T",
        "Z",
        "FREQ=DAILY",
        "BYWEEKNO=53;",
        "BYYEARDAY=-366;",
        "TZID=",
        "VALUE=PERIOD",
        "\"",
        "\\",
        "\u0000",
        "İ",
        "P",
        "\uFFFF"
    };

    @Property(tries = 200, seed = "20260403")
    void aDamagedFileIsReadOrRefused(@ForAll long seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder(FILE);
        for (int damage = chance.nextInt(4); damage >= 0; damage--) {
            int from = chance.nextInt(text.length());
            int to = Math.min(text.length(), from + chance.nextInt(12));
            text.replace(from, to, PIECES[chance.nextInt(PIECES.length)]);
        }
        List<String> refusals = new ArrayList<>();
        try {
            HolidaySource source = Files.content(
                    text.toString(),
                    IcalendarOptions.builder()
                            .partDaysShutIn(ZoneId.of("Asia/Jakarta"))
                            .build());
            for (int year : new int[] {1, 2026, 2027, 2030, 9999}) {
                assertThat(source.in(year)).isSorted().allMatch(h -> h.date().getYear() == year);
            }
        } catch (HolidayRefusal refusal) {
            refusals.add(String.valueOf(refusal.getMessage()));
        }
        assertThat(refusals).allMatch(sentence -> sentence.startsWith("company.ics") && sentence.length() < 10_000);
    }
}
