package dev.redress.examples.intake;

import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Sections;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Trigger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mapping file: YAML, declared key by key, so that every fault is a finding with file, line and column. */
public final class MappingFile {

    private static final Key<String> TITLE = Key.required("title", Texts.text("a title"), "What the data is.")
            .example("title: City of Boston, 311 requests");
    private static final Key<Boolean> SYNTHETIC = Key.optional(
                    "synthetic", Texts.truth(), "Whether the data was generated, so that no customer is in it.")
            .orElse(false, "false");
    private static final Key<ZoneId> ZONE =
            Key.required("zone", Texts.zone(), "The zone of the times of the file, where they do not say an offset.");
    private static final Key<LocalDateTime> AS_OF =
            Key.optional("asOf", localTime(), "When open cases are judged, in `zone`; else `--as-of` says it.");
    private static final Key<String> SEPARATOR = Key.optional(
                    "separator", separator(), "The character between two columns.")
            .orElse(",", ",");
    private static final Key<List<String>> TIMES = Key.optional(
                    "times",
                    Shape.oneOrMany(pattern()),
                    "How times are written, in the letters of Java's DateTimeFormatter; the first that fits is used.")
            .orElse(List.of("uuuu-MM-dd'T'HH:mm:ss"), "uuuu-MM-dd'T'HH:mm:ss");
    private static final Key<String> ID = Key.required("id", column(), "The column of the case id.");
    private static final Key<List<String>> MISSING = Key.optional(
                    "missing",
                    Shape.oneOrMany(Texts.text("a text")),
                    "Texts of a cell that say as little as an empty one.")
            .orElse(List.of(), "none");
    private static final Key<Map<String, String>> MILESTONES = Key.optional(
                    "milestones",
                    Shape.pairs(milestone(), column()).as(MappingFile::byName),
                    "Milestones and their columns, if each row is a case; an empty cell is not reached.")
            .orElse(Map.of(), "none");
    private static final Key<Named<String>> FACTS = Key.required(
            "facts", Shape.named("fact", column()), "Facts and their columns; an empty cell is not known.");
    private static final Key<String> GROUP = Key.required(
            "group",
            Texts.name()
                    .resolve((name, place) -> place.section(FACTS)
                            .flatMap(facts -> facts.resolve(name, place))
                            .map(column -> name)),
            "The fact by which the summary groups.");
    private static final Key<String> PROMISE =
            Key.optional("promise", Texts.name(), "The only promise to judge; without it all of the policy are.");

    private static final Sections FILE = new Sections(
            "mapping file",
            "A mapping file says which column of a case file is what.",
            List.of(
                    TITLE,
                    SYNTHETIC,
                    ZONE,
                    AS_OF,
                    SEPARATOR,
                    TIMES,
                    ID,
                    MISSING,
                    MILESTONES,
                    LogKeys.LOG,
                    FACTS,
                    GROUP,
                    PROMISE,
                    RecordedKeys.RECORDED));

    private MappingFile() {}

    /**
     * Reads a mapping file.
     *
     * @param file the file
     * @return the mapping
     * @throws InputRefused with all findings
     */
    public static Mapping read(Path file) {
        Findings.Collector findings = new Findings.Collector();
        return read(Document.read(file, findings), findings);
    }

    /**
     * Reads a mapping from a text.
     *
     * @param name what findings call it
     * @param text the text
     * @return the mapping
     * @throws InputRefused with all findings
     */
    public static Mapping read(String name, String text) {
        Findings.Collector findings = new Findings.Collector();
        return read(Document.read(name, text, findings), findings);
    }

    private static Mapping read(Document document, Findings.Collector findings) {
        Fields fields = FILE.read(document, Folder.none(), findings);
        if (findings.errors() > 0) {
            throw new InputRefused(findings.findings().toString());
        }
        if (fields.get(MILESTONES).isEmpty() == fields.find(LogKeys.LOG).isEmpty()) {
            throw new InputRefused(document.name() + ":1:1: found "
                    + (fields.get(MILESTONES).isEmpty() ? "neither" : "both") + " \"milestones\" "
                    + (fields.get(MILESTONES).isEmpty() ? "nor" : "and")
                    + " \"log\", expected the first if each row is a case, the second if each is an event");
        }
        return new Mapping(
                fields.get(TITLE),
                fields.get(SYNTHETIC),
                fields.get(ZONE),
                fields.find(AS_OF),
                fields.get(SEPARATOR).charAt(0),
                fields.get(TIMES),
                fields.get(ID),
                Set.copyOf(fields.get(MISSING)),
                fields.get(MILESTONES),
                fields.find(LogKeys.LOG),
                fields.get(FACTS).all(),
                fields.get(GROUP),
                fields.find(PROMISE),
                fields.find(RecordedKeys.RECORDED));
    }

    /**
     * Reads a local date and time, such as {@code 2016-01-13T00:00}.
     *
     * @param text the text
     * @return the time; empty if it is none
     */
    public static Optional<LocalDateTime> localTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text)).filter(t -> t.getYear() >= 1900 && t.getYear() <= 2199);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> byName(List<Pair<String, String>> pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        pairs.forEach(pair -> columns.put(pair.key().value(), pair.value().value()));
        return columns;
    }

    static Shape<LocalDateTime> localTime() {
        return Texts.of(
                "a date and time from 1900 to 2199 such as 2016-01-13T00:00",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}",
                text -> localTime(text).map(Parsed::of).orElseGet(Parsed::refused));
    }

    private static Shape<String> milestone() {
        return Texts.of("a milestone such as received or told decision", "", text -> {
            try {
                return Trigger.parse(text) instanceof Trigger.On on
                                && on.types().size() == 1
                        ? Parsed.of(text)
                        : Parsed.refused();
            } catch (IllegalArgumentException e) {
                return Parsed.refused();
            }
        });
    }

    static Shape<String> column() {
        return Texts.text("the name of a column");
    }

    private static Shape<String> separator() {
        return Texts.of(
                "one character between columns such as \";\"",
                "^[,;|\\t]$",
                text -> text.matches("[,;|\\t]") ? Parsed.of(text) : Parsed.refused());
    }

    private static Shape<String> pattern() {
        return Texts.of("a pattern such as uuuu-MM-dd'T'HH:mm:ss", "", text -> {
            try {
                WallTimes.format(text);
                return text.length() <= 60 ? Parsed.of(text) : Parsed.refused();
            } catch (IllegalArgumentException e) {
                return Parsed.refused();
            }
        });
    }
}
