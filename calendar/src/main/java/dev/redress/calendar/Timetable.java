package dev.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Open time as a function of time: W(t), the seconds worked before t, and its inverse.
 *
 * <p>Everything a calendar answers is W and its inverse: {@code between} is W(b) − W(a), {@code add} is the earliest instant
 * with W(t) + d. Zone rules, holidays and breaks are resolved when a {@link Block} is compiled; a query does no date
 * arithmetic. Blocks are compiled when first needed, outward from 2020, and published whole, so that readers never lock.
 */
final class Timetable {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    static final long START = startOf(FIRST_YEAR);
    static final long END = startOf(LAST_YEAR + 1);
    private static final long FIRST_BLOCK = START >> Block.SHIFT;
    private static final long LAST_BLOCK = (END - 1) >> Block.SHIFT;
    private static final int ANCHOR_YEAR = 2020;

    private final String calendar;
    private final OpenTimes source;
    private volatile Blocks blocks;

    Timetable(String calendar, OpenTimes source) {
        this.calendar = calendar;
        this.source = source;
        long anchor = startOf(ANCHOR_YEAR) >> Block.SHIFT;
        this.blocks = Blocks.of(anchor, compile(anchor));
        requireAnOpening();
    }

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private Block compile(long number) {
        return Block.compile(source, number << Block.SHIFT, START, END);
    }

    private void requireAnOpening() {
        Blocks now = blocks;
        while (now.worked() == now.start()) {
            if (!now.holds(LAST_BLOCK)) {
                now = extend(now.numberAfter());
            } else if (!now.holds(FIRST_BLOCK)) {
                now = extend(now.numberBefore());
            } else {
                throw new NeverOpenException(calendar);
            }
        }
    }

    /** Twice the seconds worked before this one, counted from the anchor, plus one if it is open at this second. */
    long mark(long second) {
        return covering(second).mark(second);
    }

    /** The earliest second at which so many seconds, counted from the anchor, have been worked. */
    long secondOf(long worked) {
        Blocks now = blocks;
        while (worked > now.worked()) {
            now = extend(now.numberAfter());
        }
        while (worked <= now.start()) {
            now = extend(now.numberBefore());
        }
        return now.secondOf(worked);
    }

    /** The end of the open time that holds this second, across blocks. */
    long endOfPeriod(long openSecond) {
        long end = openSecond;
        do {
            int inBlock = covering(end).at(end).endOfSegment((int) end & (Block.LENGTH - 1));
            end = (end & -Block.LENGTH) + inBlock;
        } while (end < END && (mark(end) & 1) == 1);
        if (end >= END) {
            throw beyond("the end of this opening", END);
        }
        return end;
    }

    private Blocks covering(long second) {
        requireWithin(second);
        Blocks now = blocks;
        long number = second >> Block.SHIFT;
        if (now.holds(number)) {
            return now;
        }
        do {
            now = extend(number < now.numberAfter() ? now.numberBefore() : now.numberAfter());
        } while (!now.holds(number));
        return now;
    }

    /** The first and the last block reach over the horizon, so a block that is there says nothing. */
    void requireWithin(long second) {
        if (second < START || second > END) {
            throw beyond("the instant asked about", second < START ? START : END);
        }
    }

    /** A year of dates, one to spare on either side for zones and for what lies beside a boundary. */
    void requireYear(int year) {
        if (year < FIRST_YEAR - 1 || year > LAST_YEAR + 1) {
            throw beyond("the date asked about", year < FIRST_YEAR ? START : END);
        }
    }

    /** An amount of seconds no longer than all the years computed, added (forward if positive) or subtracted. */
    long withinReach(long seconds, boolean added) {
        if (seconds > END - START || seconds < START - END) {
            throw beyond("the working time asked for", seconds > 0 == added ? END : START);
        }
        return seconds;
    }

    BeyondHorizonException beyond(String what, long second) {
        return new BeyondHorizonException(calendar, what, Instant.ofEpochSecond(second));
    }

    /** Adds the block before the first or after the last, unless another thread already has. */
    private synchronized Blocks extend(long number) {
        Blocks now = blocks;
        if (now.holds(number)) {
            return now;
        }
        if (number < FIRST_BLOCK || number > LAST_BLOCK) {
            throw beyond("the working time asked for", number < FIRST_BLOCK ? START : END);
        }
        Block added = compile(number);
        blocks = number < now.numberAfter() ? now.before(added) : now.after(added);
        return blocks;
    }

    long bytes() {
        return blocks.bytes();
    }

    long days() {
        return blocks.days();
    }
}
