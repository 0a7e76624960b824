package dev.redress.policy.finding;

import java.util.Locale;

/**
 * The kinds of findings. The {@link #id()} of a kind is stable, so that tools may count, filter or explain by it.
 */
public enum FindingCode {
    /** The file is missing, is a folder, or cannot be read. */
    UNREADABLE_FILE,
    /** The bytes of the file are not UTF-8. */
    NOT_UTF_8,
    /** The file is longer than the reader takes. */
    TOO_LARGE,
    /** Lists and mappings stand inside each other deeper than the reader goes. */
    TOO_DEEP,
    /** The file holds more values than the reader takes. */
    TOO_MANY_VALUES,
    /** A character that has no place in a text file. */
    CONTROL_CHARACTER,
    /** The text is not YAML. */
    SYNTAX,
    /** A YAML alias ({@code *name}). */
    ALIAS,
    /** A YAML anchor ({@code &name}). */
    ANCHOR,
    /** A YAML tag ({@code !name}). */
    TAG,
    /** A YAML merge key ({@code <<}). */
    MERGE_KEY,
    /** A YAML directive ({@code %YAML}, {@code %TAG}). */
    DIRECTIVE,
    /** A second YAML document in the same file. */
    SECOND_DOCUMENT,
    /** A key that is not a plain text. */
    KEY_NOT_TEXT,
    /** The same key twice in one mapping. */
    REPEATED_KEY,
    /** Nothing where a value is expected. */
    NO_VALUE,
    /** A list, mapping or text where another of the three is expected. */
    WRONG_KIND,
    /** A value that does not fit its type. */
    BAD_VALUE,
    /** A key that no reader knows. */
    UNKNOWN_KEY,
    /** A key that has to be there and is not. */
    MISSING_KEY,
    /** A reference to a name that is declared nowhere. */
    UNKNOWN_NAME,
    /** Two values that say different things about the same. */
    CONTRADICTION,
    /** Definitions that rest on each other in a circle. */
    CIRCLE,
    /** A table of which some line could never be used, or some state never be left. */
    UNSOUND_TABLE,
    /** Something that an optional artifact provides, which is not there. */
    MISSING_ARTIFACT,
    /** A value that can be read but is probably not meant. */
    DOUBTFUL;

    /**
     * The stable id of this kind.
     *
     * @return for example {@code unknown-key}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
