package dev.redress.policy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.FactType;
import dev.redress.core.edition.Edition;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.policy.calendar.CalendarsSection;
import dev.redress.policy.charter.CharterSection;
import dev.redress.policy.charter.CharterWords;
import dev.redress.policy.document.CanonicalText;
import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.document.Node;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.header.Header;
import dev.redress.policy.header.HeaderSection;
import dev.redress.policy.lifecycle.LifecycleSection;
import dev.redress.policy.lifecycle.MilestonesSection;
import dev.redress.policy.pack.IncludeSection;
import dev.redress.policy.pack.Inclusion;
import dev.redress.policy.pack.Pack;
import dev.redress.policy.promise.Commitment;
import dev.redress.policy.promise.PromisesSection;
import dev.redress.policy.promise.Replacements;
import dev.redress.policy.promise.RightsSection;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Sections;
import dev.redress.sla.promise.ServiceCharter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy: what is promised to whom, by which calendars, and who must hear when it slips; read from a file.
 *
 * <p>A file is either read whole or not at all: with one error there is no policy, only findings, and these are all that could be
 * found in one go. The file may have warnings and still be a policy.
 *
 * <p>Immutable, to be shared by threads.
 */
public final class Policy {

    private static final Sections SECTIONS = new Sections(
            "policy file",
            "A policy file says what is promised to whom, by which calendars, and who must hear when it slips. "
                    + "It is YAML 1.2 in UTF-8, without aliases, anchors, tags, merge keys and second documents.",
            List.of(
                    HeaderSection.KEY,
                    IncludeSection.KEY,
                    FactsSection.KEY,
                    CalendarsSection.KEY,
                    MilestonesSection.KEY,
                    LifecycleSection.KEY,
                    PromisesSection.KEY,
                    RightsSection.KEY,
                    CharterSection.KEY));

    private final Fields sections;
    private final List<Pack> packs;
    private final String hash;

    private Policy(Fields sections, List<Pack> packs, String hash) {
        this.sections = sections;
        this.packs = packs;
        this.hash = hash;
    }

    /**
     * Reads a policy file, for a program that cannot go on without it.
     *
     * @param file the file
     * @return the policy
     * @throws PolicyException if the file has errors; carries all findings
     */
    public static Policy load(Path file) {
        PolicyReading reading = read(file);
        return reading.policy().orElseThrow(() -> new PolicyException(reading.findings()));
    }

    /**
     * Reads a policy file.
     *
     * @param file the file; other files it names lie in its folder or below it
     * @return the policy or why there is none; a missing or unreadable file is a finding
     */
    public static PolicyReading read(Path file) {
        return read(file, Map.of());
    }

    /**
     * Reads a policy file that names files which lie elsewhere, such as a table that is kept apart.
     *
     * @param file the file
     * @param handedOver name as written in the policy, to the file it stands for
     * @return the policy or why there is none
     */
    public static PolicyReading read(Path file, Map<String, Path> handedOver) {
        Findings.Collector findings = new Findings.Collector();
        return read(Document.read(file, findings), Folder.of(file).with(handedOver), findings);
    }

    /**
     * Reads a policy from a text.
     *
     * @param name what findings call the text, such as {@code policy.yaml}; never empty
     * @param text the text
     * @return the policy or why there is none
     */
    public static PolicyReading read(String name, String text) {
        Findings.Collector findings = new Findings.Collector();
        return read(Document.read(name, text, findings), Folder.none(), findings);
    }

    private static PolicyReading read(Document document, Folder folder, Findings.Collector findings) {
        Inclusion inclusion = Inclusion.of(document, folder, findings);
        Document merged = inclusion.merged();
        Fields sections = SECTIONS.read(merged, folder, findings);
        check(inclusion, sections, folder);
        Optional<Policy> policy = findings.errors() == 0
                ? merged.root()
                        .map(root -> new Policy(sections, inclusion.packs(), hash(inclusion.content(root), folder)))
                : Optional.empty();
        return new PolicyReading(policy, findings.findings());
    }

    /** What the policy makes of its packs. */
    private static void check(Inclusion inclusion, Fields sections, Folder folder) {
        sections.find(HeaderSection.KEY).ifPresent(header -> inclusion.checkForce(header.validFrom()));
        Named<Commitment> ofPacks = inclusion.packs().isEmpty()
                ? Named.none("promise")
                : SECTIONS.read(inclusion.unreplaced(), folder, new Findings.Collector())
                        .find(PromisesSection.KEY)
                        .orElse(Named.none("promise"));
        sections.find(PromisesSection.KEY).ifPresent(promises -> Replacements.check(promises, ofPacks));
    }

