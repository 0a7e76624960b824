package dev.redress.examples.intake;

import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the columns of a mapping stand in a file. */
final class Columns {

    private static final int MOST_LISTED = 20;

    private final int count;
    private final Map<String, Integer> positions;

    private Columns(int count, Map<String, Integer> positions) {
        this.count = count;
        this.positions = positions;
    }

    /** Finds all columns of the mapping; one that is missing or there twice refuses the file. */
    static Columns of(String file, List<String> header, Mapping mapping) {
        List<String> names = header.stream().map(String::strip).toList();
        if (mapping.columns().stream().noneMatch(names::contains)) {
            // Most likely a file without a header: its first line is a customer's, and not shown.
            throw new InputRefused(
                    Quoted.text(file) + ":1: the first line has none of the columns that the mapping names, "
                            + "expected " + listed(mapping.columns()));
        }
        String faults = mapping.columns().stream()
                .map(column -> fault(column, names))
                .filter(fault -> !fault.isEmpty())
                .map(fault -> Quoted.text(file) + ":1: " + fault)
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        Map<String, Integer> positions =
                mapping.columns().stream().collect(Collectors.toMap(Function.identity(), names::indexOf));
        return new Columns(names.size(), positions);
    }

    private static String fault(String column, List<String> names) {
        long times = names.stream().filter(column::equals).count();
        if (times == 1) {
            return "";
        }
        if (times > 1) {
            return "the column " + Quoted.text(column) + " is there " + times + " times, expected once";
        }
        String near = NearestName.of(column, names)
                .map(name -> "; did you mean " + Quoted.text(name) + "?")
                .orElse("");
        return "no column " + Quoted.text(column) + ", which the mapping names; found " + listed(names) + near;
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MOST_LISTED).map(Quoted::text).collect(Collectors.joining(", "));
    }

    int count() {
        return count;
    }

    /** The cell of a column that the mapping names, without blanks around it. */
    String cell(List<String> fields, String column) {
        return fields.get(positions.getOrDefault(column, 0)).strip();
    }
}
