package dev.redress.examples.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which case ids came already, as 64-bit fingerprints in a growing table: 16 to 32 bytes a case instead of its text. Two ids
 * out of ten million share a fingerprint once in a hundred thousand files (n²/2⁶⁵).
 */
final class SeenIds {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] table = new long[1 << 12];
    private int size;

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        if (2 * (size + 1) > table.length) {
            grow();
        }
        boolean added = put(table, fingerprint(id));
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        Arrays.stream(table).filter(f -> f != 0).forEach(f -> put(larger, f));
        table = larger;
    }

    private static boolean put(long[] table, long fingerprint) {
        int at = (int) (fingerprint >>> 32) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == fingerprint) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = fingerprint;
        return true;
    }

    /** FNV-1a over UTF-8, its bits then mixed (the finalizer of MurmurHash3); never 0, which marks a free place. */
    private static long fingerprint(String id) {
        long hash = FNV_OFFSET;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
