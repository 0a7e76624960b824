package dev.redress.policy.pack;

import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.document.Node;
import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.document.Node.Sequence;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy file with the packs that it includes, before anything of it is read.
 *
 * <p>{@code include: [uk-fca-disp]} puts the promises of that pack behind those of the policy, as if they stood there. A promise
 * {@code disp-final-response} of the policy's own replaces the one of the pack as a whole; no keys are mixed. Findings on what
 * a pack says show the file of the pack.
 */
public final class Inclusion {

    private static final int MOST_PACKS = 20;

    /** A pack, where it is named, and which item of the list that is. */
    private record Included(PackFile file, Scalar name, int number) {}

    private final Document document;
    private final Findings.Collector findings;
    private final List<Included> included = new ArrayList<>();

    private Inclusion(Document document, Findings.Collector findings) {
        this.document = document;
        this.findings = findings;
    }

    /**
     * Looks the packs of a policy up.
     *
     * @param document the policy file
     * @param folder where packs may lie besides those shipped
     * @param findings takes what is wrong with the packs and with the list of them
     * @return the policy with its packs
     */
    public static Inclusion of(Document document, Folder folder, Findings.Collector findings) {
        Inclusion inclusion = new Inclusion(document, findings);
        document.root()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .flatMap(root -> Trees.find(root, IncludeSection.KEY.name()))
                .ifPresent(list -> inclusion.add(list, folder));
        return inclusion;
    }

