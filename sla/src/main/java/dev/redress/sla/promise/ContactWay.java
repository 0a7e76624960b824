package dev.redress.sla.promise;

import java.util.Objects;

/**
 * A way by which a customer can complain or give feedback: {@code e-mail, care@example.com}.
 *
 * @param kind a word such as {@code e-mail}, {@code phone}, {@code post}, {@code counter}, {@code web}
 * @param where the address, number or place
 * @param hours when somebody is there, in words of the policy; empty if always or not said
 */
public record ContactWay(String kind, String where, String hours) {

    /**
     * Checks that all are there.
     *
     * @param kind a word
     * @param where the address, number or place
     * @param hours when somebody is there
     */
    public ContactWay {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(hours, "hours");
    }
}
