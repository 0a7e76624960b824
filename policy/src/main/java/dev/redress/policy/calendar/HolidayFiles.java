package dev.redress.policy.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holidays that come from elsewhere: decree files, and what optional artifacts provide; each can be adjusted. */
final class HolidayFiles {

    private static final Key<List<Holiday>> ADD =
            Key.optional("add", Shape.list(HolidayShapes.DATED), "Holidays that are missing there.");
    private static final Key<List<LocalDate>> REMOVE =
            Key.optional("remove", Shape.oneOrMany(Texts.date()), "Dates that are no holidays here.");
    private static final Key<String> FILE = Key.required(
            "file",
            Texts.text("a file such as id-decree-2026.yaml"),
            "A decree file in the folder of the policy, or one of those shipped with Redress.");
    private static final Key<Boolean> COLLECTIVE_LEAVE = Key.optional(
                    "collectiveLeave", Texts.truth(), "Whether the days of collective leave are holidays, too.")
            .orElse(false, "false");

    /** What schema and reference say of the forms that they do not list. */
    static final String FURTHER =
            "The key of any other `HolidayProvider` that the program brings along works like `ics` and"
                    + " `national`: its value and further keys are what that provider says.";

    /** The forms of the providers that are there. */
    private interface Provided {}

    private HolidayFiles() {}

    static void addTo(Map<String, Shape<? extends HolidaySource>> forms) {
        forms.put(
                "file",
                Shape.mapping(
                                "holidays of a decree",
                                "The holidays that an authority has published for some years.",
                                FILE,
                                COLLECTIVE_LEAVE,
                                ADD,
                                REMOVE)
                        .resolve(HolidayFiles::decree));
        forms.put("ics", documented("ics", "holidays of an iCalendar file", "The file, in the folder of the policy."));
        forms.put("national", documented("national", "holidays of a country", "The country (ISO 3166-1 alpha-2)."));
    }

    /**
     * The forms of providers that a host has added; they are looked for once in a reading.
     *
     * @param taken keys that already mean something else
     */
    static Function<Place, Map<String, Shape<? extends HolidaySource>>> further(Set<String> taken) {
        return place -> place.once(Provided.class, () -> {
            Map<String, Shape<? extends HolidaySource>> forms = new LinkedHashMap<>();
            for (String key : HolidayProviders.keys()) {
                if (!taken.contains(key) && !key.equals(ADD.name()) && !key.equals(REMOVE.name())) {
                    forms.put(key, provided(key, "holidays by " + key, "", "What the provider takes."));
                }
            }
            return forms;
        });
    }

    private static Optional<HolidaySource> decree(Fields fields, Place place) {
        Place file = fields.place(FILE).orElse(place);
        return DecreeFile.read(fields.get(FILE), file)
                .map(decree -> adjusted(decree.source(fields.get(COLLECTIVE_LEAVE)), fields));
    }

    private static Shape<HolidaySource> documented(String word, String title, String meaning) {
        String about = "Needs the artifact `" + HolidayProviders.artifact(word) + "`, whose page lists the other keys.";
        return provided(word, title, about, meaning);
    }

    private static Shape<HolidaySource> provided(String word, String title, String about, String meaning) {
        Key<String> key = Key.required(word, Texts.text("a text"), meaning);
        return Shape.openMapping(title, about, key, ADD, REMOVE)
                .resolve((fields, place) -> HolidayProviders.source(
                                word,
                                fields.get(key),
                                fields.others(),
                                fields.place(key).orElse(place))
                        .map(source -> adjusted(source, fields)));
    }

    private static HolidaySource adjusted(HolidaySource source, Fields fields) {
        List<Holiday> added = fields.find(ADD).orElse(List.of());
        List<LocalDate> removed = fields.find(REMOVE).orElse(List.of());
        return added.isEmpty() && removed.isEmpty() ? source : Holidays.adjusted(source, added, removed);
    }
}
