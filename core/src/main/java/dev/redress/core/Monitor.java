package dev.redress.core;

import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.record.RecordId;

/**
 * What a host may want to count or log: ids, verbs and codes, never words of a customer.
 *
 * <p><b>Concurrency</b>: called by whoever calls the desk, from any number of threads. <b>Failure</b>: an exception reaches the
 * caller of the desk after the commit, so a monitor should not throw.
 */
public interface Monitor {

    /** Listens to nothing. */
    Monitor SILENT = new Monitor() {};

    /**
     * A command was accepted.
     *
     * @param id the record
     * @param verb the verb
     * @param events how many events were stored with it
     */
    default void accepted(RecordId id, String verb, int events) {}

    /**
     * A command was refused; nothing is stored.
     *
     * @param id the record
     * @param verb the verb
     * @param code why
     */
    default void refused(RecordId id, String verb, RefusalCode code) {}

    /**
     * Somebody else changed a record meanwhile, and the desk tries again.
     *
     * @param id the record
     */
    default void triedAgain(RecordId id) {}

    /**
     * A look found something.
     *
     * @param id the record
     * @param events how many events were stored
     */
    default void cameDue(RecordId id, int events) {}

    /**
     * A watch failed; the record is looked at again later, others go on.
     *
     * @param id the record
     * @param watch the class of the watch
     * @param failure what it threw; its message may have anything in it
     */
    default void watchFailed(RecordId id, Class<? extends Watch> watch, RuntimeException failure) {}

    /**
     * Entries are stored without a seal although the desk chains its histories, because the record was begun or changed by a desk
     * that does not.
     *
     * @param id the record
     */
    default void unsealed(RecordId id) {}

    /**
     * Handing over failed; the entry is tried again later.
     *
     * @param key the key of the entry
     * @param failure what was thrown; its message may have anything in it
     */
    default void notSent(String key, RuntimeException failure) {}
}
