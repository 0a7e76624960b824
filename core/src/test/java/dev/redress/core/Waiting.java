package dev.redress.core;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.core.lifecycle.Window;
import java.time.ZoneId;
import java.util.Optional;

/** The shipped table with limits to its waits, on office hours in Jakarta. */
final class Waiting {

    static final WorkingCalendar JAKARTA = WorkingCalendar.builder("jakarta")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-fri", "08:00-17:00")
            .build();

    static final Lifecycle LIFECYCLE = Lifecycle.iso10002()
            .wait(new WaitRule("complainant", window("10 business days until close"), "withdraw"))
            .wait(new WaitRule("supplier", window("5 business days until close"), WaitRule.RESUME))
            .wait(new WaitRule("laboratory", Optional.empty(), WaitRule.RESUME))
            .build();

    static final ComplaintRules RULES =
            ComplaintRules.of(Lifecycles.of(LIFECYCLE, Lifecycle.feedback().build()));

    private Waiting() {}

    static Optional<Window> window(String limit) {
        return Optional.of(new Window(Limit.parse(limit), JAKARTA));
    }
}
