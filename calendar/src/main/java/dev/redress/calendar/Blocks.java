package dev.redress.calendar;

import java.util.Arrays;

/** Compiled blocks in a row, and the work before each, counted from an anchor; negative before it. Immutable. */
final class Blocks {

    private final long first;
    private final Block[] blocks;
    /** {@code base[i]} is the work before block i; the last is the work before what follows. */
    private final long[] base;

    /** On average; slightly less, so that the last second of work falls into the last block. */
    private final double blocksPerSecond;

    private Blocks(long first, Block[] blocks, long[] base) {
        this.first = first;
        this.blocks = blocks;
        this.base = base;
        this.blocksPerSecond = (blocks.length - 1e-9) / (base[blocks.length] - base[0]);
    }

    /** The anchor alone. */
    static Blocks of(long number, Block block) {
        return new Blocks(number, new Block[] {block}, new long[] {0, block.work()});
    }

    Blocks before(Block added) {
        Block[] more = new Block[blocks.length + 1];
        long[] moreBase = new long[base.length + 1];
        System.arraycopy(blocks, 0, more, 1, blocks.length);
        System.arraycopy(base, 0, moreBase, 1, base.length);
        more[0] = added;
        moreBase[0] = base[0] - added.work();
        return new Blocks(first - 1, more, moreBase);
    }

    Blocks after(Block added) {
        Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
        long[] moreBase = Arrays.copyOf(base, base.length + 1);
        more[blocks.length] = added;
        moreBase[base.length] = worked() + added.work();
        return new Blocks(first, more, moreBase);
    }

    boolean holds(long number) {
        return number >= first && number < first + blocks.length;
    }

    long numberBefore() {
        return first - 1;
    }

    long numberAfter() {
        return first + blocks.length;
    }

    /** Work before the first block. */
    long start() {
        return base[0];
    }

    /** Work up to the end of the last block. */
    long worked() {
        return base[blocks.length];
    }

    Block at(long second) {
        return blocks[(int) ((second >> Block.SHIFT) - first)];
    }

    long mark(long second) {
        int i = (int) ((second >> Block.SHIFT) - first);
        return 2 * base[i] + blocks[i].mark((int) second & (Block.LENGTH - 1));
    }

    /** The earliest second at which this much, more than {@link #start()}, at most {@link #worked()}, is done. */
    long secondOf(long worked) {
        int i = blockOf(worked);
        return ((first + i) << Block.SHIFT) + blocks[i].secondOf((int) (worked - base[i]));
    }

    /** The block by proportion, which is nearly always the one; else by search. */
    private int blockOf(long worked) {
        int guess = (int) ((worked - base[0]) * blocksPerSecond);
        if (base[guess] < worked && worked <= base[guess + 1]) {
            return guess;
        }
        int found = Arrays.binarySearch(base, worked);
        int i = found < 0 ? -found - 2 : found - 1;
        // Blocks without work share a base; the earliest second lies before the first of them.
        while (base[i] == worked) {
            i--;
        }
        return i;
    }

    long bytes() {
        return Arrays.stream(blocks).mapToLong(Block::bytes).sum();
    }

    long days() {
        return (long) blocks.length * Block.LENGTH / 86_400;
    }
}
