package dev.redress.policy.section;

import dev.redress.policy.document.Node.Refused;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What may stand at a place in the file, and what it becomes.
 *
 * <p>Reading answers a value, or nothing after at least one finding; it never throws for what is in the file. Shapes are
 * immutable.
 *
 * @param <T> what a value of this shape becomes
 */
public abstract class Shape<T> {

    Shape() {}

    /** Reads the value at a place that is neither empty nor refused already. */
    abstract Optional<T> readValue(Place place);

    /** The JSON Schema of all that {@link #read} accepts, and of as little more as can be said. */
    abstract Map<String, Object> schema(SchemaPage page);

    /** A phrase behind "expected": {@code a date such as 2026-01-31}. */
    abstract String phrase();

    /** The phrase as Markdown, with links to what is described elsewhere on the page. */
    String words(ReferencePage page) {
        return phrase();
    }

    final Optional<T> read(Place place) {
        if (place.node() instanceof Refused) {
            return Optional.empty();
        }
        if (place.node() instanceof Scalar scalar && scalar.isNothing()) {
            place.refuse(FindingCode.NO_VALUE, phrase());
            return Optional.empty();
        }
        return readValue(place);
    }

    /**
     * A mapping with declared keys. A key that is not declared is a finding.
     *
     * @param title what it is called in findings, schema and reference, such as {@code holiday}; unique within a policy file
     * @param meaning what it means, in one or two sentences
     * @param keys its keys
     * @return a shape that yields the values of the keys
     */
    public static Shape<Fields> mapping(String title, String meaning, Key<?>... keys) {
        return new MappingShape(title, meaning, false, List.of(keys));
    }

    /**
     * A mapping with declared keys, which also takes other keys with texts; {@link Fields#others()} has them.
     *
     * @param title what it is called in findings, schema and reference; unique within a policy file
     * @param meaning what it means, and what the other keys are
     * @param keys its declared keys
     * @return a shape that yields the values of the keys
     */
    public static Shape<Fields> openMapping(String title, String meaning, Key<?>... keys) {
        return new MappingShape(title, meaning, true, List.of(keys));
    }

    /**
     * A mapping from names that the policy owner chooses to values of one shape.
     *
     * @param what what a name names, such as {@code calendar}
     * @param value the shape of each value
     * @param <T> what each value becomes
     * @return a shape that yields the named values
     */
    public static <T> Shape<Named<T>> named(String what, Shape<T> value) {
        return new NamedShape<>(what, value);
    }

    /**
     * A mapping whose keys have a meaning of their own, such as days of the week.
     *
     * @param key the shape of each key
     * @param value the shape of each value
     * @param <K> what each key becomes
     * @param <V> what each value becomes
     * @return a shape that yields the pairs in their order
     */
    public static <K, V> Shape<List<Pair<K, V>>> pairs(Shape<K> key, Shape<V> value) {
        return new PairsShape<>(key, value);
    }

    /**
     * A mapping in which each key says by itself what its value is.
     *
     * @param title what it is called in schema and reference; unique within a policy file
     * @param phrase what it is, behind "expected": {@code a condition such as {severity: high}}
     * @param meaning what it means
     * @param fixed keys whose values always have the same shape
     * @param others the shape of the values of all other keys, for schema and reference
     * @param choose the shape of the value of another key, which stands at a place; nothing after it has reported a finding
     * @param <T> what each value becomes
     * @return a shape that yields the values in their order
     */
    public static <T> Shape<List<T>> perKey(
            String title,
            String phrase,
            String meaning,
            Map<String, Shape<T>> fixed,
            Shape<?> others,
            BiFunction<String, Place, Optional<Shape<T>>> choose) {
        return new PerKeyShape<>(title, phrase, meaning, fixed, others, choose);
    }

    /**
     * A list of at least one item.
     *
     * @param item the shape of each item
     * @param <T> what each item becomes
     * @return a shape that yields the items in their order
     */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        return new ListShape<>(item, false);
    }

    /**
     * A list of at least one item, or an item by itself.
     *
     * @param item the shape of each item; not itself a list
     * @param <T> what each item becomes
     * @return a shape that yields the items in their order
     */
    public static <T> Shape<List<T>> oneOrMany(Shape<T> item) {
        return new ListShape<>(item, true);
    }

    /**
     * A mapping that can be of several forms, told apart by a key that only one of them has.
     *
     * @param title what it is called in findings, schema and reference
     * @param forms the deciding key of each form, with the form; in the order of preference
     * @param <T> what each form becomes
     * @return a shape that yields what the form yields
     */
    public static <T> Shape<T> byKey(String title, Map<String, Shape<? extends T>> forms) {
        return new KeyShape<>(title, forms, "", place -> Map.of());
    }

    /**
     * A mapping that can be of several forms, to which a host may add.
     *
     * @param title what it is called in findings, schema and reference
     * @param forms the deciding key of each form, with the form; in the order of preference
     * @param about where further forms come from, for schema and reference, which do not list them
     * @param further the further forms at a place, by their deciding keys; asked only if none of {@code forms} fits
     * @param <T> what each form becomes
     * @return a shape that yields what the form yields
     */
    public static <T> Shape<T> byKey(
            String title,
            Map<String, Shape<? extends T>> forms,
            String about,
            Function<Place, Map<String, Shape<? extends T>>> further) {
        return new KeyShape<>(title, forms, about, further);
    }

    /**
     * A value that can be a text or something else.
     *
     * @param text the shape if it is a text
     * @param other the shape if it is a list or a mapping
     * @param <T> what both become
     * @return a shape that yields what the fitting one yields
     */
    public static <T> Shape<T> textOr(Shape<? extends T> text, Shape<? extends T> other) {
        return new KindShape<>(text, other);
    }

    /**
     * A shape that is made when it is first needed, for shapes that contain themselves.
     *
     * @param shape makes the shape
     * @param <T> what it becomes
     * @return the shape
     */
    public static <T> Shape<T> lazy(Supplier<Shape<T>> shape) {
        return new LazyShape<>(shape);
    }

    /**
     * This shape, with what it yields turned into something else.
     *
     * @param then the function; must not throw
     * @param <R> what it turns into
     * @return the shape
     */
    public final <R> Shape<R> as(Function<? super T, ? extends R> then) {
        return new DerivedShape<>(this, (value, place) -> Optional.of(then.apply(value)));
    }

    /**
     * This shape, with what it yields checked or looked up.
     *
     * @param then the function; answers nothing after it has reported at least one finding
     * @param <R> what it turns into
     * @return the shape
     */
    public final <R> Shape<R> resolve(BiFunction<? super T, Place, Optional<R>> then) {
        return new DerivedShape<>(this, then);
    }

    /**
     * This shape, with a description of its own on the reference page, as texts with a grammar need.
     *
     * @param title what it is called there; unique within a policy file
     * @param lines Markdown, line by line
     * @return the shape
     */
    public final Shape<T> described(String title, String... lines) {
        return new DescribedShape<>(this, title, List.of(lines));
    }

    /**
     * This shape, with the place kept beside the value, for findings that can only be made later.
     *
     * @return the shape
     */
    public final Shape<Located<T>> located() {
        return new DerivedShape<>(this, (value, place) -> Optional.of(new Located<>(value, place)));
    }
}
