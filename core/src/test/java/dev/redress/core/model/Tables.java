package dev.redress.core.model;

import static dev.redress.core.model.Intents.one;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.lifecycle.Backdating;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.LifecycleBuilder;
import dev.redress.core.lifecycle.Requirement;
import dev.redress.core.lifecycle.TableFinding;
import dev.redress.core.lifecycle.Transition;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.core.lifecycle.Window;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random tables that a check finds nothing wrong with: a spine from the beginning to the ends, and lines at random across it. */
final class Tables {

    static final WorkingCalendar JAKARTA = WorkingCalendar.builder("jakarta")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-fri", "08:00-17:00")
            .build();

    private static final List<String> VERBS = List.of(
            "accept-remedy",
            "add-part",
            "assess",
            "assign",
            "attach",
            "await",
            "carry-out-remedy",
            "change-facts",
            "close",
            "contest",
            "decide",
            "end-referral",
            "extend",
            "find-cause",
            "finish-task",
            "give-task",
            "hear",
            "investigate",
            "link",
            "merge",
            "name-action",
            "note",
            "offer-remedy",
            "reach",
            "refer",
            "refuse-remedy",
            "release-due",
            "reopen",
            "reset-clock",
            "resume",
            "set-due",
            "take-over",
            "tell",
            "withdraw");

    private final Random random;
    private final LifecycleBuilder table;
    private final List<String> open = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private Tables(Random random) {
        this.random = random;
        this.table = Lifecycle.builder("random");
    }

    static Lifecycle any(Random random) {
        return new Tables(random).build();
    }

    private Lifecycle build() {
        spine();
        for (int i = 0; i < 25; i++) {
            add(line("line-" + i));
        }
        rules();
        return table.build();
    }

    private void spine() {
        int states = 1 + random.nextInt(4);
        for (int i = 0; i < states; i++) {
            open.add(i == 0 && random.nextBoolean() ? "received" : "state-" + i);
            table.states(open.get(i));
        }
        all.addAll(open);
        table.add(Transition.move("receive", open.get(0), Lifecycle.START));
        for (int i = 0; i + 1 < states; i++) {
            table.add(Transition.move("go-" + i, open.get(i + 1), open.get(i)));
        }
        for (int i = 0; i <= random.nextInt(2); i++) {
            table.finals("final-" + i);
            all.add("final-" + i);
            table.add(Transition.move("end-" + i, "final-" + i, i == 0 ? open.get(states - 1) : one(random, open)));
        }
        if (random.nextBoolean()) {
            add(Transition.builder()
                    .name("at-once")
                    .verb("resolve-at-once")
                    .addFrom(Lifecycle.START)
                    .to("final-0")
                    .requiring(some(Requirement.Standard.OUTCOME))
                    .build());
        }
    }

    /** What the check has something against is left out again. */
    private void add(Transition line) {
        table.add(line);
        if (table.check().stream().anyMatch(TableFinding::isError)) {
            table.without(line.name());
        }
    }

    private Transition line(String name) {
        Transition.Builder line = Transition.builder().name(name).verb(one(random, VERBS));
        boolean fromFinal = random.nextInt(4) == 0;
        line.addFrom(one(random, fromFinal ? all : open));
        line.addFrom(one(random, open));
        if (random.nextBoolean()) {
            line.to(one(random, all));
        }
        if (random.nextInt(3) == 0) {
            line.addRoles(random.nextBoolean() ? "manager" : "handler");
        }
        if (random.nextInt(3) == 0) {
            line.addRequires(one(random, Requirement.Standard.values()));
            line.addRequires(new Requirement.Told(one(random, Purpose.values())));
        }
        if (random.nextInt(4) == 0) {
            line.when(one(random, Requirement.Standard.values()));
        }
        if (random.nextInt(6) == 0) {
            line.gives(one(random, Outcome.values()));
        }
        if (fromFinal) {
            line.reopens(AfterReopening.AS_PROMISED).within(window("30 calendar days to end of day"));
        }
        return line.build();
    }

    private Requirement[] some(Requirement requirement) {
        return random.nextBoolean() ? new Requirement[] {requirement} : new Requirement[0];
    }

    private void rules() {
        table.wait(new WaitRule("supplier", Optional.of(window("5 business days until close")), "go-0"));
        if (table.check().stream().anyMatch(TableFinding::isError)) {
            table.wait(new WaitRule("supplier", Optional.of(window("5 business days until close")), "end-0"));
        }
        if (random.nextBoolean()) {
            table.wait(new WaitRule("complainant", Optional.empty(), "end-0"));
        }
        if (random.nextBoolean()) {
            table.backdating(new Backdating(
                    random.nextBoolean() ? Optional.of(window("5 business days until close")) : Optional.empty(),
                    random.nextBoolean() ? Set.of("manager") : Set.of()));
        }
        if (random.nextBoolean()) {
            table.milestones(Set.of("documents-complete"));
        }
    }

    private static Window window(String limit) {
        return new Window(Limit.parse(limit), JAKARTA);
    }
}
