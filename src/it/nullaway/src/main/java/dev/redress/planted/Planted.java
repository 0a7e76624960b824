package dev.redress.planted;

/** Returns what it must not. */
public final class Planted {

    private Planted() {}

    /**
     * Names nothing.
     *
     * @return a name
     */
    public static String name() {
        return null;
    }
}
