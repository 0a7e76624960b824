package dev.redress.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.core.action.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.history.Snapshot;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.RecordCodec;
import dev.redress.testkit.thread.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What every {@link RecordCodec} keeps; extend it and say how yours is made.
 *
 * <pre>{@code
 * class JsonRecordsTest extends RecordCodecContract {
 *     protected RecordCodec codec() {
 *         return JsonRecords.standard();
 *     }
 *
 *     protected String unknownEvent() {
 *         return "{\"type\":\"of-2031\",\"stamp\":{…},\"words\":\"Hartono\"}";
 *     }
 * }
 * }</pre>
 */
public abstract class RecordCodecContract {

    private static final RecordId ID = new RecordId("north", RecordId.COMPLAINT, "K 1/a'b\"c\\d%_水😀");

    private static final int STEP = 9;

    /** For subclasses. */
    protected RecordCodecContract() {}

    /**
     * Makes the codec under test.
     *
     * @return the codec
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract RecordCodec codec() throws Exception;

    /**
     * An event of a type that nobody knows yet, in the format of the codec, as a newer version might write it.
     *
     * @return its text
     */
    protected abstract String unknownEvent();

    /**
     * The snapshots that are written and read; override it to add other kinds.
     *
     * @return by default complaints and an action: full, bare, erased, at several versions
     */
    protected List<Snapshot> snapshots() {
        List<Snapshot> snapshots = new ArrayList<>();
        for (List<Event> history : List.of(SampleEvents.full(), SampleEvents.bare())) {
            for (int size = history.size(); size > 0; size -= STEP) {
                Complaint complaint =
                        Complaint.replay(ID, Drafts.entries(0, history.subList(0, size), Optional.empty()));
                snapshots.add(complaint);
                snapshots.add(complaint.erased());
            }
        }
        Action action = Action.replay(
                new RecordId("north", RecordId.ACTION, "A-7"), Drafts.entries(0, Drafts.planned(), Optional.empty()));
        snapshots.add(action);
        snapshots.add(action.erased());
        return snapshots;
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (List<Event> some : List.of(SampleEvents.full(), SampleEvents.bare())) {
            events.addAll(some);
            some.forEach(event -> events.add(event.words(Personal::erase)));
        }
        return events;
    }

    /**
     * Each type of event comes back as it was written, full, bare and erased.
     *
     * @throws Exception if the codec cannot be made
     */
    @Test
    public final void readsBackEveryEvent() throws Exception {
        RecordCodec codec = codec();
        for (Event event : events()) {
            Event back = codec.readEvent(codec.write(event));
            assertEquals(event, back, event.getClass().getSimpleName() + " must come back as it was written");
        }
    }

    /**
     * Each snapshot comes back as it was written.
     *
     * @throws Exception if the codec cannot be made
     */
    @Test
    public final void readsBackEverySnapshot() throws Exception {
        RecordCodec codec = codec();
        for (Snapshot snapshot : snapshots()) {
            Snapshot back = codec.readSnapshot(snapshot.id().kind(), codec.write(snapshot));
            assertEquals(snapshot, back, "version " + snapshot.version() + " must come back as it was written");
        }
    }

    /**
     * The same value has the same text, so that texts can be compared and hashed.
     *
     * @throws Exception if the codec cannot be made
     */
    @Test
    public final void writesTheSameValueAsTheSameText() throws Exception {
        RecordCodec codec = codec();
        RecordCodec other = codec();
        for (Event event : events()) {
            String text = codec.write(event);
            assertEquals(
                    text, other.write(codec.readEvent(text)), event.getClass().getSimpleName());
        }
        for (Snapshot snapshot : snapshots()) {
            String text = codec.write(snapshot);
            assertEquals(text, other.write(codec.readSnapshot(snapshot.id().kind(), text)), snapshot.toString());
        }
    }

    /**
     * An event of an unknown type is kept as it is: read as from a newer version, and written back unchanged.
     *
     * @throws Exception if the codec cannot be made
     */
    @Test
    public final void keepsWhatANewerVersionWrote() throws Exception {
        RecordCodec codec = codec();
        Event event = codec.readEvent(unknownEvent());
        FromNewerVersion unknown = assertInstanceOf(FromNewerVersion.class, event, "an event of an unknown type");
        assertEquals(unknownEvent(), codec.write(unknown), "the text of an unknown event must stay as it is");

        Complaint complaint =
                Complaint.replay(ID, Drafts.entries(0, List.of(Drafts.received(), unknown), Optional.empty()));
        Snapshot back = codec.readSnapshot(RecordId.COMPLAINT, codec.write(complaint));
        assertEquals(complaint, back, "a record with an unknown event");
        assertEquals(true, back.fromNewerVersion(), "it is closed to commands");
    }

    /**
     * What cannot be read is a broken store; the message never shows the text.
     *
     * @throws Exception if the codec cannot be made
     */
    @Test
    public final void refusesGarbageWithoutShowingIt() throws Exception {
        RecordCodec codec = codec();
        String event = codec.write(SampleEvents.full().get(0));
        String snapshot = codec.write(snapshots().get(0));
        Stream.of("", " ", "\0", "{}", "[]", "null", "0", SampleEvents.PERSONAL, "{".repeat(100_000), snapshot)
                .forEach(text -> assertQuiet(() -> codec.readEvent(text)));
        Stream.of("", " ", "\0", "{}", "[]", "null", "0", SampleEvents.PERSONAL, "[".repeat(100_000), event)
                .forEach(text -> assertQuiet(() -> codec.readSnapshot(RecordId.COMPLAINT, text)));
        for (int part = 1; part < 50; part++) {
            String cutEvent = event.substring(0, event.length() * part / 50);
            assertQuiet(() -> codec.readEvent(cutEvent));
            String cutSnapshot = snapshot.substring(0, snapshot.length() * part / 50);
            assertQuiet(() -> codec.readSnapshot(RecordId.COMPLAINT, cutSnapshot));
        }
        assertQuiet(() -> codec.readSnapshot("no-such-kind", snapshot));
    }

    private static void assertQuiet(Executable reading) {
        Throwable cause = assertThrows(BrokenStoreException.class, reading, "a text that cannot be read");
        for (int depth = 0; cause != null && depth < 20; depth++) {
            assertFalse(
                    String.valueOf(cause.getMessage()).contains(SampleEvents.PERSONAL),
                    "the message of a " + cause.getClass().getSimpleName() + " shows what was read");
            cause = cause.getCause();
        }
    }

    /**
     * One codec serves several threads.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void worksForSeveralThreadsAtOnce() throws Exception {
        RecordCodec codec = codec();
        Together.ask(thread -> {
            for (Event event : events()) {
                assertEquals(event, codec.readEvent(codec.write(event)), "read beside other threads");
            }
            for (Snapshot snapshot : snapshots()) {
                String text = codec.write(snapshot);
                assertEquals(snapshot, codec.readSnapshot(snapshot.id().kind(), text), "read beside other threads");
            }
            return thread;
        });
    }
}
