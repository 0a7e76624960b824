package dev.redress.core.store;

import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;

/**
 * The port by which a store turns events and snapshots into text and back. {@code core.json} has one; a host with a format of its
 * own brings another.
 *
 * <p><b>Atomicity</b> and <b>Ordering</b>: none asked. <b>Concurrency</b>: called by any number of threads. <b>Failure</b>: a text
 * that cannot be read is a {@link BrokenStoreException} that names the place and never the words; an event of an unknown type is
 * {@link dev.redress.core.event.FromNewerVersion}. {@code RecordCodecContract} of the testkit tells whether an implementation holds.
 */
public interface RecordCodec {

    /**
     * An event as text.
     *
     * @param event the event
     * @return its text
     */
    String write(Event event);

    /**
     * An event from its text.
     *
     * @param text the text
     * @return the event
     */
    Event readEvent(String text);

    /**
     * A snapshot as text.
     *
     * @param snapshot the record
     * @return its text
     */
    String write(Snapshot snapshot);

    /**
     * A snapshot from its text.
     *
     * @param kind the kind of the record
     * @param text the text
     * @return the record
     */
    Snapshot readSnapshot(String kind, String text);
}
