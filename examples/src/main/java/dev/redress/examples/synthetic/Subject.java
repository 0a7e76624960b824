package dev.redress.examples.synthetic;

import java.util.List;

/**
 * What a complaint is about, and how long it takes.
 *
 * @param type as it is written
 * @param weight how often it comes
 * @param hours of work that half of them take
 * @param sigma how much they vary: about a sixth takes more than {@code hours} times e to the sigma
 */
record Subject(String type, double weight, double hours, double sigma) {

    static final List<Subject> ALL = List.of(
            new Subject("Late delivery", 19, 24, 0.75),
            new Subject("Leak", 15, 30, 0.6),
            new Subject("Wrong part", 12, 19, 0.8),
            new Subject("Noise", 10, 34, 0.6),
            new Subject("Invoice", 10, 11, 0.8),
            new Subject("Transport damage", 9, 33, 0.75),
            new Subject("Spare part", 9, 78, 0.6),
            new Subject("Installation", 6, 40, 0.6),
            new Subject("Documents", 5, 7, 0.9),
            new Subject("Service visit", 3, 46, 0.75),
            new Subject("Suggestion", 2, 40, 0.9));

    /** How often it comes while a bad lot of seals is about. */
    double weight(boolean badLot) {
        return badLot && type.equals("Leak") ? 3.2 * weight : weight;
    }
}
