package dev.redress.policy.calendar;

import dev.redress.calendar.Window;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The section {@code calendars}. */
public final class CalendarsSection {

    static final Key<List<Pair<Set<DayOfWeek>, List<Window>>>> WEEKLY = Key.required(
            "weekly",
            WeeklyRules.shape(),
            "The hours of the week; `24:00` is the end of the day, and an end before its start is on the next day.");
    static final Key<ZoneId> ZONE =
            Key.optional("zone", Texts.zone(), "The zone of hours and dates; without it that of the policy.");
    static final Key<List<Pair<Set<DayOfWeek>, List<Window>>>> BREAKS = Key.optional(
            "breaks", WeeklyRules.shape(), "Hours taken out again, last of all, from ordinary and other dates alike.");
    static final Key<List<HolidaySource>> HOLIDAYS = Key.optional(
            "holidays",
            Shape.oneOrMany(HolidayShapes.source()),
            "Dates on which it is shut, from midnight to midnight.");
    static final Key<List<Pair<LocalDate, List<Window>>>> OVERRIDES = Key.optional(
            "overrides",
            Shape.pairs(Texts.date(), TimeTexts.hoursOrClosed()),
            "Other hours on single dates; they beat holidays.");
    static final Key<Years> KNOWN = Key.optional(
            "known",
            TimeTexts.years(),
            "The years for which the holidays are complete; without it what their sources say. Beyond, answers are"
                    + " provisional.");
    static final Key<Boolean> STRICT = Key.optional(
                    "strict",
                    Texts.truth(),
                    "Refuse answers beyond the known years instead of marking them provisional.")
            .orElse(false, "false");
    static final Key<List<Located<String>>> UNION =
            Key.required("union", Shape.list(Texts.name().located()), "Open when one of these calendars is.");
    static final Key<List<Located<String>>> INTERSECTION =
            Key.required("intersection", Shape.list(Texts.name().located()), "Open when all of these calendars are.");

    /** The section. */
    public static final Key<Named<WorkingCalendar>> KEY = Key.optional(
                    "calendars",
                    Shape.named("calendar", Shape.byKey("calendar", forms())).resolve(CalendarAssembly::assemble),
                    "The hours in which time counts.")
            .orElse(Named.none("calendar"), "none")
            .example("""
                    calendars:
                      works:
                        weekly: {mon-thu: [08:00-12:00, 13:00-17:00], fri: [08:00-11:30, 13:00-17:00]}
                        holidays:
                          - {file: id-decree-2026.yaml, collectiveLeave: true, remove: [2026-05-28]}
                          - {from: 2026-12-28, to: 2026-12-31, name: Summer closure}
                        overrides: {"2026-12-19": [08:00-12:00], "2026-12-24": closed}
                      hotline:
                        zone: Europe/London
                        weekly: {mon-sun: 00:00-24:00}
                        breaks: {sun: 22:00-02:00}
                        holidays:
                          - {every: 12-25, name: Christmas Day, observed: monday-after-weekend}
                          - {nth: last, weekday: mon, of: august, name: Summer bank holiday}
                          - {easter: -2, name: Good Friday}
                        known: 2024-2027
                        strict: true
                      either: {union: [works, hotline]}
                    """);

    private CalendarsSection() {}

    private static Map<String, Shape<? extends CalendarDraft>> forms() {
        Map<String, Shape<? extends CalendarDraft>> forms = new LinkedHashMap<>();
        forms.put(
                WEEKLY.name(),
                Shape.mapping(
                                "weekly calendar",
                                "Hours of the week, holidays and exceptions.",
                                WEEKLY,
                                ZONE,
                                BREAKS,
                                HOLIDAYS,
                                OVERRIDES,
                                KNOWN,
                                STRICT)
                        .as(CalendarDraft.Weekly::new));
        forms.put(
                UNION.name(),
                Shape.mapping("union of calendars", "Open when one of some other calendars is.", UNION)
                        .as(fields -> new CalendarDraft.Combined(fields.get(UNION), WorkingCalendar::union)));
        forms.put(
                INTERSECTION.name(),
                Shape.mapping("intersection of calendars", "Open when all of some other calendars are.", INTERSECTION)
                        .as(fields ->
                                new CalendarDraft.Combined(fields.get(INTERSECTION), WorkingCalendar::intersection)));
        return forms;
    }
}
