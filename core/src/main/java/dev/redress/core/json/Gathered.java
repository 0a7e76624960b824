package dev.redress.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Types that hold values of another type: optionals, lists, sets, maps. What is empty is left out, and null is nowhere a way to
 * say so. A list keeps its order; sets and maps, which have none, are written sorted, so that equal values have equal texts.
 */
final class Gathered {

    private Gathered() {}

    /**
     * Perhaps a value: its key is there or not.
     *
     * @param inner the shape of the value
     * @param <T> the type of the value
     */
    record Perhaps<T>(Shape<T> inner) implements Shape<Optional<T>> {

        @Override
        public void write(Optional<T> value, Sheet sheet) {
            inner.write(value.orElseThrow(), sheet);
        }

        @Override
        public Optional<T> read(Place place) {
            return Optional.of(inner.read(place));
        }

        @Override
        public boolean leavesOut(Optional<T> value) {
            return value.isEmpty();
        }

        @Override
        public Optional<T> absent() {
            return Optional.empty();
        }
    }

    /**
     * Several values in their order.
     *
     * @param inner the shape of each
     * @param <T> the type of each
     */
    record InOrder<T>(Shape<T> inner) implements Shape<List<T>> {

        @Override
        public void write(List<T> values, Sheet sheet) {
            sheet.open('[');
            values.forEach(value -> inner.write(value, sheet));
            sheet.close(']');
        }

        @Override
        public List<T> read(Place place) {
            List<T> values = new ArrayList<>();
            place.items().forEach(item -> values.add(inner.read(item)));
            return Collections.unmodifiableList(values);
        }

        @Override
        public boolean leavesOut(List<T> values) {
            return values.isEmpty();
        }

        @Override
        public List<T> absent() {
            return List.of();
        }
    }

    /**
     * Several values, none twice.
     *
     * @param inner the shape of each
     * @param <T> the type of each
     */
    record Distinct<T extends Comparable<T>>(Shape<T> inner) implements Shape<Set<T>> {

        @Override
        public void write(Set<T> values, Sheet sheet) {
            sheet.open('[');
            values.stream().sorted().forEach(value -> inner.write(value, sheet));
            sheet.close(']');
        }

        @Override
        public Set<T> read(Place place) {
            Set<T> values = new LinkedHashSet<>();
            for (Place item : place.items()) {
                if (!values.add(inner.read(item))) {
                    throw item.fault("the same a second time", "it once");
                }
            }
            return Collections.unmodifiableSet(values);
        }

        @Override
        public boolean leavesOut(Set<T> values) {
            return values.isEmpty();
        }

        @Override
        public Set<T> absent() {
            return Set.of();
        }
    }

    /**
     * Values by name.
     *
     * @param inner the shape of each
     * @param <T> the type of each
     */
    record ByName<T>(Shape<T> inner) implements Shape<Map<String, T>> {

        @Override
        public void write(Map<String, T> values, Sheet sheet) {
            sheet.open('{');
            new TreeMap<>(values).forEach((name, value) -> {
                sheet.key(name);
                inner.write(value, sheet);
            });
            sheet.close('}');
        }

        @Override
        public Map<String, T> read(Place place) {
            Map<String, T> values = new TreeMap<>();
            place.keys().forEach((name, value) -> values.put(name, inner.read(value)));
            return Collections.unmodifiableMap(values);
        }

        @Override
        public boolean leavesOut(Map<String, T> values) {
            return values.isEmpty();
        }

        @Override
        public Map<String, T> absent() {
            return Map.of();
        }
    }
}
