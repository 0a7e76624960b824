package dev.redress.core.json;

import static dev.redress.core.facet.Verdict.Effect.EFFECTIVE;
import static dev.redress.core.facet.Verdict.Effect.NOT_ENOUGH_KNOWN;

import dev.redress.core.action.Action;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.facet.RatioInterval;
import dev.redress.core.facet.Verdict;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of every type, made by its own constructor or builder: full, with something in every piece, or bare, with no more than it
 * must have. A new component of an event is in the samples without anybody adding it.
 */
final class Samples {

    static final Instant TUE_2026_02_03_0700Z = Instant.parse("2026-02-03T07:00:00Z");
    static final Instant FRI_2026_02_06_0105Z = Instant.parse("2026-02-06T01:05:00.000250Z");
    static final LocalDate MON_2026_02_02 = LocalDate.parse("2026-02-02");

    /** Words of a person that no message may show. */
    static final String WORDS = "Frau Öztürk-Hart, Jl. Melati 7";

    private static final Personal SEALED = Personal.sealed("0123456789abcdef", WORDS);

    private final boolean full;
    private String kind = RecordId.COMPLAINT;

    private Samples(boolean full) {
        this.full = full;
    }

    static Samples full() {
        return new Samples(true);
    }

    static Samples bare() {
        return new Samples(false);
    }

    Event event(String word) {
        return (Event) of(Objects.requireNonNull(EventWords.ALL.get(word), word));
    }

    Object of(Class<?> type) {
        kind = type == Action.class ? RecordId.ACTION : RecordId.COMPLAINT;
        return value(type, type.getSimpleName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return gathered((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name, full);
        }
        Class<?> plain = (Class<?>) type;
        Object known = known(plain, name);
        if (known != null) {
            return known;
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[full ? constants.length - 1 : 0];
        }
        return plain.isRecord() ? record(plain) : built(plain);
    }

    private Object known(Class<?> type, String name) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(String.class, full ? name + "-1" : "x"),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(Long.class, 1L),
                Map.entry(boolean.class, full),
                Map.entry(Boolean.class, full),
                Map.entry(Instant.class, FRI_2026_02_06_0105Z),
                Map.entry(LocalDate.class, MON_2026_02_02),
                Map.entry(BigDecimal.class, full ? new BigDecimal("1250000.50") : BigDecimal.ZERO),
                Map.entry(Currency.class, Currency.getInstance("IDR")),
                Map.entry(Personal.class, full ? SEALED : SEALED.erase()),
                Map.entry(
                        Verdict.class,
                        full ? effective() : new Verdict(NOT_ENOUGH_KNOWN, 0, 0, 0, 0, Optional.empty())),
                Map.entry(RecordId.class, new RecordId(RecordId.ONLY_SCOPE, kind, full ? "K-1042" : "x")),
                Map.entry(Edition.class, new Edition("manufacturer/2026-1", "9f2c".repeat(16))),
                Map.entry(Facts.class, full ? facts() : Facts.none()),
                Map.entry(Milestones.class, full ? milestones() : Milestones.none()),
                Map.entry(
                        Stamp.class,
                        full
                                ? new Stamp(TUE_2026_02_03_0700Z, FRI_2026_02_06_0105Z, "rina")
                                : Stamp.at(TUE_2026_02_03_0700Z, "rina")));
        return values.get(type);
    }

    static Facts facts() {
        return Facts.none()
                .with("warranty", new FactValue.Truth(true))
                .with("amount", new FactValue.Decimal(new BigDecimal("12.50")))
                .with("sold", new FactValue.Day(MON_2026_02_02))
                .with("item", "P-7");
    }

    private static Verdict effective() {
        RatioInterval ratio = new RatioInterval(new BigDecimal("0.0172"), new BigDecimal("0.7130"));
        return new Verdict(EFFECTIVE, 12, 4_000, 2, 4_200, Optional.of(ratio));
    }

    private static Milestones milestones() {
        Milestone received = new Milestone("received", TUE_2026_02_03_0700Z, TUE_2026_02_03_0700Z, "", "", 1);
        return Milestones.of(List.of(
                received,
                new Milestone("told decision", TUE_2026_02_03_0700Z, FRI_2026_02_06_0105Z, "invoice", "upheld", 2)));
    }

    private Object gathered(Class<?> raw, Type[] of, String name, boolean filled) {
        if (raw == Optional.class) {
            return filled ? Optional.of(value(of[0], name)) : Optional.empty();
        }
        if (raw == Map.class) {
            return filled ? Map.of("b", value(of[1], name), "a", value(of[1], name)) : Map.of();
        }
        List<Object> items = filled ? items(of[0], name) : List.of();
        return raw == Set.class ? Set.copyOf(items) : items;
    }

    private List<Object> items(Type type, String name) {
        if (type instanceof Class<?> item && item.isEnum()) {
            return Stream.<Object>of(item.getEnumConstants())
                    .limit(full ? Long.MAX_VALUE : 1)
                    .toList();
        }
        return List.of(value(type, name));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return made(type, components, full);
        } catch (InvocationTargetException e) {
            return withSomethingInEveryCollection(type, components);
        }
    }

    private Object withSomethingInEveryCollection(Class<?> type, RecordComponent[] components) {
        try {
            return made(type, components, true);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " needs a sample of its own", e.getCause());
        }
    }

    private Object made(Class<?> type, RecordComponent[] components, boolean filled) throws InvocationTargetException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Arrays.stream(components)
                .map(c -> c.getType() == Set.class
                        ? gathered(
                                Set.class,
                                ((ParameterizedType) c.getGenericType()).getActualTypeArguments(),
                                c.getName(),
                                filled)
                        : value(c.getGenericType(), c.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object built(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Method accessor : accessors(type).toList()) {
                boolean needed = Modifier.isAbstract(accessor.getModifiers());
                if (full || needed) {
                    setter(builder, accessor)
                            .invoke(builder, value(accessor.getGenericReturnType(), accessor.getName()));
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " needs a sample of its own", e);
        }
    }

    /** The attributes of a value, told by the fields of the class that is generated for it; what is worked out lazily is transient. */
    static Stream<Method> accessors(Class<?> type) throws ReflectiveOperationException {
        Class<?> generated = Class.forName(
                type.getPackageName() + ".Immutable" + type.getSimpleName(), false, type.getClassLoader());
        Set<String> fields = Arrays.stream(generated.getDeclaredFields())
                .filter(f -> !Modifier.isTransient(f.getModifiers()))
                .map(f -> f.getName())
                .collect(Collectors.toSet());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 0 && fields.contains(m.getName()) && !m.isSynthetic())
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Method setter(Object builder, Method accessor) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(m -> m.getName().equals(accessor.getName()) && m.getParameterCount() == 1 && !m.isVarArgs())
                .filter(m -> m.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + accessor));
    }
}
