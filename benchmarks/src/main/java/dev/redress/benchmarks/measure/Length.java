package dev.redress.benchmarks.measure;

/** How often and how long is measured: {@code quick} or {@code full}. */
public enum Length {
    /** A look. */
    QUICK(2, 3, 4, 150),
    /** For the README. */
    FULL(5, 5, 10, 200);

    final int passes;
    final int warmups;
    final int iterations;
    final int milliseconds;

    Length(int passes, int warmups, int iterations, int milliseconds) {
        this.passes = passes;
        this.warmups = warmups;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
    }

    public static Length of(String text) {
        return switch (text) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("-Dbench must be quick or full but was " + text);
        };
    }
}
