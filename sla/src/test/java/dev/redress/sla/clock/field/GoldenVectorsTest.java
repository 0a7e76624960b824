package dev.redress.sla.clock.field;

import static dev.redress.sla.clock.field.Office.MON_2026_03_02;
import static dev.redress.sla.clock.field.Office.at;
import static dev.redress.sla.clock.field.Office.read;
import static dev.redress.sla.clock.field.Office.resolve;
import static dev.redress.sla.clock.field.Office.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers from the documentation and the threads of peers, and from regulators, as promises. */
class GoldenVectorsTest {

    @ParameterizedTest(name = "{0}: {3} + {4} = {5}")
    @CsvSource({
        "glpi,       mon-fri, 08:00-18:00, 2024-05-13T16:00:00Z, 4 working hours,  2024-05-14T10:00:00Z",
        "chatwoot,   mon-fri, 09:00-17:00, 2024-05-17T16:30:00Z, 1 working hour,   2024-05-20T09:30:00Z",
        "chatwoot,   mon-fri, 09:00-17:00, 2024-05-15T07:00:00Z, 2 working hours,  2024-05-15T11:00:00Z",
        "osticket,   mon-fri, 08:00-18:00, 2024-05-17T17:00:00Z, 4 working hours,  2024-05-20T11:00:00Z",
        "end of day, mon-fri, 09:00-17:00, 2024-05-15T09:00:00Z, 8 working hours,  2024-05-15T17:00:00Z",
        "psd,        mon-fri, 09:00-17:00, 2026-03-02T10:00:00Z, 15 business days, 2026-03-23T17:00:00Z",
        "cfpb,       mon-fri, 09:00-17:00, 2026-03-02T10:00:00Z, 15 calendar days, 2026-03-18T00:00:00Z",
        "cfpb,       mon-fri, 09:00-17:00, 2026-03-02T10:00:00Z, 60 calendar days, 2026-05-02T00:00:00Z",
        "nhs,        mon-fri, 09:00-17:00, 2026-03-02T10:00:00Z, 6 months to end of day with day 0 counted, "
                + "2026-09-02T00:00:00Z",
        "finra,      mon-fri, 09:00-17:00, 2026-02-28T10:00:00Z, 15 calendar days to end of day rolled to a business day, "
                + "2026-03-17T00:00:00Z",
    })
    void oneLimit(String peer, String days, String hours, Instant received, String limit, Instant due) {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .zone(ZoneOffset.UTC)
                .open(days, hours)
                .build();
        Promise resolve = resolve().calendar(desk).limit(limit).build();
        assertThat(read(resolve, timeline().milestone("received", received).build(), received)
                        .due())
                .as(peer)
                .contains(due);
    }

    @Test
    void jira_hoursThatDifferByDay_andADayOff() {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .zone(ZoneOffset.UTC)
                .open("mon", "09:00-17:00")
                .open("tue", "09:00-16:00")
                .open("wed-thu", "08:00-17:00")
                .holidays(Holidays.on(LocalDate.parse("2026-03-04"), "a day off"))
                .build();
        Promise resolve = resolve().calendar(desk).limit("16 working hours").build();
        assertThat(read(
                                resolve,
                                timeline()
                                        .milestone("received", at(MON_2026_03_02, "11:00"))
                                        .build(),
                                at(MON_2026_03_02, "12:00"))
                        .due())
                .contains(at("2026-03-05", "11:00"));
    }

    @Test
    void saasjet_aSwitchFromThreeHoursToTwo_isDueTwoHoursAfterTheStart() {
        Promise byPriority = resolve()
                .addLimits(new LimitRule(Condition.is("priority", "high"), Limit.parse("2 working hours")))
                .addLimits(new LimitRule(Condition.always(), Limit.parse("3 working hours")))
                .build();
        assertThat(read(
                                byPriority,
                                timeline()
                                        .milestone("received", at(MON_2026_03_02, "09:00"))
                                        .became(Facts.none().with("priority", "high"), at(MON_2026_03_02, "10:00"))
                                        .build(),
                                at(MON_2026_03_02, "10:30"))
                        .due())
                .contains(at(MON_2026_03_02, "11:00"));
    }
}
