package dev.redress.core.store;

import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import java.util.List;

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

    /**
     * A snapshot from its history, for a store that finds one whose text it cannot read because a newer version wrote it. A
     * record is the fold of its events, so nothing is lost; events that are not known stay {@code FromNewerVersion}.
     *
     * @param id the record
     * @param history every entry up to the version that is wanted
     * @return the record after the last of them
     * @throws BrokenStoreException if this codec cannot fold records of this kind, which is what it does unless it says otherwise
     */
    default Snapshot replay(RecordId id, List<Entry> history) {
        throw new BrokenStoreException("The codec cannot fold records of kind " + id.kind());
    }
}
