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
        return 2 * number;
    }

    /**
     * Never called.
     *
     * @param number any
     * @return thrice the number
     */
    public static int thrice(int number) {
        int twice = twice(number);
        return twice + number;
    }
}
