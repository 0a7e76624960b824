package dev.redress.benchmarks.lifecycle;

import java.util.Locale;

/** What can be asked for. */
enum Verb {
    ACKNOWLEDGE(0),
    GRADE(1),
    INVESTIGATE(2),
    ASK(3),
    REPLY(4),
    DRAFT(5),
    REVIEW(6),
    CONCLUDE(7),
    CONTEST(8),
    REHEAR(9),
    WITHDRAW(10),
    OFFER(11),
    CLOSE(12),
    REJECT(13),
    UPHOLD(14),
    DISMISS(15);

    final int number;

    Verb(int number) {
        this.number = number;
    }

    /** As a command of ours writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
