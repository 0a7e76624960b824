package dev.redress.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The open minutes of one civil date, 00:00 to 24:00, as sorted pieces that neither overlap nor touch.
 *
 * <p>All rules about how hours are written (order, overlap, over midnight, breaks) end here, so that hours written in
 * different ways are equal.
 */
final class DayHours {

    static final DayHours SHUT = new DayHours(new int[0]);

    /** Start and end minutes in turn; each start below its end, each end below the next start. */
    private final int[] edges;

    private DayHours(int[] edges) {
        this.edges = edges;
    }

    /** The part of these windows that lies on the date they are written for. */
    static DayHours sameDate(Collection<Window> windows) {
        return ofPieces(windows.stream()
                .map(w -> new int[] {w.startMinute(), Math.min(w.endMinute(), Window.DAY)})
                .toList());
    }

    /** The part of these windows that runs over midnight, as minutes of the next date. */
    static DayHours nextDate(Collection<Window> windows) {
        return ofPieces(windows.stream()
                .filter(w -> w.endMinute() > Window.DAY)
                .map(w -> new int[] {0, w.endMinute() - Window.DAY})
                .toList());
    }

    private static DayHours ofPieces(List<int[]> pieces) {
        List<int[]> sorted = new ArrayList<>(pieces);
        sorted.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] merged = new int[2 * sorted.size()];
        int size = 0;
        for (int[] piece : sorted) {
            if (size > 0 && piece[0] <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], piece[1]);
            } else {
                merged[size++] = piece[0];
                merged[size++] = piece[1];
            }
        }
        return new DayHours(Arrays.copyOf(merged, size));
    }

    DayHours and(DayHours more) {
        List<int[]> pieces = pieces();
        pieces.addAll(more.pieces());
        return ofPieces(pieces);
    }

    DayHours without(DayHours breaks) {
        List<int[]> left = pieces();
        for (int[] gap : breaks.pieces()) {
            List<int[]> next = new ArrayList<>();
            for (int[] piece : left) {
                addIfOpen(next, piece[0], Math.min(piece[1], gap[0]));
                addIfOpen(next, Math.max(piece[0], gap[1]), piece[1]);
            }
            left = next;
        }
        return ofPieces(left);
    }

    private static void addIfOpen(List<int[]> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new int[] {start, end});
        }
    }

    private List<int[]> pieces() {
        List<int[]> pieces = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 2) {
            pieces.add(new int[] {edges[i], edges[i + 1]});
        }
        return pieces;
    }

    boolean isShut() {
        return edges.length == 0;
    }

    int count() {
        return edges.length / 2;
    }

    int start(int piece) {
        return edges[2 * piece];
    }

    int end(int piece) {
        return edges[2 * piece + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours that && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }
}
