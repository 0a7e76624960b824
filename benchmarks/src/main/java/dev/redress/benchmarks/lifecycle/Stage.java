package dev.redress.benchmarks.lifecycle;

import java.util.Locale;

/** The 12 states. Numbered, because the hand-written table is an array. */
enum Stage {
    RECEIVED(0),
    ACKNOWLEDGED(1),
    ASSESSED(2),
    INVESTIGATING(3),
    WAITING(4),
    DRAFTED(5),
    REVIEWED(6),
    DECIDED(7),
    REMEDY(8),
    CONTESTED(9),
    CLOSED(10),
    WITHDRAWN(11);

    final int number;

    Stage(int number) {
        this.number = number;
    }

    /** As a table of ours writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
