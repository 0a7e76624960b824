package dev.redress.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of every type that a record is made of, worked out from the type itself: no value says how it is written.
 *
 * <p>A type that is none of the known forms is refused when the codec is made, not when the first record of it is stored. Used by
 * one thread while a codec is made; the shapes themselves are immutable.
 */
final class Shapes {

    private final Map<Type, Shape<?>> known = new HashMap<>(Scalars.ALL);
    private final Pieces pieces;

    Shapes(Pieces pieces) {
        this.pieces = pieces;
        known.putAll(Special.shapes(this));
    }

    /** Adds a type that stands as one text. */
    <T> void add(Class<T> type, Shape<T> shape) {
        known.put(type, shape);
    }

    /** The shape of a type, under the guarantee that it writes and reads values of that type. */
    @SuppressWarnings("unchecked") // a shape is registered under its type only
    Shape<Object> of(Type type) {
        Shape<?> shape = known.get(type);
        if (shape == null) {
            shape = type instanceof ParameterizedType generic
                    ? gathered(generic.getRawType(), generic.getActualTypeArguments())
                    : plain((Class<?>) type);
            known.put(type, shape);
        }
        return (Shape<Object>) shape;
    }

    /** A record or a value with a builder. */
    Composed composed(Class<?> type) {
        if (of(type) instanceof Composed composed) {
            return composed;
        }
        throw unfit(type);
    }

    private Shape<?> plain(Class<?> type) {
        if (type.isEnum()) {
            return Scalars.words(type);
        }
        if (type.isRecord()) {
            return pieces.ofRecord(type, this);
        }
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .<Shape<?>>map(builder -> pieces.ofValue(type, builder, this))
                .orElseThrow(() -> unfit(type));
    }

    private Shape<?> gathered(Type raw, Type[] of) {
        if (raw == Optional.class) {
            return new Gathered.Perhaps<>(of(of[0]));
        }
        if (raw == List.class) {
            return new Gathered.InOrder<>(of(of[0]));
        }
        if (raw == Set.class && of[0] instanceof Class<?> item && Comparable.class.isAssignableFrom(item)) {
            return distinct(item);
        }
        if (raw == Map.class && of[0] == String.class) {
            return new Gathered.ByName<>(of(of[1]));
        }
        throw unfit(raw);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has seen that the items can be compared
    private Shape<?> distinct(Class<?> item) {
        return new Gathered.Distinct(of(item));
    }

    private static IllegalArgumentException unfit(Type type) {
        return new IllegalArgumentException(
                "A record must be made of texts, numbers, dates, enumerations, records, values"
                        + " with a builder, and optionals, lists, sorted sets and maps of them, but had a "
                        + type.getTypeName());
    }
}
