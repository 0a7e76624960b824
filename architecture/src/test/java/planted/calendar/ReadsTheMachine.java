package planted.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the machine for what it should be given; the last two lines are innocent. */
final class ReadsTheMachine {

    private final Instant now = Instant.now();
    private final long millis = System.currentTimeMillis();
    private final ZoneId zone = ZoneId.systemDefault();
    private final Locale locale = Locale.getDefault();
    private final UUID id = UUID.randomUUID();
    private final double chance = Math.random();
    private final Supplier<Clock> clock = Clock::systemUTC;

    private final LocalDate given = LocalDate.now(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Jakarta")));
    private final String lower = "GIVEN".toLowerCase(Locale.ROOT);
}
