package dev.redress.integrations.nationalholidays;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes {@code holidays: [{national: GB, region: eng}]} of a policy file work once this artifact is a dependency.
 *
 * <p>Found by {@link java.util.ServiceLoader}; no state; reads no file.
 */
public final class NationalHolidaysProvider implements HolidayProvider {

    private static final Map<String, String> SETTINGS = Map.of(
            "region",
            "subdivisions from the largest to the smallest, separated by slashes, e.g. eng or by/ag",
            "language",
            "language of the names, e.g. de; English if not given",
            "types",
            "which days count: public (the default), bank, observance, separated by commas",
            "known",
            "years compared with the official list, e.g. 2024-2026, or all");

    /** Made by {@link java.util.ServiceLoader}. */
    public NationalHolidaysProvider() {}

    @Override
    public String key() {
        return "national";
    }

    @Override
    public Map<String, String> settings() {
        return SETTINGS;
    }

    @Override
    public HolidaySource source(String value, Map<String, String> settings, Files files) throws HolidayRefusal {
        for (String name : settings.keySet()) {
            if (!SETTINGS.containsKey(name)) {
                throw new HolidayRefusal("national has no setting '" + Nearest.shown(name) + "'");
            }
        }
        String region = settings.get("region");
        NationalHolidays source = NationalHolidays.of(value, region == null ? new String[0] : region.split("/", -1));
        Optional<String> language = Optional.ofNullable(settings.get("language"));
        if (language.isPresent()) {
            source = source.named(Locale.forLanguageTag(language.get().strip()));
        }
        Optional<String> types = Optional.ofNullable(settings.get("types"));
        if (types.isPresent()) {
            Set<HolidayKind> kinds = kinds(types.get());
            source = source.counting(kinds.iterator().next(), kinds.toArray(HolidayKind[]::new));
        }
        Optional<String> known = Optional.ofNullable(settings.get("known"));
        return known.isPresent() ? source.knownFor(years(known.get())) : source;
    }

    private static Years years(String text) throws HolidayRefusal {
        try {
            return Years.parse(text);
        } catch (IllegalArgumentException e) {
            throw new HolidayRefusal(
                    "known '" + Nearest.shown(text) + "' is not years such as 2026 or 2024-2026, nor all", e);
        }
    }

    private static Set<HolidayKind> kinds(String text) throws HolidayRefusal {
        Set<HolidayKind> kinds = EnumSet.noneOf(HolidayKind.class);
        for (String word : text.split(",", -1)) {
            try {
                kinds.add(HolidayKind.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new HolidayRefusal(
                        "types '" + Nearest.shown(text) + "' has a word other than public, bank and observance", e);
            }
        }
        return kinds;
    }
}
