package dev.redress.core.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a type is made of, and how it is made of that.
 *
 * <p>A record: its components in their order, and its canonical constructor. A value with a nested builder: the accessors whose
 * name and type the builder takes, sorted by name because a class file promises no order of methods. {@code from}, {@code addPart},
 * {@code putAllFacts} and {@code build} are methods of a builder too, but of no accessor, so they are no keys.
 *
 * <p>A module that keeps snapshots of its own hands over a lookup; nothing has to be opened to this one.
 */
final class Pieces {

    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType MAKE = MethodType.methodType(Object.class, Object[].class);
    private static final MethodType BEGIN = MethodType.methodType(Object.class);

    private final List<MethodHandles.Lookup> lookups;

    Pieces(List<MethodHandles.Lookup> others) {
        lookups = new ArrayList<>(others);
        lookups.add(MethodHandles.lookup());
    }

    Composed ofRecord(Class<?> type, Shapes shapes) {
        try {
            MethodHandles.Lookup lookup = lookup(type);
            RecordComponent[] components = type.getRecordComponents();
            List<Composed.Piece> pieces = new ArrayList<>();
            for (RecordComponent component : components) {
                Shape<Object> shape = shapes.of(component.getGenericType());
                MethodHandle getter = lookup.unreflect(component.getAccessor()).asType(GET);
                pieces.add(new Composed.Piece(component.getName(), shape, getter, shape.absent() == null));
            }
            MethodHandle constructor = lookup.findConstructor(
                            type,
                            MethodType.methodType(
                                    void.class,
                                    Arrays.stream(components)
                                            .map(RecordComponent::getType)
                                            .toList()))
                    .asSpreader(Object[].class, components.length)
                    .asType(MAKE);
            return new Composed(type.getSimpleName(), null, pieces, parts -> (Object) constructor.invokeExact(parts));
        } catch (ReflectiveOperationException e) {
            throw unreachable(type, e);
        }
    }

    Composed ofValue(Class<?> type, Class<?> builder, Shapes shapes) {
        try {
            MethodHandles.Lookup lookup = lookup(type);
            List<Composed.Piece> pieces = new ArrayList<>();
            List<MethodHandle> setters = new ArrayList<>();
            for (Method accessor : accessors(type)) {
                Optional<Method> setter = setter(builder, accessor);
                if (setter.isPresent()) {
                    Shape<Object> shape = shapes.of(type(accessor));
                    pieces.add(new Composed.Piece(
                            accessor.getName(),
                            shape,
                            lookup.unreflect(accessor).asType(GET),
                            Modifier.isAbstract(accessor.getModifiers()) && shape.absent() == null));
                    setters.add(lookup.unreflect(setter.get()).asType(SET));
                }
            }
            MethodHandle begin = lookup.findConstructor(builder, MethodType.methodType(void.class))
                    .asType(BEGIN);
            MethodHandle end = lookup.unreflect(builder.getMethod("build")).asType(GET);
            return new Composed(type.getSimpleName(), null, pieces, parts -> build(begin, setters, parts, end));
        } catch (ReflectiveOperationException e) {
            throw unreachable(type, e);
        }
    }

    private static Object build(
            MethodHandle begin, List<MethodHandle> setters, @Nullable Object[] parts, MethodHandle end)
            throws Throwable {
        Object builder = (Object) begin.invokeExact();
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            if (part != null) {
                setters.get(i).invokeExact(builder, part);
            }
        }
        return (Object) end.invokeExact(builder);
    }

    /** Methods of the value itself that take nothing and give something. */
    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The method of the builder that takes what the accessor gives: {@code part(Optional)}, not {@code part(String)}. */
    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        return Arrays.stream(builder.getMethods())
                .filter(m -> m.getName().equals(accessor.getName()) && m.getParameterCount() == 1 && !m.isVarArgs())
                .filter(m -> m.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .findFirst();
    }

    private static Type type(Method accessor) {
        return accessor.getGenericReturnType();
    }

    private MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        for (MethodHandles.Lookup lookup : lookups) {
            if (lookup.lookupClass().getModule() == type.getModule()) {
                return MethodHandles.privateLookupIn(type, lookup);
            }
        }
        throw new IllegalAccessException("no lookup of its module was given");
    }

    private static IllegalArgumentException unreachable(Class<?> type, ReflectiveOperationException e) {
        return new IllegalArgumentException(
                "Type " + type.getName() + " must be within reach of the lookup that was given but was not", e);
    }
}
