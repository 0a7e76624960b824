package dev.redress.architecture.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of some types in lines of text: one line per type, one indented line per member that a user outside
 * the package can call, override or read, sorted, the same for the same classes on every machine and JDK.
 *
 * <p>Members that a public type inherits from a hidden one, such as a generated builder, are listed with the type,
 * because that is where the user finds them. Left out: names of parameters, annotations other than {@code @Nullable},
 * values of constants, and what {@link Object}, {@link Enum} and {@link Record} give anyway.
 */
public final class ApiListing {

    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private ApiListing() {}

    /** The lines for the visible ones among some types. */
    public static List<String> of(Stream<? extends Class<?>> types) {
        return types.filter(ApiListing::visible)
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Stream.concat(Stream.of(head(type)), members(type)))
                .toList();
    }

    /** Says whether a user in another package can name this type. */
    public static boolean visible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return visible(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || visible(outer));
    }

    private static String head(Class<?> type) {
        String above = type.isInterface() || type.isEnum() || type.isRecord() || hidden(type.getSuperclass())
                ? ""
                : bases(" extends ", type.getAnnotatedSuperclass());
        String permitted = !type.isSealed()
                ? ""
                : Arrays.stream(type.getPermittedSubclasses())
                        .map(sub -> visible(sub) ? TypeText.raw(sub.getName()) : "hidden")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ", " permits ", ""));
        return words(type.getModifiers() & ~Modifier.STATIC, type) + kind(type) + " "
                + type.getName().replace('$', '.')
                + TypeText.variables(type.getTypeParameters())
                + above
                + bases(type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces())
                + permitted;
    }

    private static String bases(String word, AnnotatedType... types) {
        return Arrays.stream(types)
                .filter(t -> t != null && t.getType() != Object.class)
                .map(TypeText::of)
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), s -> s.isEmpty() ? "" : word + s));
    }

    private static Stream<String> members(Class<?> type) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Class<?> from : withHiddenBases(type)) {
            Stream.of(fields(from), constructors(type, from), methods(from))
                    .flatMap(s -> s)
                    .forEach(line -> lines.putIfAbsent(line, line));
        }
        return lines.keySet().stream().sorted().map(line -> "    " + line);
    }

    private static List<Class<?>> withHiddenBases(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        for (Class<?> up = type.getSuperclass(); hidden(up); up = up.getSuperclass()) {
            all.add(up);
        }
        return all;
    }

    private static boolean hidden(Class<?> type) {
        return type != null && !visible(type);
    }

    private static Stream<String> fields(Class<?> from) {
        return shown(from.getDeclaredFields(), f -> true)
                .map(f -> f.isEnumConstant()
                        ? "constant " + f.getName()
                        : words(f.getModifiers(), from) + TypeText.of(f.getAnnotatedType()) + " " + f.getName());
    }

    private static Stream<String> constructors(Class<?> type, Class<?> from) {
        return type != from || type.isEnum()
                ? Stream.empty()
                : shown(type.getDeclaredConstructors(), c -> true)
                        .map(c -> words(c.getModifiers(), type) + TypeText.raw(type.getName()) + parameters(c));
    }

    private static Stream<String> methods(Class<?> from) {
        return shown(from.getDeclaredMethods(), m -> !m.isBridge() && !GIVEN.contains(m.getName()))
                .map(m -> words(m.getModifiers(), from) + (m.isDefault() ? "default " : "")
                        + generic(m)
                        + TypeText.of(m.getAnnotatedReturnType())
                        + " "
                        + m.getName()
                        + parameters(m));
    }

    private static String generic(Executable member) {
        String variables = TypeText.variables(member.getTypeParameters());
        return variables.isEmpty() ? "" : variables + " ";
    }

    private static String parameters(Executable member) {
        String given = Arrays.stream(member.getParameters())
                .filter(p -> !p.isSynthetic())
                .map(p -> p.isVarArgs()
                        ? TypeText.of(p.getAnnotatedType()).replaceFirst("\\[]$", "...")
                        : TypeText.of(p.getAnnotatedType()))
                .collect(Collectors.joining(", ", "(", ")"));
        return given + TypeText.joined(member.getAnnotatedExceptionTypes(), " throws ", ", ", "");
    }

    private static <M extends Member> Stream<M> shown(M[] members, Predicate<M> also) {
        return Arrays.stream(members).filter(m -> visible(m.getModifiers()) && !m.isSynthetic() && also.test(m));
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String words(int modifiers, Class<?> in) {
        int said = modifiers
                & ~(Modifier.PUBLIC
                        | Modifier.SYNCHRONIZED
                        | Modifier.NATIVE
                        | Modifier.TRANSIENT
                        | Modifier.VOLATILE
                        | Modifier.STRICT
                        | Modifier.INTERFACE);
        boolean implied = in.isInterface() || in.isEnum() || in.isRecord();
        String text = Modifier.toString(implied ? said & ~(Modifier.ABSTRACT | Modifier.FINAL) : said);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String kind(Class<?> type) {
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isAnnotation()) {
            return "annotation";
        }
        return sealed
                + (type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class");
    }
}
