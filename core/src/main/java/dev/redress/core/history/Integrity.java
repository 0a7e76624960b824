package dev.redress.core.history;

import java.util.Objects;

/**
 * What a check of a chained history found.
 *
 * <p>K-1042 has seven entries. Somebody changed the date in the fourth: {@code Broken(4, CHANGED)}.
 */
public sealed interface Integrity {

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /** In which way a chain is broken. */
    enum Fault {
        /** Another number was expected here: an entry is missing, moved or doubled. */
        OUT_OF_SEQUENCE,
        /** The entry has no seal. */
        UNSEALED,
        /** The entry, or the seal before it, is not what was sealed. */
        CHANGED,
        /** The history ends with another seal than the one that is known: the newest entries are missing, or more were added. */
        CUT_OFF
    }

    /**
     * Every entry is as it was sealed.
     *
     * @param count how many entries there are
     * @param head the newest seal, to be noted elsewhere; the root of the record if there is no entry
     */
    record Intact(long count, String head) implements Integrity {

        /**
         * Checks that the seal is there.
         *
         * @param count how many entries there are
         * @param head the newest seal
         */
        public Intact {
            Objects.requireNonNull(head, "head");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.intact(this);
        }
    }

    /**
     * Something is not as it was sealed.
     *
     * @param number the first entry at which it shows, from 1
     * @param fault in which way
     */
    record Broken(long number, Fault fault) implements Integrity {

        /**
         * Checks that both are there.
         *
         * @param number the first entry at which it shows
         * @param fault in which way
         */
        public Broken {
            Objects.requireNonNull(fault, "fault");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /**
     * An answer for each.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * Every entry is as it was sealed.
         *
         * @param intact with the newest seal
         * @return the answer
         */
        R intact(Intact intact);

        /**
         * Something is not as it was sealed.
         *
         * @param broken where, and in which way
         * @return the answer
         */
        R broken(Broken broken);
    }
}
