package dev.redress.core.made;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a value of a type is put together: a record by its constructor, an abstract value by its builder, a family by one of its types. */
final class Construction {

    private final Maker maker;

    Construction(Maker maker) {
        this.maker = maker;
    }

    /** Fields of some types depend on each other: what is refused is tried again with other values. */
    Object of(Class<?> type) {
        IllegalStateException last = new IllegalStateException("Cannot make a " + type.getName());
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return once(type);
            } catch (InvocationTargetException e) {
                last = new IllegalStateException("Cannot make a " + type.getName() + ": " + e.getCause(), e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot make a " + type.getName(), e);
            }
        }
        throw last;
    }

    private Object once(Class<?> type) throws ReflectiveOperationException {
        if (type.isSealed()) {
            return maker.value(maker.pick(sealed(type)), type.getSimpleName());
        }
        return type.isRecord() ? record(type) : built(type);
    }

    /** The types of a family, in the order of their names, families within families resolved. */
    static List<Class<?>> sealed(Class<?> family) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> each : family.getPermittedSubclasses()) {
            if (each.isSealed()) {
                types.addAll(sealed(each));
            } else {
                types.add(each);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    /** The names of the fields that are set when a value of this type is made. */
    static List<String> fields(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        try {
            Object builder = type.getMethod("builder").invoke(null);
            return accessors(type).stream()
                    .filter(accessor -> setter(builder, accessor) != null)
                    .map(Method::getName)
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same value with one field changed; null if no other value of the field makes a whole that is allowed. */
    Object changed(Object value, Class<?> type, String field) {
        return IntStream.range(0, 50)
                .mapToObj(attempt -> attempted(value, type, field))
                .filter(changed -> changed.isPresent() && !changed.get().equals(value))
                .findFirst()
                .map(Optional::get)
                .orElse(null);
    }

    private Optional<Object> attempted(Object value, Class<?> type, String field) {
        try {
            return Optional.of(type.isRecord() ? changedRecord(value, type, field) : changedBuilt(value, type, field));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object changedRecord(Object value, Class<?> type, String field) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            boolean wanted = components[i].getName().equals(field);
            values[i] = wanted
                    ? maker.value(components[i].getGenericType(), type.getSimpleName() + '.' + field)
                    : accessor.invoke(value);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(raw);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object changedBuilt(Object value, Class<?> type, String field) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method accessor : accessors(type)) {
            Method setter = setter(builder, accessor);
            if (setter != null) {
                boolean wanted = accessor.getName().equals(field);
                setter.setAccessible(true);
                setter.invoke(
                        builder,
                        wanted
                                ? maker.value(accessor.getGenericReturnType(), type.getSimpleName() + '.' + field)
                                : accessor.invoke(value));
            }
        }
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    maker.value(components[i].getGenericType(), type.getSimpleName() + '.' + components[i].getName());
        }
        descend(type, values);
        Constructor<?> constructor = type.getDeclaredConstructor(raw);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** Counts of a recall: affected, reached, recovered. */
    private static void descend(Class<?> type, Object[] values) {
        if (type.getSimpleName().startsWith("Recall")) {
            List<Long> counts = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof Long count) {
                    counts.add(count);
                }
            }
            counts.sort(Comparator.reverseOrder());
            for (int i = 0, next = 0; i < values.length; i++) {
                values[i] = values[i] instanceof Long ? counts.get(next++) : values[i];
            }
        }
    }

    private Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method accessor : accessors(type)) {
            Method setter = setter(builder, accessor);
            if (setter != null) {
                Type wanted = accessor.getGenericReturnType();
                setter.setAccessible(true);
                setter.invoke(builder, maker.value(wanted, type.getSimpleName() + '.' + accessor.getName()));
            }
        }
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The builder's method of the same name that takes what the accessor gives. */
    private static Method setter(Object builder, Method accessor) {
        Class<?> given = accessor.getReturnType();
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method ->
                        method.getParameterCount() == 1 && method.getName().equals(accessor.getName()))
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(given))
                .findFirst()
                .orElse(null);
    }
}