    private void add(Node list, Folder folder) {
        List<Node> items = list instanceof Sequence sequence ? sequence.items() : List.of(list);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Scalar name && name.text().matches("[A-Za-z][A-Za-z0-9_-]{0,59}")) {
                if (seen.putIfAbsent(name.text(), i) != null) {
                    refuse(FindingCode.CONTRADICTION, name, i + 1, Quoted.text(name.text()), "each pack once");
                } else if (seen.size() > MOST_PACKS) {
                    refuse(
                            FindingCode.TOO_MANY_VALUES,
                            name,
                            i + 1,
                            "another pack",
                            "at most " + MOST_PACKS + " packs");
                    return;
                } else {
                    add(name, i + 1, folder);
                }
            }
        }
    }

    private void add(Scalar name, int number, Folder folder) {
        Optional<Document> text = PackFile.document(name.text(), folder, findings);
        if (text.isEmpty()) {
            findings.add(finding(
                            FindingCode.UNKNOWN_NAME,
                            name,
                            number,
                            Quoted.text(name.text()),
                            "a pack in the folder of the policy, or one shipped (" + Quoted.names(PackFile.SHIPPED)
                                    + ")")
                    .withSuggestion(NearestName.of(name.text(), PackFile.SHIPPED)));
        }
        text.flatMap(found -> PackFile.of(found, findings))
                .ifPresent(file -> included.add(new Included(file, name, number)));
    }

    private static Finding finding(FindingCode code, Scalar name, int number, String found, String expected) {
        return Finding.error(code, name.location(), found, expected)
                .withPath(IncludeSection.KEY.name() + "[" + number + "]");
    }

    private void refuse(FindingCode code, Scalar name, int number, String found, String expected) {
        findings.add(finding(code, name, number, found, expected));
    }

    /**
     * The included packs.
     *
     * @return in the order in which the policy names them
     */
    public List<Pack> packs() {
        return included.stream().map(each -> each.file().pack()).toList();
    }

    /**
     * The policy as if the packs stood in it, its own elements before theirs. A calendar that a pack needs and the policy does not
     * have is a finding.
     *
     * @return the document to read
     */
    public Document merged() {
        if (included.isEmpty()) {
            return document;
        }
        Mapping root = (Mapping) document.root().orElseThrow();
        Map<String, Named> from = new LinkedHashMap<>();
        for (Included each : included) {
            root = withCalendars(root, each);
            for (String section : PackFile.SECTIONS) {
                Optional<Node> node = Trees.find(each.file().root(), section);
                if (node.isPresent()) {
                    requireNoClash(section, node.get(), each, from);
                    root = Trees.with(root, section, node.get(), false);
                }
            }
        }
        return new Document(document.name(), Optional.of(root));
    }

    /**
     * The policy with the elements of the packs where it has replaced them, to compare.
     *
     * @return the document to read; findings on it say nothing
     */
    public Document unreplaced() {
        Document merged = document;
        for (Included each : included) {
            Mapping root = (Mapping) merged.root().orElseThrow();
            for (String section : PackFile.SECTIONS) {
                Optional<Node> node = Trees.find(each.file().root(), section);
                root = node.isPresent() ? Trees.with(root, section, node.get(), true) : root;
            }
            merged = new Document(document.name(), Optional.of(root));
        }
        return merged;
    }

    /**
     * What the hash of the policy rests on.
     *
     * @param merged the tree as it was read
     * @return the same tree if there is no pack, else with the packs beside it
     */
    public Node content(Node merged) {
        if (included.isEmpty()) {
            return merged;
        }
        List<Node> all = new ArrayList<>(List.of(merged));
        included.forEach(each -> all.add(each.file().root()));
        return new Sequence(merged.location(), all);
    }

    /**
     * Warns of packs that are not in force when the policy begins to be.
     *
     * @param validFrom the first date of the policy
     */
    public void checkForce(LocalDate validFrom) {
        for (Included each : included) {
            Pack pack = each.file().pack();
            if (pack.from().isPresent() && validFrom.isBefore(pack.from().get())) {
                warn(each, "a pack in force from " + pack.from().get() + " on");
            }
            if (pack.until().isPresent() && validFrom.isAfter(pack.until().get())) {
                warn(each, "a pack in force until " + pack.until().get());
            }
        }
    }

    private void warn(Included each, String found) {
        findings.add(finding(
                        FindingCode.DOUBTFUL,
                        each.name(),
                        each.number(),
                        found,
                        "one in force when the policy begins to be valid")
                .asWarning());
    }

    private Mapping withCalendars(Mapping root, Included each) {
        List<Entry> missing = new ArrayList<>();
        Optional<Node> calendars = Trees.find(root, "calendars");
        each.file().pack().calendars().forEach((name, what) -> {
            if (calendars.flatMap(all -> Trees.find(all, name)).isEmpty()) {
                refuse(
                        FindingCode.MISSING_KEY,
                        each.name(),
                        each.number(),
                        "no calendar " + Quoted.text(name),
                        "a calendar of that name: " + what);
                Scalar key = new Scalar(each.name().location(), name, false, false);
                missing.add(new Entry(key, new Node.Refused(each.name().location())));
            }
        });
        return missing.isEmpty()
                ? root
                : Trees.with(root, "calendars", new Mapping(each.name().location(), missing, true), false);
    }

    /** An element, and the hash of what a pack says of it. */
    private record Named(String pack, String hash) {}

    private void requireNoClash(String section, Node node, Included each, Map<String, Named> from) {
        if (!(node instanceof Mapping elements)) {
            return;
        }
        for (Entry element : elements.entries()) {
            String name = section + '.' + element.key().text();
            Named now = new Named(each.file().pack().id(), Trees.hash(element.value()));
            Named before = from.putIfAbsent(name, now);
            if (before != null && !before.hash().equals(now.hash()) && !isOwn(section, element)) {
                refuse(
                        FindingCode.CONTRADICTION,
                        each.name(),
                        each.number(),
                        "another " + Quoted.text(name) + " than in pack " + before.pack(),
                        "one of the policy's own that replaces both");
            }
        }
    }

    private boolean isOwn(String section, Entry element) {
        return document.root()
                .flatMap(root -> Trees.find(root, section))
                .flatMap(elements -> Trees.find(elements, element.key().text()))
                .isPresent();
    }
}
