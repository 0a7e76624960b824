package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes {@code holidays: [{ics: company.ics, except: St. Martin}]} of a policy file work once this artifact is a
 * dependency.
 *
 * <p>Found by {@link java.util.ServiceLoader}; no state.
 */
public final class IcalendarProvider implements HolidayProvider {

    private static final Map<String, String> SETTINGS = Map.of(
            "partDay",
            "shut: events with a time of day shut the dates they touch, too; open (the default): they do not",
            "zone",
            "with partDay: shut, the zone of those dates, e.g. Europe/Berlin",
            "only",
            "summaries of the only events that count, separated by semicolons; * stands for any text",
            "except",
            "summaries of events that do not count, separated by semicolons; * stands for any text",
            "known",
            "years for which the file is complete, e.g. 2024-2026, or all",
            "name",
            "what an event without a summary is called");

    /** Made by {@link java.util.ServiceLoader}. */
    public IcalendarProvider() {}

    @Override
    public String key() {
        return "ics";
    }

    @Override
    public Map<String, String> settings() {
        return SETTINGS;
    }

    @Override
    public HolidaySource source(String value, Map<String, String> settings, Files files) throws HolidayRefusal {
        return IcalendarHolidays.read(value, files.read(value), options(settings));
    }

    private static IcalendarOptions options(Map<String, String> settings) throws HolidayRefusal {
        for (String name : settings.keySet()) {
            if (!SETTINGS.containsKey(name)) {
                throw new HolidayRefusal("ics has no setting '" + Line.shown(name) + "'");
            }
        }
        try {
            return IcalendarOptions.builder()
                    .partDaysShutIn(partDayZone(settings))
                    .only(names(settings, "only"))
                    .except(names(settings, "except"))
                    .known(known(settings))
                    .name(Optional.ofNullable(settings.get("name")))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new HolidayRefusal("ics: " + e.getMessage(), e);
        }
    }

    private static Optional<ZoneId> partDayZone(Map<String, String> settings) throws HolidayRefusal {
        String partDay = settings.getOrDefault("partDay", "open");
        String zone = settings.getOrDefault("zone", "");
        if (!List.of("open", "shut").contains(partDay)) {
            throw new HolidayRefusal("partDay '" + Line.shown(partDay) + "' is neither shut nor open");
        }
        if (partDay.equals("shut") != settings.containsKey("zone")) {
            throw new HolidayRefusal("zone and 'partDay: shut' belong together; the one is given without the other");
        }
        if (partDay.equals("open")) {
            return Optional.empty();
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new HolidayRefusal("zone '" + Line.shown(zone)
                    + "' is not a name of the time-zone database; one such as Europe/Berlin is expected");
        }
        return Optional.of(ZoneId.of(zone));
    }

    private static List<String> names(Map<String, String> settings, String name) throws HolidayRefusal {
        String text = settings.get(name);
        if (text == null) {
            return List.of();
        }
        List<String> names = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw new HolidayRefusal(name + " names no event; summaries separated by semicolons are expected");
        }
        return names;
    }

    private static Optional<Years> known(Map<String, String> settings) throws HolidayRefusal {
        String text = settings.get("known");
        try {
            return Optional.ofNullable(text).map(Years::parse);
        } catch (IllegalArgumentException e) {
            throw new HolidayRefusal(
                    "known '" + Line.shown(String.valueOf(text)) + "' is not years such as 2026 or 2024-2026, nor all",
                    e);
        }
    }
}
