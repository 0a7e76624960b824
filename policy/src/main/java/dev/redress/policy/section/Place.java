package dev.redress.policy.section;

import dev.redress.policy.document.Folder;
import dev.redress.policy.document.Node;
import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.Location;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where in a file the reader stands, and what it may ask and say there. */
public final class Place {

    private final Reading reading;
    private final @Nullable Place parent;
    private final String segment;
    private final Node node;

    private Place(Reading reading, @Nullable Place parent, String segment, Node node) {
        this.reading = reading;
        this.parent = parent;
        this.segment = segment;
        this.node = node;
    }

    static Place root(Node node, Reading reading) {
        return new Place(reading, null, "", node);
    }

    Place value(Entry entry) {
        return new Place(reading, this, "." + Quoted.segment(entry.key().text()), entry.value());
    }

    /** The place of a key itself; its path is that of its value. */
    Place key(Entry entry) {
        return new Place(reading, this, "." + Quoted.segment(entry.key().text()), entry.key());
    }

    Place item(int number, Node item) {
        return new Place(reading, this, "[" + number + "]", item);
    }

    boolean isRoot() {
        return parent == null;
    }

    Reading reading() {
        return reading;
    }

    /**
     * What stands here.
     *
     * @return the node
     */
    public Node node() {
        return node;
    }

    /**
     * A section that is read before the one in which this place lies.
     *
     * @param key the section
     * @param <V> what the section becomes
     * @return what it became; nothing if it is not in the file or has findings
     */
    public <V> Optional<V> section(Key<V> key) {
        return reading.sections().find(key);
    }

    /**
     * Whether a section that is read before the one in which this place lies is in the file.
     *
     * @param key the section
     * @return true if it is there, with findings or without
     */
    public boolean isWritten(Key<?> key) {
        return reading.sections().place(key).isPresent();
    }

    /**
     * The folder of the policy file.
     *
     * @return the folder from which the policy may name other files
     */
    public Folder folder() {
        return reading.folder();
    }

    /**
     * Works something out once in a reading, such as a file that many places name.
     *
     * @param subject what it is, with a good {@code equals}; the same subject always has the same type of result
     * @param work works it out
     * @param <V> the type of the result
     * @return the result, of the first call or an earlier one
     */
    @SuppressWarnings("unchecked") // the contract of the subject
    public <V> V once(Object subject, Supplier<V> work) {
        Object known = reading.known().get(subject);
        if (known == null) {
            known = work.get();
            reading.known().put(subject, known);
        }
        return (V) known;
    }

    /**
     * Takes the findings on other files that are named here.
     *
     * @return the collector of this reading
     */
    public Findings.Collector findings() {
        return reading.findings();
    }

    /**
     * Reports that what stands here is not what it should be.
     *
     * @param code the kind of finding
     * @param expected what could stand here, as a phrase
     */
    public void refuse(FindingCode code, String expected) {
        refuse(code, node.phrase(), expected);
    }

    /**
     * Reports an error.
     *
     * @param code the kind of finding
     * @param found what was found, as a phrase; text from the file only through {@link Quoted}
     * @param expected what could stand here, as a phrase
     */
    public void refuse(FindingCode code, String found, String expected) {
        report(Finding.error(code, node.location(), found, expected));
    }

    /**
     * Reports something that is allowed, but probably not meant.
     *
     * @param found what was found, as a phrase
     * @param expected what is usual, as a phrase
     */
    public void warn(String found, String expected) {
        report(Finding.error(FindingCode.DOUBTFUL, node.location(), found, expected)
                .asWarning());
    }

    /**
     * Reports that a key is needed here.
     *
     * @param key the key that is missing
     * @param expected what its value could be, as a phrase
     */
    public void refuseMissing(String key, String expected) {
        refuse(FindingCode.MISSING_KEY, "no key " + Quoted.text(key), Quoted.text(key) + " with " + expected);
    }

    /**
     * Reports that a name is not one of those known, and lists them.
     *
     * @param code the kind of finding
     * @param name the name that was found
     * @param what what a name names, such as {@code calendar}
     * @param known the known names
     */
    public void refuseName(FindingCode code, String name, String what, Collection<String> known) {
        if (findings().isFull()) {
            refuse(code, what);
            return;
        }
        String expected = known.isEmpty() ? what + ", but there is none" : what + " (" + Quoted.names(known) + ")";
        report(Finding.error(code, node.location(), Quoted.text(name), expected)
                .withSuggestion(NearestName.of(name, known)));
    }

    /** Reports a finding that needs only its path. */
    void report(Finding finding) {
        findings().add(finding.withPath(path()));
    }

    Location location() {
        return node.location();
    }

    private String path() {
        StringBuilder out = new StringBuilder();
        for (Place p = this; p != null; p = p.parent) {
            out.insert(0, p.segment);
        }
        return out.isEmpty() || out.charAt(0) != '.' ? out.toString() : out.substring(1);
    }

    /** Returns the file, line and column, and the path. */
    @Override
    public String toString() {
        return location() + ": " + path();
    }
}
