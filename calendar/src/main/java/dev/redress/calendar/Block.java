package dev.redress.calendar;

/**
 * A little more than a year (2²⁵ s, 388 days) of open time, compiled: which segment holds an instant, and at which instant
 * a given amount of work is done, each by one bucket look-up and a step or two.
 *
 * <p>All numbers are seconds from the start of the block. Segment 0 is an empty one at 0, so that every instant has a
 * segment at or before it.
 */
final class Block {

    static final int SHIFT = 25;
    static final int LENGTH = 1 << SHIFT;
    private static final int TIME_SHIFT = 14;
    private static final int WORK_SHIFT = 14;
    private static final int MOST_SEGMENTS = Character.MAX_VALUE;

    /** Start and work before it, in turn; after the last segment comes the end of time and the whole work. */
    private final int[] segments;
    /** The last segment that starts at or before the bucket. */
    private final char[] byTime;
    /** The segment in which the bucket's first second of work is done. */
    private final char[] byWork;

    private final int work;

    private Block(int[] segments, char[] byTime, char[] byWork, int work) {
        this.segments = segments;
        this.byTime = byTime;
        this.byWork = byWork;
        this.work = work;
    }

    static Block compile(OpenTimes source, long blockStart, long horizonStart, long horizonEnd) {
        long from = Math.max(blockStart, horizonStart);
        long to = Math.max(from, Math.min(blockStart + LENGTH, horizonEnd));
        Segments open = new Segments(from, to);
        source.collect(from, to, open);
        if (open.count() >= MOST_SEGMENTS) {
            throw new IllegalStateException("A calendar must have fewer than " + MOST_SEGMENTS + " openings a year");
        }
        int[] segments = new int[2 * open.count() + 4];
        int work = 0;
        for (int i = 0; i < open.count(); i++) {
            segments[2 * i + 2] = (int) (open.start(i) - blockStart);
            segments[2 * i + 3] = work;
            work += (int) (open.end(i) - open.start(i));
        }
        segments[segments.length - 2] = Integer.MAX_VALUE;
        segments[segments.length - 1] = work;
        return new Block(segments, byTime(segments), byWork(segments, work), work);
    }

    private static char[] byTime(int[] segments) {
        char[] buckets = new char[LENGTH >> TIME_SHIFT];
        int segment = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (segments[2 * segment + 2] <= bucket << TIME_SHIFT) {
                segment++;
            }
            buckets[bucket] = (char) segment;
        }
        return buckets;
    }

    private static char[] byWork(int[] segments, int work) {
        char[] buckets = new char[(work >> WORK_SHIFT) + 1];
        int segment = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (segment < segments.length / 2 - 2 && segments[2 * segment + 3] <= bucket << WORK_SHIFT) {
                segment++;
            }
            buckets[bucket] = (char) segment;
        }
        return buckets;
    }

    /** All work in the block. */
    int work() {
        return work;
    }

    /** Twice the work done before an instant, plus one if it is open at that second. */
    int mark(int second) {
        int i = segmentAt(second);
        int before = segments[i + 1];
        int length = segments[i + 3] - before;
        int done = second - segments[i];
        return done < length ? 2 * (before + done) + 1 : 2 * (before + length);
    }

    /** The end of the segment that is open at this second. */
    int endOfSegment(int second) {
        int i = segmentAt(second);
        return segments[i] + segments[i + 3] - segments[i + 1];
    }

    private int segmentAt(int second) {
        int i = 2 * byTime[second >> TIME_SHIFT];
        while (segments[i + 2] <= second) {
            i += 2;
        }
        return i;
    }

    /** The earliest second at which this work, 1 to {@link #work()}, is done. */
    int secondOf(int done) {
        int i = 2 * byWork[(done - 1) >> WORK_SHIFT];
        // No step or one, at nearly even odds: choosing a value spares the processor a wrong guess of the way, which
        // would cost a third of the whole call.
        i += segments[i + 3] < done ? 2 : 0;
        while (segments[i + 3] < done) {
            i += 2;
        }
        return segments[i] + done - segments[i + 1];
    }

    /** Bytes kept, headers of the arrays left out. */
    int bytes() {
        return 4 * segments.length + 2 * byTime.length + 2 * byWork.length;
    }
}
