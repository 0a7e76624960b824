package dev.redress.policy.promise;

import dev.redress.core.condition.FactType;
import dev.redress.policy.fact.FactsSection;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Pair;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.LimitRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Limits in a table that somebody keeps in a spreadsheet: a CSV file with a header, a column for each fact that decides and
 * one for the limit.
 *
 * <p>{@code {table: rules.csv, match: [type, queue], limit: rule, units: {B: business days at same time of day}}} reads the cell
 * {@code B10} as {@code 10 business days at same time of day}; a cell may also be a whole limit. An empty cell of a fact fits
 * any case. The first line that fits holds.
 */
final class LimitTable {

    private static final Key<Located<String>> TABLE = Key.required(
            "table",
            Texts.text("a file such as limits.csv").located(),
            "The CSV file, beside the policy or handed over by the program; UTF-8, comma, header, at most 100,000 lines.");
    private static final Key<List<Located<String>>> MATCH = Key.required(
            "match",
            Shape.oneOrMany(Texts.name().located()),
            "The facts that decide, words or texts; each is a column of the table.");
    private static final Key<String> LIMIT = Key.optional(
                    "limit", Texts.text("the name of a column"), "The column of the limit.")
            .orElse("limit", "limit");
    private static final Key<List<Pair<String, String>>> UNITS = Key.optional(
            "units",
            Shape.pairs(Texts.name(), Texts.text("a unit such as business days until close")),
            "What letters in front of a number stand for, so that B10 can be 10 business days.");

    static final Shape<List<LimitRule>> SHAPE = Shape.mapping(
                    "limit table",
                    "Limits from a table that somebody keeps in a spreadsheet.",
                    TABLE,
                    MATCH,
                    LIMIT,
                    UNITS)
            .resolve(LimitTable::read);

    private LimitTable() {}

    private static Optional<List<LimitRule>> read(Fields fields, Place place) {
        Located<String> table = fields.get(TABLE);
        List<Located<String>> facts = fields.get(MATCH);
        List<Optional<FactColumn>> columns =
                facts.stream().map(LimitTable::column).toList();
        Map<String, String> units = new HashMap<>();
        fields.find(UNITS)
                .orElse(List.of())
                .forEach(unit -> units.put(unit.key().value(), unit.value().value()));
        List<FactColumn> match = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            String name = facts.get(i).value();
            match.add(
                    columns.get(i).orElseGet(() -> FactColumn.ofAnyText(name))); // what has its finding takes anything
        }
        TableFile file = new TableFile(table.value(), match, fields.get(LIMIT), units, place.findings());
        return place.folder()
                .file(table.value())
                .map(path -> file.read(path))
                .orElseGet(() -> {
                    table.place().refuse(FindingCode.UNREADABLE_FILE, "a file beside the policy or below it");
                    return Optional.empty();
                })
                .filter(rules -> columns.stream().allMatch(Optional::isPresent));
    }

    /** The column of a fact of words or text; nothing after a finding. */
    private static Optional<FactColumn> column(Located<String> fact) {
        Optional<FactType> type = FactsSection.type(fact);
        Optional<FactColumn> column = type.flatMap(known -> FactColumn.of(fact.value(), known));
        if (type.isPresent() && column.isEmpty()) {
            fact.place().refuse(FindingCode.BAD_VALUE, "a fact of words or text");
        }
        return column;
    }
}
