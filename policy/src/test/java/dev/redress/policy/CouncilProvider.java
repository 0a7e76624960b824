package dev.redress.policy;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What a host may add: one date that the works council has agreed on. */
public final class CouncilProvider implements HolidayProvider {

    /** For the service loader. */
    public CouncilProvider() {}

    @Override
    public String key() {
        return "council";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("name", "name: what people call the day");
    }

    @Override
    public Set<String> required() {
        return settings().keySet();
    }

    @Override
    public HolidaySource source(String value, Map<String, String> settings, Files files) {
        return Holidays.on(LocalDate.parse(value), settings.getOrDefault("name", "agreed"));
    }
}
