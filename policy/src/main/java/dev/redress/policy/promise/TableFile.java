package dev.redress.policy.promise;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.Location;
import dev.redress.policy.finding.NearestName;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Parsed;
import dev.redress.sla.promise.LimitRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a limit table. The column of a finding is the number of the field in its line. */
final class TableFile {

    private static final long LARGEST = 16L << 20;
    private static final int MOST_LINES = 100_000;
    private static final Pattern UNIT = Pattern.compile("([A-Za-z]+) ?([0-9]{1,9})");

    private final String name;
    private final List<FactColumn> match;
    private final String limitColumn;
    private final Map<String, String> units;
    private final Findings.Collector findings;
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final List<LimitRule> rules = new ArrayList<>();
    private boolean sound = true;

    TableFile(
            String name,
            List<FactColumn> match,
            String limitColumn,
            Map<String, String> units,
            Findings.Collector findings) {
        this.name = name;
        this.match = match;
        this.limitColumn = limitColumn;
        this.units = units;
        this.findings = findings;
    }

    Optional<List<LimitRule>> read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                refuse(FindingCode.TOO_LARGE, 1, 1, "more than 16 MiB", "a table of at most 16 MiB");
            } else {
                readLines(path);
            }
        } catch (IOException | UncheckedIOException e) {
            refuse(FindingCode.UNREADABLE_FILE, 1, 1, "no file that can be read", "a CSV file in UTF-8");
        } catch (CsvParseException e) {
            refuse(FindingCode.SYNTAX, 1, 1, "text that is not CSV", "fields whose quotes are closed");
        }
        return sound ? Optional.of(List.copyOf(rules)) : Optional.empty();
    }

    private void readLines(Path path) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), strict));
                CsvReader<CsvRecord> lines = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            Columns columns = null;
            for (CsvRecord line : lines) {
                if (columns == null) {
                    columns = columns(line);
                } else if (rules.size() == MOST_LINES) {
                    refuse(FindingCode.TOO_MANY_VALUES, line, 1, "another line", "at most " + MOST_LINES + " lines");
                    return;
                } else if (columns.complete()) {
                    rule(line, columns);
                }
            }
            if (columns == null) {
                refuse(FindingCode.NO_VALUE, 1, 1, "an empty file", "a header with " + limitColumn);
            } else if (sound && rules.isEmpty()) {
                refuse(FindingCode.NO_VALUE, 1, 1, "a header with no line below it", "at least one line with a limit");
            }
        }
    }

    private record Columns(List<Integer> facts, int limit, int count) {
        boolean complete() {
            return limit >= 0 && !facts.contains(-1);
        }
    }

    private Columns columns(CsvRecord header) {
        List<String> names =
                header.getFields().stream().map(TableFile::withoutMark).toList();
        // Without any column that is wanted the first line is probably no header but a case, which is not to be shown.
        boolean isHeader = names.contains(limitColumn) || match.stream().anyMatch(fact -> names.contains(fact.name()));
        String found = isHeader
                ? "the columns " + names.stream().limit(12).map(Quoted::text).toList()
                : "a first line without any column that is wanted";
        List<Integer> facts = match.stream()
                .map(fact -> column(header, names, fact.name(), found))
                .toList();
        return new Columns(facts, column(header, names, limitColumn, found), names.size());
    }

    private static String withoutMark(String field) {
        return (field.startsWith("\ufeff") ? field.substring(1) : field).strip();
    }

    private int column(CsvRecord header, List<String> names, String wanted, String found) {
        int column = names.indexOf(wanted);
        if (column < 0) {
            refuse(FindingCode.MISSING_KEY, header, 1, found, "a column " + Quoted.text(wanted));
        }
        return column;
    }

    private void rule(CsvRecord line, Columns columns) {
        if (line.getFieldCount() != columns.count()) {
            String found = line.getFieldCount() + " fields";
            refuse(FindingCode.WRONG_KIND, line, 1, found, columns.count() + " fields, as in the header");
            return;
        }
        List<String> key = columns.facts().stream()
                .map(column -> line.getField(column).strip())
                .toList();
        boolean fits = areValues(line, columns, key) && isFirst(line, key);
        Optional<Limit> limit = limit(line, columns.limit());
        if (fits) {
            limit.ifPresent(is -> rules.add(new LimitRule(condition(key), is)));
        }
    }

    /** Reports each cell that is no value of its fact. */
    private boolean areValues(CsvRecord line, Columns columns, List<String> key) {
        boolean all = true;
        for (int i = 0; i < key.size(); i++) {
            String cell = key.get(i);
            FactColumn fact = match.get(i);
            if (!cell.isEmpty() && !fact.takes(cell)) {
                all = false;
                Finding finding = Finding.error(
                        FindingCode.BAD_VALUE,
                        at(line, columns.facts().get(i) + 1),
                        Quoted.text(cell),
                        fact.expected());
                refuse(findings.isFull() ? finding : finding.withSuggestion(NearestName.of(cell, fact.words())));
            }
        }
        return all;
    }

    private boolean isFirst(CsvRecord line, List<String> key) {
        Long earlier = seen.putIfAbsent(key, line.getStartingLineNumber());
        if (earlier != null) {
            String expected = "each case once; it stands in line " + earlier;
            refuse(FindingCode.CONTRADICTION, line, 1, "the same case again", expected);
        }
        return earlier == null;
    }

    private Optional<Limit> limit(CsvRecord line, int column) {
        String cell = line.getField(column).strip();
        Parsed<Limit> limit = LimitTexts.limit(fullText(cell));
        if (limit.value().isEmpty()) {
            String letters = String.join(", ", units.keySet().stream().sorted().toList());
            String expected = limit.expected().orElse("a limit such as 3 business days until close")
                    + (letters.isEmpty() ? "" : ", or a number after one of " + letters);
            refuse(FindingCode.BAD_VALUE, line, column + 1, Quoted.text(cell), expected);
        }
        return limit.value();
    }

    private String fullText(String cell) {
        Matcher unit = UNIT.matcher(cell);
        String words = unit.matches() ? units.get(unit.group(1)) : null;
        return words == null ? cell : Integer.parseInt(unit.group(2)) + " " + words;
    }

    private Condition condition(List<String> key) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (!key.get(i).isEmpty()) {
                all.add(Condition.is(match.get(i).name(), key.get(i)));
            }
        }
        return new Condition.All(all);
    }

    private Location at(CsvRecord line, int field) {
        return new Location(name, (int) line.getStartingLineNumber(), field);
    }

    private void refuse(FindingCode code, CsvRecord line, int field, String found, String expected) {
        refuse(Finding.error(code, at(line, field), found, expected));
    }

    private void refuse(FindingCode code, int line, int field, String found, String expected) {
        refuse(Finding.error(code, new Location(name, line, field), found, expected));
    }

    private void refuse(Finding finding) {
        sound = false;
        findings.add(finding);
    }
}
