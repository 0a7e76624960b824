package dev.redress.core.json;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The few types that are neither a record nor made by a builder. */
final class Special {

    private Special() {}

    static Map<Class<?>, Shape<?>> shapes(Shapes shapes) {
        return Map.of(
                Personal.class, new Sealed(),
                FactValue.class, new Fact(shapes),
                Facts.class, new Known(new Gathered.ByName<>(new Fact(shapes))),
                Milestones.class, new Marks(shapes));
    }

    /** A personal text: salt and text, or what is left of them; in the public part, its digest in either case. */
    private record Sealed() implements Shape<Personal> {

        @Override
        public void write(Personal value, Sheet sheet) {
            if (!value.isErased() && value.salt().isEmpty()) {
                throw new IllegalArgumentException(
                        "A personal text must be sealed before it is written but " + sheet.lastKey() + " was not");
            }
            sheet.open('{');
            if (sheet.isPublicOnly()) {
                field("digest", value.digest(), sheet);
            } else if (value.isErased()) {
                field("erased", value.digest(), sheet);
            } else {
                field("salt", value.salt().orElseThrow(), sheet);
                field("text", value.text().orElseThrow(), sheet);
            }
            sheet.close('}');
        }

        private static void field(String key, String text, Sheet sheet) {
            sheet.key(key);
            sheet.text(text);
        }

        @Override
        public Personal read(Place place) {
            Map<String, Place> keys = place.keys();
            try {
                if (keys.size() == 2 && keys.containsKey("salt") && keys.containsKey("text")) {
                    return Personal.sealed(
                            keys.get("salt").text(), keys.get("text").text());
                }
                if (keys.size() == 1 && keys.containsKey("erased")) {
                    return Personal.erased(keys.get("erased").text());
                }
            } catch (IllegalArgumentException e) {
                throw place.fault(
                        "a salt, text or digest of another length",
                        "a salt of 16 to 128 characters with a text, or 64 hexadecimal digits");
            }
            throw place.otherThan("a sealed text with salt and text, or erased with its digest");
        }
    }

    /** The value of a fact keeps its type: an object with one key that names it. */
    private record Fact(Map<String, Composed> types, Map<Class<?>, Composed> byClass) implements Shape<FactValue> {

        private static final List<Class<? extends FactValue>> TYPES =
                List.of(FactValue.Text.class, FactValue.Decimal.class, FactValue.Truth.class, FactValue.Day.class);

        Fact(Shapes shapes) {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
            for (Class<? extends FactValue> type : TYPES) {
                Composed shape = shapes.composed(type);
                types.put(shape.keys().iterator().next(), shape);
                byClass.put(type, shape);
            }
        }

        @Override
        public void write(FactValue value, Sheet sheet) {
            Objects.requireNonNull(byClass.get(value.getClass())).write(value, sheet);
        }

        @Override
        public FactValue read(Place place) {
            Map<String, Place> keys = place.keys();
            Composed type =
                    keys.size() == 1 ? types.get(keys.keySet().iterator().next()) : null;
            if (type == null) {
                throw place.otherThan("an object with one key of " + String.join(", ", types.keySet()));
            }
            return (FactValue) type.read(place);
        }
    }

    /** Facts by name, sorted. */
    private record Known(Gathered.ByName<FactValue> values) implements Shape<Facts> {

        @Override
        public void write(Facts facts, Sheet sheet) {
            Map<String, FactValue> byName = new TreeMap<>();
            facts.names().forEach(name -> byName.put(name, facts.get(name).orElseThrow()));
            values.write(byName, sheet);
        }

        @Override
        public Facts read(Place place) {
            return Facts.of(values.read(place));
        }

        @Override
        public boolean leavesOut(Facts facts) {
            return facts.names().isEmpty();
        }

        @Override
        public Facts absent() {
            return Facts.none();
        }
    }

    /** Milestones, oldest first. */
    private record Marks(Shape<Object> each) implements Shape<Milestones> {

        Marks(Shapes shapes) {
            this(shapes.of(Milestone.class));
        }

        @Override
        public void write(Milestones milestones, Sheet sheet) {
            sheet.open('[');
            milestones.oldestFirst().forEach(milestone -> each.write(milestone, sheet));
            sheet.close(']');
        }

        @Override
        public Milestones read(Place place) {
            List<Milestone> all = place.items().stream()
                    .map(item -> (Milestone) each.read(item))
                    .toList();
            try {
                return Milestones.of(all);
            } catch (IllegalArgumentException e) {
                throw place.fault(
                        "milestones out of order or too many", "at most " + Milestones.MOST + ", oldest first");
            }
        }

        @Override
        public boolean leavesOut(Milestones milestones) {
            return milestones.size() == 0;
        }

        @Override
        public Milestones absent() {
            return Milestones.none();
        }
    }
}
