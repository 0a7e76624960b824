package dev.redress.core.edition;

import java.util.Optional;

/**
 * The port that brings back what a record was received under: {@code T} is what the asking module compiles from a policy, a
 * lifecycle or a charter.
 *
 * <p><b>Atomicity</b>: none; it only reads. <b>Concurrency</b>: called by any number of threads. <b>Ordering</b>: an edition
 * that was once answered is answered for ever. <b>Failure</b>: an edition that is missing, or whose hash differs, is empty and
 * never "the newest"; whoever asked refuses with {@code unknown-edition}. {@code EditionsTest} of this module is its contract.
 *
 * @param <T> what is compiled from an edition
 */
@FunctionalInterface
public interface Editions<T> {

    /**
     * What belongs to an edition.
     *
     * @param scope tenant or company
     * @param edition name and hash
     * @return what was compiled from exactly this text; empty if it is not known
     */
    Optional<T> find(String scope, Edition edition);
}
