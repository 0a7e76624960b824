package dev.redress.core.json;

import dev.redress.core.action.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.RecordCodec;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Events and snapshots as JSON.
 *
 * <p>That customer C-204 was told on Tuesday 3 February 2026 at 14:00 in Jakarta that the complaint arrived stands as
 *
 * <pre>{@code
 * {"type":"told","stamp":{"occurredAt":"2026-02-03T07:00:00.000000Z","recordedAt":"2026-02-03T07:00:00.000000Z","by":"rina"},
 *  "purposes":["acknowledgement"],"channel":"email"}
 * }</pre>
 *
 * <p><b>The form.</b> A record has its components as keys in their order, a value the attributes of its builder sorted by name. What is
 * empty is left out and null stands nowhere. Instants are ISO 8601 in UTC with at least six decimals, decimals are texts,
 * enumerations are their names in small letters with hyphens, currencies ISO 4217 codes; a personal text is salt and text, or the
 * digest that is left of it. Sets and maps are sorted: the same value gives the same text on every machine.
 *
 * <p><b>Strict.</b> An unknown or repeated key, null, a number in quotes, a decimal for a whole number, a word that is not on the
 * list, a value that its constructor refuses: each is a {@link BrokenStoreException} that names the place, what kind of thing was found
 * there, and what was expected; it never quotes a text. At most 16,000,000 characters, 32 levels, 500,000 values, and
 * 100,000 characters in one text are read or written.
 *
 * <p><b>Newer versions.</b> A type of event that is not known is {@link dev.redress.core.event.FromNewerVersion} and is written back
 * unchanged. A key that is not known is refused also in an event or a snapshot of a newer version.
 *
 * <p>Making one takes some tens of milliseconds; share it. Immutable, for any number of threads. Needs {@code jackson-core}.
 */
public final class JsonRecords implements RecordCodec {

    private final EventForm events;
    private final Map<String, Kind> kinds;
    private final Map<String, BiFunction<RecordId, List<Entry>, Snapshot>> folds;

    private record Kind(Class<? extends Snapshot> type, Composed form) {}

    private JsonRecords(Builder builder) {
        Shapes shapes = new Shapes(new Pieces(builder.lookups));
        builder.texts.forEach(text -> text.addTo(shapes));
        events = new EventForm(shapes);
        folds = Map.copyOf(builder.folds);
        kinds = new TreeMap<>();
        builder.kinds.forEach((kind, type) -> kinds.put(kind, new Kind(type, shapes.composed(type))));
    }

    /**
     * For the records of this module: complaints and actions.
     *
     * @return the codec
     */
    public static JsonRecords standard() {
        return builder().build();
    }

    /**
     * Starts from the records of this module, for a host or a module that keeps further kinds.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An event as text.
     *
     * @throws IllegalArgumentException if a personal text in it is not sealed, or it is beyond the limits
     */
    @Override
    public String write(Event event) {
        return events.whole(event);
    }

    @Override
    public Event readEvent(String text) {
        return events.read(text);
    }

    /**
     * A snapshot as text.
     *
     * @throws IllegalArgumentException if its kind is not known, a personal text in it is not sealed, or it is beyond the limits
     */
    @Override
    public String write(Snapshot snapshot) {
        Kind kind = kinds.get(snapshot.id().kind());
        if (kind == null || !kind.type.isInstance(snapshot)) {
            throw new IllegalArgumentException("Argument 'snapshot' must be of one of the kinds " + kinds.keySet()
                    + " and of its type but was of kind " + snapshot.id().kind());
        }
        Sheet sheet = new Sheet(false);
        kind.form.write(snapshot, sheet);
        return sheet.text();
    }

    @Override
    public Snapshot readSnapshot(String kind, String text) {
        Kind known = kinds.get(kind);
        if (known == null) {
            throw new BrokenStoreException(
                    "Cannot read a record of kind '" + kind + "', only of the kinds " + kinds.keySet());
        }
        Snapshot snapshot = (Snapshot) known.form.read(Document.of(text));
        if (!snapshot.id().kind().equals(kind)) {
            throw new Fault("$.id.kind", "another kind", "'" + kind + "'").thrown();
        }
        return snapshot;
    }

    @Override
    public Snapshot replay(RecordId id, List<Entry> history) {
        BiFunction<RecordId, List<Entry>, Snapshot> fold = folds.get(id.kind());
        return fold == null ? RecordCodec.super.replay(id, history) : fold.apply(id, history);
    }

    /**
     * The part of an event that a chain of hashes covers: the same text, in which each personal text is only its digest. So it is
     * the same before and after an erasure.
     *
     * @param event any event
     * @return its public part
     * @throws IllegalArgumentException if a personal text in it is not sealed, or it is beyond the limits
     */
    public String publicText(Event event) {
        return events.publicPart(event);
    }

    /** Builds a codec for further kinds of records. Not for several threads. */
    public static final class Builder {

        private final Map<String, Class<? extends Snapshot>> kinds =
                new TreeMap<>(Map.of(RecordId.COMPLAINT, Complaint.class, RecordId.ACTION, Action.class));
        private final Map<String, BiFunction<RecordId, List<Entry>, Snapshot>> folds =
                new TreeMap<>(Map.of(RecordId.COMPLAINT, Complaint::replay, RecordId.ACTION, Action::replay));
        private final List<MethodHandles.Lookup> lookups = new ArrayList<>();
        private final List<Text<?>> texts = new ArrayList<>();

        private record Text<T>(Class<T> type, AsText<T> shape) {
            void addTo(Shapes shapes) {
                shapes.add(type, shape);
            }
        }

        private Builder() {}

        /**
         * Adds a kind of record. Its type and the types of its pieces are records, enumerations, or abstract types with a nested
         * class {@code Builder}, as those of this module are.
         *
         * @param kind its word, as {@link RecordId#kind()} says it
         * @param type the type of its snapshots
         * @param lookup from within the module of that type, {@link MethodHandles#lookup()}; so the module opens nothing
         * @return this
         */
        public Builder kind(String kind, Class<? extends Snapshot> type, MethodHandles.Lookup lookup) {
            kinds.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(type, "type"));
            lookups.add(Objects.requireNonNull(lookup, "lookup"));
            return this;
        }

        /**
         * Says how records of a kind are folded from their history, so that a store can read one whose snapshot a newer version
         * wrote; for complaints and actions it is said.
         *
         * @param kind its word
         * @param fold the record after all entries of a history
         * @return this
         */
        public Builder replay(String kind, BiFunction<RecordId, List<Entry>, Snapshot> fold) {
            folds.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(fold, "fold"));
            return this;
        }

        /**
         * Adds a type that stands as one text, such as a limit or a zone.
         *
         * @param type the type
         * @param print the text of a value, the same for equal values
         * @param parse the value of a text; it refuses with an {@link IllegalArgumentException}
         * @param <T> the type
         * @return this
         */
        public <T> Builder text(Class<T> type, Function<T, String> print, Function<String, T> parse) {
            texts.add(new Text<>(type, new AsText<>("a " + type.getSimpleName(), print, parse, false)));
            return this;
        }

        /**
         * Works out the form of every type.
         *
         * @return the codec
         * @throws IllegalArgumentException if a type has another form, or is out of reach of the lookups
         */
        public JsonRecords build() {
            return new JsonRecords(this);
        }
    }
}
