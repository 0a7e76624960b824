package dev.redress.policy.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Sections;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The holidays of some years as an authority published them, with the source they were taken from.
 *
 * @param years the years for which the file is complete
 * @param holidays the public holidays
 * @param collectiveLeave the days of collective leave (in Indonesia, <i>cuti bersama</i>), which not every employer gives
 */
record DecreeFile(Years years, List<Holiday> holidays, List<Holiday> collectiveLeave) {

    private static final Key<String> ID = Key.required("id", Texts.name(), "The name of the file without its ending.");
    private static final Key<String> COUNTRY =
            Key.required("country", Texts.name(), "The country (ISO 3166-1 alpha-2).");
    private static final Key<Years> YEARS =
            Key.required("years", TimeTexts.years(), "The years for which the file is complete.");
    private static final Key<String> SOURCE =
            Key.required("source", prose(), "The decree: who published it, its number and date.");
    private static final Key<String> PUBLISHED =
            Key.optional("published", Texts.date().as(Object::toString), "The date of the decree.");
    private static final Key<String> NOTE = Key.optional("note", prose(), "What a reader should know.");

    private static final Key<Years> DECREE = Key.required(
            "decree",
            Shape.mapping("decree", "Where the dates come from.", ID, COUNTRY, YEARS, SOURCE, PUBLISHED, NOTE)
                    .as(fields -> fields.get(YEARS)),
            "Where the dates come from.");
    private static final Key<List<Holiday>> HOLIDAYS =
            Key.required("holidays", Shape.list(HolidayShapes.DATED), "The public holidays.");
    private static final Key<List<Holiday>> COLLECTIVE_LEAVE = Key.optional(
                    "collectiveLeave", Shape.list(HolidayShapes.DATED), "Days of collective leave.")
            .orElse(List.of(), "none");

    private static final Sections FILE = new Sections(
            "decree file",
            "The holidays of some years as an authority published them.",
            List.of(DECREE, HOLIDAYS, COLLECTIVE_LEAVE));

    /** Reads the file of a name, from the folder of the policy or else from those shipped. */
    static Optional<DecreeFile> read(String name, Place place) {
        return place.once(new Named(name), () -> readOnce(name, place));
    }

    /** A file that may be named by many calendars. */
    private record Named(String file) {}

    private static Optional<DecreeFile> readOnce(String name, Place place) {
        int before = place.findings().errors();
        Optional<Document> document = document(name, place);
        if (document.isEmpty()) {
            place.refuse(
                    FindingCode.UNREADABLE_FILE,
                    "a file in the folder of the policy, or one shipped such as id-decree-2026.yaml");
            return Optional.empty();
        }
        Fields fields = FILE.read(document.get(), Folder.none(), place.findings());
        return place.findings().errors() > before
                ? Optional.empty()
                : Optional.of(new DecreeFile(fields.get(DECREE), fields.get(HOLIDAYS), fields.get(COLLECTIVE_LEAVE)));
    }

    HolidaySource source(boolean withCollectiveLeave) {
        List<Holiday> all = new ArrayList<>(holidays);
        if (withCollectiveLeave) {
            all.addAll(collectiveLeave);
        }
        return Holidays.listed(all, years);
    }

    private static Optional<Document> document(String name, Place place) {
        Optional<Path> file = place.folder().file(name).filter(Files::exists);
        if (file.isPresent()) {
            return Optional.of(Document.read(file.get(), place.findings()));
        }
        return name.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.yaml")
                ? shipped(name).map(text -> Document.read(name, text, place.findings()))
                : Optional.empty();
    }

    private static Optional<String> shipped(String name) {
        try (InputStream in = DecreeFile.class.getResourceAsStream("/dev/redress/policy/holidays/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " must be readable", e);
        }
    }

    private static Shape<String> prose() {
        return Texts.of("a text", "", text -> text.isBlank() ? Parsed.refused() : Parsed.of(text));
    }
}
