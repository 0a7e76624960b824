package dev.redress.policy.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody probably meant: {@code calender} is one letter from {@code calendar}.
 *
 * <p>The distance counts letters put in, left out, changed, or swapped with their neighbor (the "optimal string alignment" form
 * of the Damerau–Levenshtein distance; F. Damerau, 1964). Upper and lower case do not count. A name is near if at most a third of
 * its letters, and at least one, are wrong. Of equally near names the first wins; if none is near, one that begins with the
 * word, or with which the word begins.
 */
public final class NearestName {

    /** Words longer than this get no suggestion: the work grows with the product of the lengths. */
    private static final int LONGEST = 60;

    /** No more candidates than this are looked at. */
    private static final int MOST_CANDIDATES = 2_000;

    private static final int SHORTEST_BEGINNING = 3;

    private NearestName() {}

    /**
     * The known name nearest to a word.
     *
     * @param word what was written
     * @param known the names that could have been meant, in the order of preference; names longer than 60 letters and those after
     *     the first 2000 are not looked at
     * @return the nearest name, or nothing if none is near
     */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String best = "";
        int bestDistance = Math.max(1, word.length() / 3) + 1;
        int looked = 0;
        for (String name : known) {
            if (name.length() > LONGEST || ++looked > MOST_CANDIDATES) {
                continue;
            }
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && distance < Math.max(word.length(), name.length())) {
                bestDistance = distance;
                best = name;
            }
        }
        return best.isEmpty() ? beginning(lower, known) : Optional.of(best);
    }

    /** The name that is a short form of the word, or the other way round: {@code nov} and {@code november}. */
    private static Optional<String> beginning(String word, Collection<String> known) {
        return known.stream()
                .limit(MOST_CANDIDATES)
                .filter(name -> Math.min(name.length(), word.length()) >= SHORTEST_BEGINNING)
                .filter(name -> word.startsWith(name) || name.startsWith(word))
                .findFirst();
    }

    /**
     * The optimal string alignment distance of two words.
     *
     * @param a one word
     * @param b the other word
     * @return the number of single changes from one to the other
     */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
