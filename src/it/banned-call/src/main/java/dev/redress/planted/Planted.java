package dev.redress.planted;

/** Innocent. */
public final class Planted {

    private Planted() {}

    /**
     * Doubles a number.
     *
     * @param number any
     * @return twice the number
     */
    public static int twice(int number) {
        return 2 * Integer.toString(number).getBytes().length;
    }
}
