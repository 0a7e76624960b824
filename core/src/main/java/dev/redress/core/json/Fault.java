package dev.redress.core.json;

import dev.redress.core.store.BrokenStoreException;

/**
 * Why a text cannot be read: where, what was found, and what was expected, without any word of a person.
 *
 * <p>{@code Cannot read the text: at $.stamp.occurredAt found a number, expected an instant …}
 *
 * @param path the place, {@code $} for the whole
 * @param found what stands there, described, never quoted unless it is a word of the format
 * @param expected what should
 */
record Fault(String path, String found, String expected) {

    /** The fault as the store throws it. The exception that led to it is left out: it may quote the text. */
    BrokenStoreException thrown() {
        return new BrokenStoreException(
                "Cannot read the text: at " + path + " found " + found + ", expected " + expected);
    }
}
