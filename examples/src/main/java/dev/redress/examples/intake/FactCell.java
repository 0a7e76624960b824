package dev.redress.examples.intake;

import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads a cell as a value of its fact's type; nothing if it is none.
 *
 * @param cell what stands in the cell, not empty
 */
record FactCell(String cell) implements FactType.Cases<Optional<FactValue>> {

    private static final int LONGEST_NUMBER = 40;

    @Override
    public Optional<FactValue> oneOf(FactType.OneOf oneOf) {
        return Optional.of(new FactValue.Text(cell)).filter(oneOf::accepts).map(word -> word);
    }

    @Override
    public Optional<FactValue> money(FactType.Money money) {
        return number();
    }

    @Override
    public Optional<FactValue> text() {
        return Optional.of(new FactValue.Text(cell));
    }

    @Override
    public Optional<FactValue> number() {
        // A short text that means a number of a million digits would take for ever.
        if (cell.length() > LONGEST_NUMBER || cell.indexOf('e') >= 0 || cell.indexOf('E') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FactValue.Decimal(new BigDecimal(cell)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<FactValue> truth() {
        boolean isTruth = cell.equals("true") || cell.equals("false");
        return isTruth ? Optional.of(new FactValue.Truth(cell.equals("true"))) : Optional.empty();
    }

    @Override
    public Optional<FactValue> date() {
        try {
            return Optional.of(new FactValue.Day(LocalDate.parse(cell)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
