package dev.redress.architecture.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.redress.architecture.House;
import dev.redress.architecture.Part;
import dev.redress.architecture.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed {@code api.txt} of each published module says what the module offers, line by line. */
class ApiFileTest {

    private static final House HOUSE = House.shipped();

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = HOUSE.classes();
    }

    static Stream<Part> published() {
        return Reactor.published().stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void apiIsWhatTheFileSays(Part part) throws IOException {
        Path file = Reactor.root().resolve(part.folder()).resolve("api.txt");
        List<String> now = ApiListing.of(PublishedTypes.of(HOUSE, classes, part));
        if (Boolean.getBoolean("redress.api.update")) {
            Files.write(file, now);
        }
        List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
        assertThat(difference(committed, now))
                .as(
                        "The public API of '%s' is not what %s/api.txt says. If that is meant, run%n"
                                + "  mvn -B -ntp -pl architecture -am test -Dredress.api.update=true%n"
                                + "and commit the file",
                        part.name(), part.folder())
                .isEmpty();
    }

    @Test
    void aChangeIsShownLineByLineWithItsType() {
        assertThat(difference(
                        List.of("class a.Sale", "    LocalDate completed()", "    String id()"),
                        List.of(
                                "class a.Sale",
                                "    @Nullable LocalDate completed()",
                                "    String id()",
                                "class b.New")))
                .containsExactly(
                        "- class a.Sale :: LocalDate completed()",
                        "+ class a.Sale :: @Nullable LocalDate completed()",
                        "+ class b.New");
    }

    private static List<String> difference(List<String> before, List<String> after) {
        List<String> was = withTypes(before);
        List<String> is = withTypes(after);
        return Stream.concat(
                        was.stream().filter(line -> !is.contains(line)).map(line -> "- " + line),
                        is.stream().filter(line -> !was.contains(line)).map(line -> "+ " + line))
                .toList();
    }

    private static List<String> withTypes(List<String> lines) {
        List<String> all = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith(" ") ? type : line;
            all.add(line.startsWith(" ") ? type + " :: " + line.strip() : line);
        }
        return all;
    }
}
