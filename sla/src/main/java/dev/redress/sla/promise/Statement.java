package dev.redress.sla.promise;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words of the charter for customers: its mission, what is offered, a standard for one group.
 *
 * <p>For group {@code fleet}: "A loan unit within one working day".
 *
 * @param kind what it is
 * @param group the customer group it is for; empty for everybody
 * @param texts language tag to text; at least one
 */
public record Statement(Kind kind, Optional<String> group, Map<String, String> texts) {

    /** What a statement is. */
    public enum Kind {
        /** What the company is there for. */
        MISSION,
        /** What it offers. */
        OFFER,
        /** What it does, and how well. */
        STANDARD
    }

    /**
     * Checks and copies.
     *
     * @param kind what it is
     * @param group the customer group it is for
     * @param texts language tag to text
     * @throws IllegalArgumentException if there is no text
     */
    public Statement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(group, "group");
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Argument 'texts' must have a text in at least one language");
        }
    }

    /**
     * The text in a language.
     *
     * @param language the language of the reader
     * @return the text in that language, else in English, else in the first language there is
     */
    public String text(Locale language) {
        String text = texts.get(language.getLanguage());
        String english = text == null ? texts.get("en") : text;
        return english == null ? texts.values().iterator().next() : english;
    }
}
