package dev.redress.examples.synthetic;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One complaint and what became of it.
 *
 * @param number from 1, in the order of receipt
 * @param received when it came in
 * @param closed when the customer had the decision; empty if it is open
 * @param type what it is about
 * @param channel by which it came
 * @param severity how grave it is
 * @param branch that handles it
 */
record Handling(
        int number,
        LocalDateTime received,
        Optional<LocalDateTime> closed,
        String type,
        String channel,
        String severity,
        String branch) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int MINUTES_A_DAY = 8 * 60;

    /** So many are put aside and forgotten. */
    private static final double FORGOTTEN = 0.008;

    /** So many are written down as closed before they were received. */
    private static final double MISDATED = 0.002;

    static Handling of(int number, LocalDateTime received, Chance chance) {
        boolean badLot = Arrivals.duringBadLot(received.toLocalDate());
        Subject subject = chance.oneOf(Subject.ALL, one -> one.weight(badLot));
        Share channel = Share.of(Share.CHANNELS, chance);
        Share drawn = Share.of(Share.SEVERITIES, chance);
        // A suggestion is never grave.
        Share severity = subject.type().equals("Suggestion") ? Share.SEVERITIES.get(0) : drawn;
        Share branch = Share.of(Share.BRANCHES, chance);
        double crowd = badLot && subject.type().equals("Leak") ? 1.9 : yearEnd(received) ? 1.8 : 1;
        double hours = chance.logNormal(subject.hours(), subject.sigma())
                * channel.pace()
                * severity.pace()
                * branch.pace()
                * crowd;
        Optional<LocalDateTime> closed = closed(received, hours, chance);
        return new Handling(number, received, closed, subject.type(), channel.word(), severity.word(), branch.word());
    }

    /** Whether it comes in when half the branch is on leave. */
    private static boolean yearEnd(LocalDateTime received) {
        return received.getDayOfYear() >= 349;
    }

    private static Optional<LocalDateTime> closed(LocalDateTime received, double hours, Chance chance) {
        boolean forgotten = chance.happens(FORGOTTEN);
        boolean misdated = chance.happens(MISDATED);
        if (misdated) {
            return Optional.of(received.minusMinutes(5 + chance.below(3_000)));
        }
        LocalDateTime closed = worked(received, Math.max(4, (long) (hours * 60)));
        return forgotten || closed.isAfter(SyntheticYear.AS_OF) ? Optional.empty() : Optional.of(closed);
    }

    /** When so many minutes of work are done, from 08:00 to 16:00 on days on which people are there. */
    private static LocalDateTime worked(LocalDateTime from, long minutes) {
        LocalDateTime time = from;
        long left = minutes;
        while (true) {
            LocalDateTime opens = time.toLocalDate().atTime(OPENS);
            LocalDateTime shuts = opens.plusMinutes(MINUTES_A_DAY);
            if (!Shut.forHandlers(time.toLocalDate()) && time.isBefore(shuts)) {
                LocalDateTime begin = time.isBefore(opens) ? opens : time;
                long room = Duration.between(begin, shuts).toMinutes();
                if (left <= room) {
                    return begin.plusMinutes(left);
                }
                left -= room;
            }
            time = opens.plusDays(1);
        }
    }

    /** The row of the file. */
    String row() {
        return String.format(
                Locale.ROOT,
                "SYN-%04d,%s,%s,%s,%s,%s,%s",
                number,
                received,
                closed.map(LocalDateTime::toString).orElse(""),
                type,
                channel,
                severity,
                branch);
    }
}
