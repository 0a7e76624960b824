package dev.redress.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale of shares that ends at 100 % and begins at a whole ten below everything shown, or at 0 % if that is not far.
 *
 * @param floor where it begins, 0 to 0.9
 * @param from the coordinate of the floor
 * @param to the coordinate of 100 %
 */
record Scale(double floor, double from, double to) {

    /** Below this a scale begins at zero: what is cut off would be too little to be worth explaining. */
    private static final double WORTH_CUTTING = 0.4;

    static double floorFor(double lowest) {
        double floor = Math.floor(lowest * 10 + 1e-9) / 10;
        return floor < WORTH_CUTTING ? 0 : Math.min(floor, 0.9);
    }

    double at(double share) {
        return from + (to - from) * (share - floor) / (1 - floor);
    }

    /** Shares to mark, ascending, both ends included; never more than eleven. */
    List<Double> ticks() {
        int step = floor < 0.05 ? 25 : floor < 0.75 ? 10 : 5;
        List<Double> ticks = new ArrayList<>();
        for (int percent = (int) Math.round(floor * 100); percent <= 100; percent += step) {
            ticks.add(percent / 100.0);
        }
        return ticks;
    }

    static String words(double tick) {
        return Math.round(tick * 100) + "\u00a0%";
    }

    /** What a reader must know if the scale does not begin at zero; else empty. */
    String warning() {
        return floor > 0 ? "The scale begins at " + words(floor) + "." : "";
    }
}
