package dev.redress.calendar.holiday;

import java.util.Map;
import java.util.Set;

/**
 * Port: makes holiday sources for a policy file out of words and files, found by {@link java.util.ServiceLoader}.
 *
 * <p>An optional artifact registers one, so that {@code holidays: [{ics: company.ics}]} or
 * {@code holidays: [{national: GB, region: eng}]} works once the artifact is a dependency. The policy reader hands over
 * the value beside the provider's {@link #key()} and the other settings of that entry.
 *
 * <p><b>Atomicity</b>: no state; each call makes a new source.
 *
 * <p><b>Concurrency</b>: called from any thread.
 *
 * <p><b>Ordering</b>: none.
 *
 * <p><b>Failure</b>: a value, setting or file that cannot be used is a {@link HolidayRefusal} with a sentence for the
 * policy owner; nothing else is thrown.
 *
 * <p>Run {@code HolidayProviderContract} of redress-testkit against yours.
 */
public interface HolidayProvider {

    /**
     * The key that selects this provider in a policy file.
     *
     * @return a lower-case word such as {@code ics}
     */
    String key();

    /**
     * The further settings it understands.
     *
     * @return setting name to a sentence for the reference page, such as "region: subdivision code, e.g. eng"
     */
    Map<String, String> settings();

    /**
     * The settings among {@link #settings()} that must be given.
     *
     * @return a subset of the names, often empty
     */
    default Set<String> required() {
        return Set.of();
    }

    /**
     * Makes a source.
     *
     * @param value what stands beside the key: a file name, a country code
     * @param settings the other settings, only names of {@link #settings()}, as written
     * @param files reads files named by the value or a setting, relative to the policy file
     * @return the source
     * @throws HolidayRefusal if something cannot be used
     */
    HolidaySource source(String value, Map<String, String> settings, Files files) throws HolidayRefusal;

    /** Reads files beside a policy. */
    @FunctionalInterface
    interface Files {

        /**
         * The bytes of a file.
         *
         * @param name the name as written in the policy
         * @return all its bytes, at most 16 MiB
         * @throws HolidayRefusal if it cannot be read or is too large
         */
        byte[] read(String name) throws HolidayRefusal;
    }
}
