package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.store.BrokenStoreException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all methods of all builders, only those named as an attribute are keys. */
class BuilderNamesTest {

    private static final Shapes SHAPES = new Shapes(new Pieces(List.of()));

    /** The values of this module that have a public builder and stand in records. */
    static Stream<Class<?>> values() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(Complaint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("dev/redress/core"))) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*/(action|complaint|facet)/\\w+\\$Builder\\.class"))
                    .filter(file -> !file.contains("/Immutable"))
                    .map(file ->
                            file.replace(".class", "").replace("$Builder", "").replace('/', '.'))
                    .sorted()
                    .toList();
            return names.stream().map(BuilderNamesTest::load);
        }
    }

    @Test
    void thereAreBuildersToLookAt() throws Exception {
        assertThat(values().map(Class::getSimpleName)).contains("Action", "Complaint", "Receipt", "Plan", "Task");
    }

    @ParameterizedTest
    @MethodSource("values")
    void onlyAttributesAreKeys(Class<?> type) throws ReflectiveOperationException {
        Composed shape = SHAPES.composed(type);
        Set<String> attributes = Samples.accessors(type).map(Method::getName).collect(Collectors.toSet());
        assertThat(shape.keys()).isNotEmpty().isEqualTo(attributes);
        Class<?> builder = Class.forName(type.getName() + "$Builder", false, type.getClassLoader());
        Set<String> methods = Arrays.stream(builder.getMethods())
                .map(Method::getName)
                .filter(name -> !attributes.contains(name))
                .collect(Collectors.toSet());
        assertThat(methods).contains("from", "build", "getClass");
        String text = text(shape, Samples.full().of(type));
        for (String method : methods) {
            assertThatThrownBy(() -> shape.read(Document.of("{\"" + method + "\":[]," + text.substring(1))))
                    .as(method)
                    .isInstanceOf(BrokenStoreException.class)
                    .hasMessageContaining("at $." + method + " found an unknown key, expected one of ");
        }
        assertThat(shape.read(Document.of(text))).isEqualTo(Samples.full().of(type));
    }

    private static String text(Composed shape, Object value) {
        Sheet sheet = new Sheet(false);
        shape.write(value, sheet);
        return sheet.text();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Complaint.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
