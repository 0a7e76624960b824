package dev.redress.core.store;

/**
 * What became of a commit. Losing a race is an answer, not an exception; a broken store is a {@link BrokenStoreException}.
 *
 * <p>Two nodes look at K-1042 at once: one gets {@link Committed}, the other {@link Stale}, and nothing is stored twice.
 */
public sealed interface CommitResult {

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * All of it is stored.
     *
     * @param version the version after it
     */
    record Committed(long version) implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.committed(this);
        }
    }

    /**
     * Somebody else was faster; nothing is stored. Find, decide and commit again.
     *
     * @param actual the version that the record has
     */
    record Stale(long actual) implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stale(this);
        }
    }

    /**
     * The command was done before; nothing more is stored. Its answer is that of the events after {@code before} up to
     * {@code after}.
     *
     * @param before the version that the first answer rested on
     * @param after the version after it
     */
    record Repeated(long before, long after) implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.repeated(this);
        }
    }

    /**
     * A command of this id was done before, but it asked for something else; nothing is stored.
     *
     * @param command the id of the command
     */
    record OtherPayload(String command) implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.otherPayload(this);
        }
    }

    /**
     * Another record of the scope holds one of the keys; nothing is stored.
     *
     * @param key the key
     * @param holder the number of the record that holds it
     */
    record KeyTaken(UniqueKey key, String holder) implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyTaken(this);
        }
    }

    /** The record is not there although a version of it was expected; nothing is stored. */
    record Unknown() implements CommitResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }

    /**
     * An answer for each result.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * Stored.
         *
         * @param result the result
         * @return the answer
         */
        R committed(Committed result);

        /**
         * Somebody else was faster.
         *
         * @param result the result
         * @return the answer
         */
        R stale(Stale result);

        /**
         * Done before.
         *
         * @param result the result
         * @return the answer
         */
        R repeated(Repeated result);

        /**
         * The id was used for something else.
         *
         * @param result the result
         * @return the answer
         */
        R otherPayload(OtherPayload result);

        /**
         * A key is held by another record.
         *
         * @param result the result
         * @return the answer
         */
        R keyTaken(KeyTaken result);

        /**
         * No such record.
         *
         * @param result the result
         * @return the answer
         */
        R unknown(Unknown result);
    }
}
