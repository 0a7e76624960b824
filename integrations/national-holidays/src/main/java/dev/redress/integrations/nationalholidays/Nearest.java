package dev.redress.integrations.nationalholidays;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which known codes somebody may have meant, so that a refusal can name them. */
final class Nearest {

    private static final int LONGEST = 60;
    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the");

    private Nearest() {}

    /** The known codes with their names, nearest first, at most so many. */
    static String list(String given, Map<String, String> known, int most) {
        String wanted = shown(given).toLowerCase(Locale.ROOT);
        List<Map.Entry<String, String>> sorted = new TreeMap<>(known)
                .entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                (Map.Entry<String, String> e) -> distance(wanted, e.getKey(), e.getValue())))
                        .toList();
        String named = sorted.stream()
                .limit(most)
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
        return sorted.size() <= most ? named : named + " and " + (sorted.size() - most) + " more";
    }

    private static int distance(String wanted, String code, String name) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (initials(lowerName).startsWith(wanted)) {
            return 0; // UK, USA, UAE
        }
        return Math.min(edits(wanted, code.toLowerCase(Locale.ROOT)), edits(wanted, lowerName));
    }

    private static String initials(String name) {
        return java.util.Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Letters to add, drop or change (Levenshtein). */
    private static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[to.length()];
    }

    static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
