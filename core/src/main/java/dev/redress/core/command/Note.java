package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact for the record that no rule of Redress reads.
 *
 * @param source who states it
 * @param code what
 * @param key which one; empty if it may repeat
 * @param facts more words by name, none personal
 */
public record Note(String source, String code, String key, Map<String, String> facts) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param source who states it
     * @param code what
     * @param key which one; empty if it may repeat
     * @param facts more words by name, none personal
     */
    public Note {
        Words.bounded("source", source);
        Words.bounded("code", code);
        Words.bounded("key", key);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param source who states it
     * @param code what
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String source, String code) {
        return new Draft(RecordId.complaint(number), new Note(source, code, "", Map.of()));
    }

    @Override
    public String verb() {
        return "note";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(source).put(code).put(key).put(facts);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
