package dev.redress.policy.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack says of itself: {@code uk-fca-disp}, jurisdiction GB, from the FCA Handbook, DISP 1.5, 1.6 and 2.8.
 *
 * <p>A pack is a reading of a rule by people who are not lawyers; check the official text.
 *
 * @param id the name by which it is included
 * @param jurisdiction where it holds: a country (ISO 3166-1 alpha-2), or {@code international}
 * @param title what it is about
 * @param source where the rule can be read
 * @param from the first date on which the rule is in force; empty if not known or not a rule
 * @param until the last date on which it is; empty if it still is, or not known
 * @param confidence how far its numbers can be relied on
 * @param checked when somebody last compared it with the official text; empty if nobody did
 * @param note what a reader should know; may be empty
 * @param calendars the calendars that the including policy must have, each with what it must be
 */
public record Pack(
        String id,
        String jurisdiction,
        String title,
        String source,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Confidence confidence,
        Optional<LocalDate> checked,
        String note,
        Map<String, String> calendars) {

    /**
     * Copies the calendars.
     *
     * @param id the name by which it is included
     * @param jurisdiction where it holds
     * @param title what it is about
     * @param source where the rule can be read
     * @param from the first date on which the rule is in force
     * @param until the last date on which it is
     * @param confidence how far its numbers can be relied on
     * @param checked when somebody last compared it with the official text
     * @param note what a reader should know
     * @param calendars the calendars that the including policy must have
     */
    public Pack {
        calendars = Collections.unmodifiableMap(new LinkedHashMap<>(calendars));
    }

    /** The id, such as {@code pack uk-fca-disp}. */
    @Override
    public String toString() {
        return "pack " + id;
    }
}
