package dev.redress.policy.calendar;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holidays from artifacts that a host may add, found by {@link ServiceLoader}. */
final class HolidayProviders {

    private static final int MOST_BYTES = 16 << 20;

    private static final Map<String, String> ARTIFACTS = Map.of(
            "ics", "dev.redress:redress-icalendar",
            "national", "dev.redress:redress-national-holidays");

    private HolidayProviders() {}

    /** The artifact that provides for a key. */
    static String artifact(String key) {
        return ARTIFACTS.getOrDefault(key, "that provides " + key);
    }

    /** The keys of all providers that are there, in alphabetical order. */
    static SortedSet<String> keys() {
        return ServiceLoader.load(HolidayProvider.class).stream()
                .map(provider -> provider.get().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<HolidaySource> source(
            String key, String value, Map<String, Located<String>> settings, Place place) {
        Optional<HolidayProvider> provider = ServiceLoader.load(HolidayProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.key().equals(key))
                .findFirst();
        if (provider.isEmpty()) {
            place.refuse(
                    FindingCode.MISSING_ARTIFACT,
                    Quoted.text(key) + " without its artifact",
                    "the dependency " + artifact(key));
            return Optional.empty();
        }
        return knows(provider.get(), settings, place) ? ask(provider.get(), value, settings, place) : Optional.empty();
    }

    private static boolean knows(HolidayProvider provider, Map<String, Located<String>> settings, Place place) {
        boolean sound = true;
        for (Map.Entry<String, Located<String>> setting : settings.entrySet()) {
            if (!provider.settings().containsKey(setting.getKey())) {
                sound = false;
                setting.getValue()
                        .place()
                        .refuseName(
                                FindingCode.UNKNOWN_KEY,
                                setting.getKey(),
                                "a key beside " + provider.key(),
                                new TreeSet<>(provider.settings().keySet()));
            }
        }
        for (String needed : new TreeSet<>(provider.required())) {
            if (!settings.containsKey(needed)) {
                sound = false;
                place.refuseMissing(needed, "a text");
            }
        }
        return sound;
    }

    private static Optional<HolidaySource> ask(
            HolidayProvider provider, String value, Map<String, Located<String>> settings, Place place) {
        Map<String, String> texts = new LinkedHashMap<>();
        settings.forEach((name, text) -> texts.put(name, text.value()));
        try {
            return Optional.of(provider.source(value, texts, name -> bytes(name, place.folder())));
        } catch (HolidayRefusal e) {
            String.valueOf(e.getMessage())
                    .lines()
                    .forEach(line -> place.refuse(
                            FindingCode.BAD_VALUE,
                            Quoted.text(value) + ", of which is said: " + Quoted.sentence(line),
                            "what " + provider.key() + " can use"));
            return Optional.empty();
        }
    }

    private static byte[] bytes(String name, Folder folder) throws HolidayRefusal {
        Path file = folder.file(name)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new HolidayRefusal("there is no such file in the folder of the policy"));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new HolidayRefusal("the file has more than 16 MiB");
            }
            return bytes;
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw new HolidayRefusal("the file cannot be read", e);
        }
    }
}
