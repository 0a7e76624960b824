package dev.redress.benchmarks.lifecycle;

import java.time.Instant;

/** The least that a hand-written machine keeps: where it is, since when, how often it moved, and what its guards ask. */
record Case(
        Stage stage,
        Instant since,
        long version,
        boolean owner,
        boolean cause,
        boolean severity,
        boolean told,
        boolean tasksDone) {

    static Case at(Stage stage, Instant since) {
        return new Case(stage, since, 1, true, true, true, true, true);
    }

    Case moved(Stage to, Instant at) {
        return new Case(to, at, version + 1, owner, cause, severity, told, tasksDone);
    }
}
