package dev.redress.calendar;

import java.util.Arrays;

/** A growing list of open times in epoch seconds, ascending; touching and overlapping ones grow together. */
final class Segments {

    private final long from;
    private final long to;
    private long[] edges = new long[64];
    private int size;

    Segments(long from, long to) {
        this.from = from;
        this.to = to;
    }

    void add(long start, long end) {
        long first = Math.max(start, from);
        long last = Math.min(end, to);
        if (first >= last) {
            return;
        }
        if (size > 0 && first <= edges[size - 1]) {
            edges[size - 1] = Math.max(edges[size - 1], last);
            return;
        }
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, 2 * size);
        }
        edges[size++] = first;
        edges[size++] = last;
    }

    int count() {
        return size / 2;
    }

    long start(int segment) {
        return edges[2 * segment];
    }

    long end(int segment) {
        return edges[2 * segment + 1];
    }
}
