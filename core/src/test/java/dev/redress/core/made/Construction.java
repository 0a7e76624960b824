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

/** How a value of a type is put together: a record by its constructor, an abstract value by its builder, a family by one of its types. */
final class Construction {

    private final Maker maker;

    Construction(Maker maker) {
        this.maker = maker;
    }

    Object of(Class<?> type) {
        try {
            if (type.isSealed()) {
                return of(maker.pick(sealed(type)));
            } else if (type.isRecord()) {
                return record(type);
            }
            return built(type);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Cannot make a " + type.getName() + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e);
        }
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