    private static String hash(Node root, Folder folder) {
        try {
            return CanonicalText.hash(root, folder.named());
        } catch (IOException e) {
            throw new UncheckedIOException("A file that the policy names was there a moment ago", e);
        }
    }

    /**
     * The JSON Schema (draft 2020-12) of policy files, for editors.
     *
     * @return JSON text
     */
    public static String jsonSchema() {
        return SECTIONS.jsonSchema();
    }

    /**
     * The reference page of policy files.
     *
     * @return Markdown text
     */
    public static String reference() {
        return SECTIONS.reference();
    }

    /** The examples of all sections, together a policy. */
    static String example() {
        return SECTIONS.example();
    }

    /** The names of the sections, for tests that must not change with each new section. */
    static String sectionNames() {
        return SECTIONS.names();
    }

    /**
     * What the policy says of itself.
     *
     * @return the section {@code policy}
     */
    public Header header() {
        return sections.get(HeaderSection.KEY);
    }

    /**
     * Which text this is: what is received under it is judged under it.
     *
     * @return {@code id/edition} of the header, and the hash of everything the policy says, files it names included
     */
    public Edition edition() {
        return new Edition(header().id() + '/' + header().edition(), hash);
    }

    /**
     * The packs that the policy includes; their elements are among its own.
     *
     * @return in the order of the file
     */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * The promises that are looser than the legal one of a pack whose place they take.
     *
     * @return id to the reason that the policy gives, in the order of the file
     */
    public Map<String, String> relaxations() {
        Map<String, String> reasons = new LinkedHashMap<>();
        sections.get(PromisesSection.KEY)
                .all()
                .forEach((id, promise) -> promise.relaxes().ifPresent(reason -> reasons.put(id, reason)));
        return Collections.unmodifiableMap(reasons);
    }

    /**
     * The facts that the policy declares, without the built-in ones; see {@link #knownFacts()}.
     *
     * @return name to type, in the order of the file
     */
    public Map<String, FactType> facts() {
        return sections.get(FactsSection.KEY).all();
    }

    /**
     * All facts that a rule may ask about: those the policy declares, and {@code kind}, {@code severity} and {@code safety},
     * which every policy knows. A host that reads facts from text reads each by its type here, so that a {@code safety} of
     * {@code true} is a truth and not a word.
     *
     * @return the declared facts in the order of the file, then the built-in ones that none of them hides
     */
    public DeclaredFacts knownFacts() {
        return FactsSection.known(sections.get(FactsSection.KEY));
    }

    /**
     * The calendars that the policy declares.
     *
     * @return name to calendar, in the order of the file
     */
    public Map<String, WorkingCalendar> calendars() {
        return sections.get(CalendarsSection.KEY).all();
    }

    /**
     * What the host may report as reached in its own process.
     *
     * @return names in the order of the file; empty if the policy declares none, and anything may be reported
     */
    public List<String> milestones() {
        return sections.find(MilestonesSection.KEY).orElse(List.of());
    }

    /**
     * What may happen to each kind of feedback.
     *
     * @return the lifecycles of the policy
     */
    public Lifecycles lifecycles() {
        return sections.find(LifecycleSection.KEY)
                .orElseGet(() -> LifecycleSection.shipped(sections.find(MilestonesSection.KEY)));
    }

    /**
     * What is promised, from when on.
     *
     * @return the promises and rights in the order of the file, those of packs behind, with the edition of the policy
     */
    public ServiceCharter charter() {
        Header header = header();
        CharterWords words = sections.get(CharterSection.KEY);
        return ServiceCharter.builder()
                .edition(header.edition())
                .validFrom(header.validFrom())
                .zone(header.zone())
                .promises(sections.get(PromisesSection.KEY).all().values().stream()
                        .map(Commitment::promise)
                        .toList())
                .rights(sections.get(RightsSection.KEY).all().values())
                .contactWays(words.contactWays())
                .statements(words.statements())
                .build();
    }

    /** Returns the id and edition, such as {@code policy after-sales, edition 2026-1}. */
    @Override
    public String toString() {
        return "policy " + header().id() + ", edition " + header().edition();
    }
}
