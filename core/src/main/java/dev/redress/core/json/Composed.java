package dev.redress.core.json;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type made of named pieces: a record, or a value with a builder. It stands as an object whose keys are the names of the pieces
 * and nothing else; a piece that has nothing in it is left out.
 *
 * <p>A value is always made through its constructor or builder, so whatever these refuse is refused here too.
 */
final class Composed implements Shape<Object> {

    /** The key that tells members of a closed family apart. */
    static final String TYPE = "type";

    private final String name;
    private final @Nullable String type;
    private final Map<String, Piece> pieces;
    private final Maker maker;

    /** With the simple name of the type for sentences, and its word in a closed family, or null outside of one. */
    Composed(String name, @Nullable String type, List<Piece> pieces, Maker maker) {
        this.name = name;
        this.type = type;
        this.pieces = new LinkedHashMap<>();
        pieces.forEach(piece -> this.pieces.put(piece.key, piece));
        this.maker = maker;
        if (type != null && this.pieces.containsKey(TYPE)) {
            throw new IllegalArgumentException(name + " must have no piece named '" + TYPE + "' but had one");
        }
    }

    /** One named piece: how to get it, and whether it has to be there. */
    record Piece(String key, Shape<Object> shape, MethodHandle getter, boolean required) {}

    /** Makes a value of its pieces in their order; null stands for a piece that was not there and has a default. */
    @FunctionalInterface
    interface Maker {
        Object make(@Nullable Object[] pieces) throws Throwable;
    }

    /** The member of a family under this word. */
    Composed as(String word) {
        return new Composed(name, word, List.copyOf(pieces.values()), maker);
    }

    Set<String> keys() {
        return pieces.keySet();
    }

    @Override
    public void write(Object value, Sheet sheet) {
        sheet.open('{');
        if (type != null) {
            sheet.key(TYPE);
            sheet.text(type);
        }
        for (Piece piece : pieces.values()) {
            Object part = get(piece, value);
            if (!piece.shape.leavesOut(part)) {
                sheet.key(piece.key);
                piece.shape.write(part, sheet);
            }
        }
        sheet.close('}');
    }

    @Override
    public Object read(Place place) {
        Map<String, Place> keys = place.keys();
        for (Map.Entry<String, Place> entry : keys.entrySet()) {
            if (!pieces.containsKey(entry.getKey())
                    && (type == null || !entry.getKey().equals(TYPE))) {
                throw entry.getValue().isUnknownAmong(pieces.keySet());
            }
        }
        @Nullable Object[] parts = new @Nullable Object[pieces.size()];
        int i = 0;
        for (Piece piece : pieces.values()) {
            Place part = keys.get(piece.key);
            if (part == null && piece.required) {
                throw place.misses(piece.key);
            }
            parts[i++] = part == null ? piece.shape.absent() : piece.shape.read(part);
        }
        return make(parts, place);
    }

    private static Object get(Piece piece, Object value) {
        try {
            return (Object) piece.getter.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("No accessor throws a checked exception", e);
        }
    }

    private Object make(@Nullable Object[] parts, Place place) {
        try {
            return maker.make(parts);
        } catch (RuntimeException e) {
            throw place.fault("pieces of a " + name + " that break a rule", rule(e));
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("No constructor throws a checked exception", e);
        }
    }

    /** What the refusal asks for, without the value that it goes on to name: that may be personal. */
    private String rule(RuntimeException refusal) {
        String message = refusal.getMessage();
        int end = message == null ? -1 : message.indexOf(" but ");
        return message != null && message.contains(" must ") && end > 0
                ? "what holds: " + message.substring(0, end)
                : "a " + name + " that can be made";
    }
}
