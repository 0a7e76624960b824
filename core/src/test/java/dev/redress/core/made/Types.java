package dev.redress.core.made;

import dev.redress.core.record.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The types of the module, as they were compiled, tests not counted. */
public final class Types {

    private Types() {}

    /** Every type, in the order of the names. */
    public static List<Class<?>> all() {
        try {
            Path root = Path.of(Stamp.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.startsWith("dev/redress/core/") && name.endsWith(".class"))
                        .filter(name -> !name.contains("package-info"))
                        .sorted()
                        .<Class<?>>map(name ->
                                load(name.substring(0, name.length() - 6).replace('/', '.')))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that hold values: records and abstract values with a builder, public or not. */
    public static List<Class<?>> values() {
        return all().stream().filter(type -> type.isRecord() || isBuilt(type)).toList();
    }

    private static boolean isBuilt(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(inner -> inner.getSimpleName().equals("Builder"))
                && Arrays.stream(type.getDeclaredClasses())
                        .filter(inner -> inner.getSimpleName().equals("Builder"))
                        .anyMatch(builder -> builder.getSuperclass().getName().contains(".Immutable"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Types.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
