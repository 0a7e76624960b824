package dev.redress.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The modules as the root pom lists them. */
public final class Reactor {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Reactor() {}

    /** The repository's root folder: the parent of this module's, where its tests run, unless told otherwise. */
    public static Path root() {
        return Path.of(System.getProperty("redress.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** The folders of the listed modules that hold code to judge: all but the tests and the benchmarks. */
    public static List<String> folders() {
        try {
            return MODULE.matcher(Files.readString(root().resolve("pom.xml")))
                    .results()
                    .map(found -> found.group(1))
                    .filter(folder -> !folder.equals("architecture") && !folder.equals("benchmarks"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of the plan that are listed and published. */
    public static List<Part> published() {
        return folders().stream()
                .map(House.shipped()::partIn)
                .flatMap(Optional::stream)
                .filter(Part::isPublished)
                .toList();
    }
}
