package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something that leaves: an alert to somebody, a questionnaire, a command to the desk itself. It is stored in the same step as the
 * event that caused it, and handed over later, at least once, under a key that stays the same.
 *
 * <p>{@code complaint K-1042/late/17/1/mail/quality-manager}, topic {@code alert}, not before Friday 6 February 2026 08:00 in
 * Jakarta. Whoever receives it twice knows it by its key. It names records and people by their ids and carries no personal text;
 * the receiver looks the rest up.
 *
 * @param key unique in its scope for ever, 1 to 400 characters: the identity of the firing, the step and the addressee
 * @param record the record it comes from
 * @param topic what it is, in a word: {@code command}, {@code alert}; 1 to 60 characters
 * @param notBefore the first instant at which it may be handed over
 * @param facts more words by name, none personal; in the order of the names
 */
public record OutboxEntry(String key, RecordId record, String topic, Instant notBefore, Map<String, String> facts) {

    /** The topic of a command that the desk gives itself. */
    public static final String COMMAND = "command";

    /**
     * Checks lengths and copies.
     *
     * @param key unique in its scope for ever
     * @param record the record it comes from
     * @param topic what it is
     * @param notBefore the first instant at which it may be handed over
     * @param facts more words by name
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public OutboxEntry {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(notBefore, "notBefore");
        if (key.isBlank() || key.length() > 400 || topic.isBlank() || topic.length() > 60) {
            throw new IllegalArgumentException(
                    "Argument 'key' must have 1 to 400 and 'topic' 1 to 60 characters but had " + key.length() + " and "
                            + topic.length());
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** The topic and the record: a key may name whom it is for. */
    @Override
    public String toString() {
        return topic + " of " + record;
    }
}
