package dev.redress.architecture.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type as a signature shows it, without packages: {@code Map<String, @Nullable LocalDate[]>}. */
final class TypeText {

    private TypeText() {}

    static String of(AnnotatedType type) {
        String mark = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            String dimension = mark.isEmpty() ? "[]" : " " + mark + "[]";
            return of(array.getAnnotatedGenericComponentType()) + dimension;
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return mark
                    + raw(generic.getType().getTypeName())
                    + joined(generic.getAnnotatedActualTypeArguments(), "<", ", ", ">");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return mark + "?" + bound(" super ", wildcard.getAnnotatedLowerBounds())
                    + bound(" extends ", wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return mark + ((TypeVariable<?>) variable.getType()).getName();
        }
        return mark + raw(type.getType().getTypeName());
    }

    static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(v -> v.getName() + bound(" extends ", v.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    static String joined(AnnotatedType[] types, String before, String between, String after) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(between, before, after));
    }

    /** The name within its package: {@code Ladder.Builder} for {@code dev.redress.x.Ladder$Builder}. */
    static String raw(String typeName) {
        String withoutArguments = typeName.replaceAll("<.*", "");
        return Stream.of(withoutArguments.split("\\.", -1))
                .reduce((before, last) -> last)
                .orElse(withoutArguments)
                .replace('$', '.');
    }

    private static String bound(String word, AnnotatedType[] bounds) {
        boolean onlyObject = bounds.length == 1 && of(bounds[0]).equals("Object");
        return onlyObject ? "" : joined(bounds, word, " & ", "");
    }
}
