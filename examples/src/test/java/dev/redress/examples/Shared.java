package dev.redress.examples;

import java.nio.file.Path;

/** Where real data lies that is not part of the repository: the system property {@code redress.data}, else beside it. */
final class Shared {

    private Shared() {}

    static Path data() {
        return Path.of(System.getProperty("redress.data", "../../shared/data"));
    }
}
