package dev.redress.policy.pack;

import dev.redress.core.event.Marks;
import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.document.Node;
import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.lifecycle.MilestonesSection;
import dev.redress.policy.promise.PromisesSection;
import dev.redress.policy.promise.RightsSection;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Sections;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pack as a file: the section {@code pack}, and sections of a policy.
 *
 * @param pack what it says of itself
 * @param root the whole file
 */
record PackFile(Pack pack, Mapping root) {

    /** The sections of a policy that a pack may have. */
    static final List<String> SECTIONS = List.of(
            FactsSection.KEY.name(),
            MilestonesSection.KEY.name(),
            PromisesSection.KEY.name(),
            RightsSection.KEY.name());

    /** The packs that come with the library. */
    static final List<String> SHIPPED = List.of(
            "ae-cbuae",
            "au-asic-rg271",
            "id-pojk-18-2018",
            "id-pojk-22-2023",
            "ie-cpc",
            "in-rbi",
            "iso-10002",
            "uk-fca-disp",
            "uk-nhs-england",
            "us-cfpb-portal");

    private static final Key<String> ID = Key.required("id", Texts.name(), "The name of the file without its ending.");
    private static final Key<String> JURISDICTION =
            Key.required("jurisdiction", Texts.name(), "The country (ISO 3166-1 alpha-2), or `international`.");
    private static final Key<String> TITLE = Key.required("title", Texts.text("a title"), "What it is about.");
    private static final Key<String> SOURCE = Key.required("source", prose(), "Where the rule can be read.");
    private static final Key<LocalDate> FROM =
            Key.optional("from", Texts.date(), "The first date on which the rule is in force.");
    private static final Key<LocalDate> UNTIL = Key.optional("until", Texts.date(), "The last date on which it is.");
    private static final Key<Confidence> CONFIDENCE =
            Key.required("confidence", Texts.word(confidences()), "How far its numbers can be relied on.");
    private static final Key<LocalDate> CHECKED =
            Key.optional("checked", Texts.date(), "When somebody last compared it with the official text.");
    private static final Key<String> NOTE =
            Key.optional("note", prose(), "What a reader should know.").orElse("", "none");
    private static final Key<List<Pair<String, String>>> CALENDARS = Key.optional(
                    "calendars",
                    Shape.pairs(Texts.name(), Texts.text("what it must be")),
                    "The calendars that the including policy must have.")
            .orElse(List.of(), "none");
    private static final Key<Pack> PACK = Key.required(
            "pack",
            Shape.mapping(
                            "pack",
                            "What a pack says of itself.",
                            ID,
                            JURISDICTION,
                            TITLE,
                            SOURCE,
                            FROM,
                            UNTIL,
                            CONFIDENCE,
                            CHECKED,
                            NOTE,
                            CALENDARS)
                    .as(PackFile::pack),
            "What a pack says of itself.");
    private static final Sections HEADER = new Sections("pack file", "What a regulator asks.", List.of(PACK));

    /** The whole file, as its schema says it; what it becomes is said where the policy that includes it is read. */
    static final Sections FILE = new Sections(
            "pack file",
            "A part of a policy that many companies share: what a regulator asks, with its source.",
            List.of(PACK, FactsSection.KEY, MilestonesSection.KEY, PromisesSection.KEY, RightsSection.KEY));

    private static Map<String, Confidence> confidences() {
        Map<String, Confidence> words = new LinkedHashMap<>();
        Arrays.stream(Confidence.values()).forEach(each -> words.put(Marks.word(each), each));
        return words;
    }

    private static Shape<String> prose() {
        return Texts.of("a text", "", text -> text.isBlank() ? Parsed.refused() : Parsed.of(text));
    }

    private static Pack pack(Fields fields) {
        Map<String, String> calendars = new LinkedHashMap<>();
        fields.get(CALENDARS)
                .forEach(each -> calendars.put(each.key().value(), each.value().value()));
        return new Pack(
                fields.get(ID),
                fields.get(JURISDICTION),
                fields.get(TITLE),
                fields.get(SOURCE),
                fields.find(FROM),
                fields.find(UNTIL),
                fields.get(CONFIDENCE),
                fields.find(CHECKED),
                fields.get(NOTE),
                calendars);
    }

    /** The text of a pack, from the folder of the policy or else from those shipped; nothing if there is none of this name. */
    static Optional<Document> document(String name, Folder folder, Findings.Collector findings) {
        String file = name + ".yaml";
        Optional<Path> own = folder.file(file).filter(Files::exists);
        if (own.isPresent()) {
            return Optional.of(Document.read(own.get(), findings));
        }
        return SHIPPED.contains(name) ? Optional.of(Document.read(file, shipped(file), findings)) : Optional.empty();
    }

    private static String shipped(String file) {
        try (InputStream in = PackFile.class.getResourceAsStream("/dev/redress/policy/pack/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The shipped pack " + file + " must be there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped pack " + file + " must be readable", e);
        }
    }

    /** The parsed pack; nothing after findings. */
    static Optional<PackFile> of(Document document, Findings.Collector findings) {
        Optional<Node> root = document.root();
        if (root.isEmpty() || !(root.get() instanceof Mapping whole)) {
            HEADER.read(document, Folder.none(), findings);
            return Optional.empty();
        }
        int before = findings.errors();
        whole.entries().forEach(entry -> requireKnown(entry, findings));
        List<Entry> header = whole.entries().stream()
                .filter(entry -> entry.key().text().equals(PACK.name()))
                .toList();
        Mapping only = new Mapping(whole.location(), header, whole.complete());
        Fields fields = HEADER.read(new Document(document.name(), Optional.of(only)), Folder.none(), findings);
        return findings.errors() > before ? Optional.empty() : fields.find(PACK).map(pack -> new PackFile(pack, whole));
    }

    private static void requireKnown(Entry entry, Findings.Collector findings) {
        String key = entry.key().text();
        List<String> known =
                Stream.concat(Stream.of(PACK.name()), SECTIONS.stream()).toList();
        if (!known.contains(key)) {
            findings.add(Finding.error(
                            FindingCode.UNKNOWN_KEY,
                            entry.key().location(),
                            Quoted.text(key),
                            "a section of a pack (" + Quoted.names(known) + ")")
                    .withSuggestion(NearestName.of(key, known)));
        }
    }
}
