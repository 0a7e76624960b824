package dev.redress.policy.document;

import dev.redress.policy.document.Node.Refused;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.Location;
import dev.redress.policy.finding.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Turns the events of the YAML parser into a tree, with a stack of its own.
 *
 * <p>The parser stops at the first error of syntax. So that one missing bracket does not hide what is wrong in the rest of the
 * file, parsing begins anew at the next section (the next key at the left edge); the section with the error is left out.
 */
final class TreeParser {

    private static final int MOST_RESTARTS = 20;

    private final String file;
    private final Findings.Collector findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Lines lines;
    private @Nullable Frame brokenRoot;
    private @Nullable Node root;
    private int values;
    private int documents;
    private boolean stopped;
    private boolean faulty;

    TreeParser(String file, String text, Findings.Collector findings) {
        this.file = file;
        this.findings = findings;
        this.lines = new Lines(file, text, 0);
    }

    /** The tree; a scalar that is nothing for an empty file; nothing if the file is beyond reading. */
    Optional<Node> parse() {
        Optional<Lines> part = Optional.of(lines);
        for (int i = 0; part.isPresent() && i <= MOST_RESTARTS; i++) {
            part = parse(part.get());
        }
        if (root == null && brokenRoot != null) {
            return Optional.of(brokenRoot.end());
        }
        if (root == null && !stopped && !faulty) {
            return Optional.of(new Scalar(Location.startOf(file), "", false, true));
        }
        return Optional.ofNullable(root);
    }

    /** Parses one part to its end or its first error; answers the part to go on with. */
    private Optional<Lines> parse(Lines part) {
        lines = part;
        documents = 0;
        try {
            // One buffer for all: version 2.10 fails where a buffer ends within a character of two units.
            int buffer = part.text().length() + 1;
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file).setBufferSize(buffer).build();
            for (Event event : new Parse(settings).parseString(part.text())) {
                take(event);
                if (stopped) {
                    break;
                }
            }
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return recover(SyntaxFault.of(e, part));
        } catch (RuntimeException e) {
            // The parser is not ours: whatever else it may throw is still only about the text.
            return recover(SyntaxFault.unknown(part));
        }
    }

    private Optional<Lines> recover(SyntaxFault fault) {
        Frame bottom = open.peekLast();
        faulty = true;
        if (open.peek() != null
                && open.element().location.equals(fault.finding().location())) {
            open.pop(); // the fault is that this list or mapping has no end, not what it holds
        }
        findings.add(fault.finding().withPath(path()));
        open.clear();
        root = null;
        boolean sectioned = bottom == null || (bottom.isMapping() && bottom.location.column() == 1);
        stopped = !sectioned;
        if (bottom != null && sectioned) {
            bottom.breakOff();
            brokenRoot = bottom;
        }
        return sectioned ? lines.sectionBelow(fault.lastLine()) : Optional.empty();
    }

    private void take(Event event) {
        if (event instanceof DocumentStartEvent start) {
            startDocument(start);
        } else if (event instanceof NodeEvent node) {
            Location at = lines.at(event.getStartMark());
            if (++values > Document.MOST_VALUES) {
                stop(FindingCode.TOO_MANY_VALUES, at, "more than " + Document.MOST_VALUES + " values", "fewer values");
                return;
            }
            node.getAnchor()
                    .filter(a -> !(event instanceof AliasEvent))
                    .ifPresent(anchor -> refuse(
                            FindingCode.ANCHOR,
                            at,
                            "the anchor " + Quoted.text("&" + anchor),
                            "a value without an anchor"));
            take(node, at);
        } else if (event instanceof CollectionEndEvent) {
            put(open.pop().end());
        }
    }

    private void take(NodeEvent event, Location at) {
        if (event instanceof AliasEvent alias) {
            refuse(FindingCode.ALIAS, at, "the alias " + Quoted.text("*" + alias.getAlias()), "the value itself");
            put(new Refused(at));
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuseTag(tag, at));
            put(scalar(scalar, at));
        } else if (event instanceof CollectionStartEvent start) {
            start.getTag().ifPresent(tag -> refuseTag(tag, at));
            if (open.size() == Document.DEEPEST) {
                stop(FindingCode.TOO_DEEP, at, "more than " + Document.DEEPEST + " levels", "fewer levels");
                return;
            }
            open.push(frame(event instanceof MappingStartEvent, at));
        }
    }

    private Scalar scalar(ScalarEvent event, Location at) {
        String value = event.getValue();
        boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
        Location end = lines.at(event.getEndMark());
        int width = value.codePointCount(0, value.length()) + (quoted ? 2 : 0);
        boolean verbatim = end.line() == at.line() && end.column() - at.column() == width;
        return new Scalar(at, value, quoted, verbatim);
    }

    private Frame frame(boolean mapping, Location at) {
        if (mapping && open.isEmpty() && brokenRoot != null) {
            return brokenRoot;
        }
        return mapping ? Frame.mapping(at) : Frame.sequence(at);
    }

    /** A node is complete: it is the root, an item, a key or a value. */
    private void put(Node node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else if (frame.wantsKey()) {
            putKey(frame, node);
        } else {
            frame.value(node);
        }
    }

    private void putKey(Frame frame, Node node) {
        if (!(node instanceof Scalar key) || key.isNothing()) {
            frame.refuseKey();
            if (!(node instanceof Refused)) {
                refuse(FindingCode.KEY_NOT_TEXT, node.location(), node.phrase() + " as a key", "a text as a key");
            }
        } else if (key.text().equals("<<") && !key.quoted()) {
            frame.refuseKey();
            refuse(FindingCode.MERGE_KEY, key.location(), "the merge key \"<<\"", "the keys themselves");
        } else {
            frame.key(key)
                    .ifPresent(first -> findings.add(Finding.error(
                                    FindingCode.REPEATED_KEY,
                                    key.location(),
                                    "the key " + Quoted.text(key.text()) + " again",
                                    "each key once; it is on line " + first.line() + " already")
                            .withPath(path())));
        }
    }

    private void startDocument(DocumentStartEvent start) {
        Location at = lines.at(start.getStartMark());
        if (++documents > 1) {
            refuse(FindingCode.SECOND_DOCUMENT, at, "a second document", "one document in a file");
            stopped = true;
        } else if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            refuse(FindingCode.DIRECTIVE, at, "a YAML directive", "a document without directives");
        }
    }

    private void refuseTag(String tag, Location at) {
        refuse(
                FindingCode.TAG,
                at,
                "the tag " + Quoted.text(tag.replace("tag:yaml.org,2002:", "!!")),
                "a value without a tag");
    }

    private void stop(FindingCode code, Location at, String found, String expected) {
        refuse(code, at, found, expected);
        root = null;
        brokenRoot = null;
        stopped = true;
    }

    private void refuse(FindingCode code, Location at, String found, String expected) {
        findings.add(Finding.error(code, at, found, expected).withPath(path()));
    }

    private String path() {
        StringBuilder out = new StringBuilder();
        open.descendingIterator().forEachRemaining(frame -> out.append(frame.segment()));
        return out.isEmpty() || out.charAt(0) != '.' ? out.toString() : out.substring(1);
    }
}
