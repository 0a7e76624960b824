package dev.redress.policy.lifecycle;

import dev.redress.core.lifecycle.Window;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a table: a base, and what is different from it. */
final class TableShape {

    /** Which table a policy begins with. */
    enum Base {
        ISO_10002("iso-10002"),
        FEEDBACK("feedback"),
        NONE("none");

        private final String word;

        Base(String word) {
            this.word = word;
        }

        private static Map<String, Base> words() {
            Map<String, Base> words = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(base -> words.put(base.word, base));
            return words;
        }
    }

    static final Key<Base> BASE = Key.optional(
            "base",
            Texts.word(Base.words()),
            "The table to begin with; `none` for one of its own. Without it `iso-10002` for complaints and claims, else"
                    + " `feedback`.");
    static final Key<List<Located<String>>> STATES = Key.optional(
                    "states",
                    Line.NAMES,
                    "Further states in which a complaint is open. What the base allows in all open states, or all but one,"
                            + " is possible there too.")
            .orElse(List.of(), "none");
    static final Key<List<Located<String>>> FINALS = Key.optional(
                    "finals", Line.NAMES, "Further states in which a complaint has ended.")
            .orElse(List.of(), "none");
    static final Key<List<Located<String>>> ROLES = Key.optional(
            "roles",
            Line.NAMES,
            "All roles that there are, so that a misspelled one is found; without it none is checked.");
    static final Key<Window> AT_MOST = Key.optional(
            "atMost", LimitTexts.WINDOW, "The longest stay, from when the wait began; without it for ever.");
    static final Key<Located<String>> THEN =
            Key.required("then", Texts.name().located(), "What follows: `continue`, or a command such as `withdraw`.");
    static final Key<Named<Fields>> WAITS = Key.optional(
                    "waits",
                    Shape.named(
                            "wait",
                            Shape.mapping(
                                    "wait", "How long the company waits for somebody, and what then.", AT_MOST, THEN)),
                    "For whom the company may wait; the base has `complainant` and `supplier`.")
            .orElse(Named.none("wait"), "none");
    static final Key<Named<Line>> CHANGE = Key.optional(
                    "change",
                    Shape.named("transition", Line.CHANGED),
                    "Transitions of the base that are different here.")
            .orElse(Named.none("transition"), "none");
    static final Key<Named<Line>> ADD = Key.optional(
                    "add", Shape.named("transition", Line.ADDED), "Further transitions.")
            .orElse(Named.none("transition"), "none");
    static final Key<List<Located<String>>> REMOVE = Key.optional(
                    "remove",
                    Line.NAMES,
                    "Transitions of the base that there are not here. A state to which none leads any more is not there either.")
            .orElse(List.of(), "none");
    static final Key<Window> BACK = Key.optional(
            "atMost", LimitTexts.WINDOW, "How long after it happened something may be recorded; without it for ever.");
    static final Key<List<Located<String>>> BACK_ROLES =
            Key.optional("roles", Line.NAMES, "Who may record what happened earlier; without it anybody.");
    static final Key<Fields> BACKDATING = Key.optional(
            "backdating",
            Shape.mapping("backdating", "How far back, and by whom, something may be recorded.", BACK, BACK_ROLES),
            "How far back, and by whom, something may be recorded that happened earlier.");

    private TableShape() {}

    /** A table with these keys and some more. */
    static Shape<Fields> mapping(String title, String meaning, Key<?>... more) {
        List<Key<?>> keys =
                new ArrayList<>(List.of(BASE, STATES, FINALS, ROLES, WAITS, CHANGE, ADD, REMOVE, BACKDATING));
        keys.addAll(Arrays.asList(more));
        return Shape.mapping(title, meaning, keys.toArray(new Key<?>[0]));
    }
}
