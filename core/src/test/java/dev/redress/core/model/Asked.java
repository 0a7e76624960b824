package dev.redress.core.model;

import dev.redress.core.command.Command;
import dev.redress.core.command.Intent;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Something that is asked in a made-up life.
 *
 * @param pause how long after what was asked before
 * @param intent what
 * @param actor by whom
 * @param shift how long ago it happened; less than zero for what is yet to happen; empty for now
 * @param extreme the first or the last instant that there is, instead
 * @param observed whether users did it elsewhere
 * @param button the number of a button of the screen that is pressed instead; empty for what is asked without a screen
 */
record Asked(
        Duration pause,
        Intent intent,
        Actor actor,
        Optional<Duration> shift,
        Optional<Instant> extreme,
        boolean observed,
        Optional<Integer> button) {

    static final RecordId ID = RecordId.complaint("K-1042");

    private static final List<Actor> ACTORS = List.of(
            Actor.of("rina", "handler"),
            Actor.of("dewi", "manager", "handler"),
            Actor.of("guest"),
            Actor.of("redress", "manager"),
            Actor.rules());

    static Asked any(Random random) {
        boolean plain = random.nextInt(4) > 0;
        Optional<Instant> extreme = random.nextInt(40) > 0
                ? Optional.empty()
                : Optional.of(random.nextBoolean() ? Instant.MIN : Instant.MAX);
        return new Asked(
                Duration.ofSeconds(random.nextInt(random.nextInt(5) == 0 ? 40 * 86_400 : 90_000)),
                Intents.any(random),
                ACTORS.get(random.nextInt(ACTORS.size())),
                plain ? Optional.empty() : Optional.of(Duration.ofMinutes(random.nextInt(20_000) - 5_000)),
                extreme,
                random.nextInt(6) == 0,
                random.nextInt(3) == 0 ? Optional.of(random.nextInt(1_000)) : Optional.empty());
    }

    Asked with(Intent other) {
        return new Asked(pause, other, actor, Optional.empty(), Optional.empty(), false, button);
    }

    Command at(Instant now) {
        Command command = new Command(ID, intent, actor, Optional.empty(), Optional.empty(), observed);
        if (extreme.isPresent()) {
            return command.at(extreme.get());
        }
        return shift.map(ago -> command.at(now.minus(ago))).orElse(command);
    }
}
