package dev.redress.sla.clock;

import dev.redress.core.condition.FactValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a fact back as it stands in a milestone, by the kind that the fact has now. */
final class Written implements FactValue.Cases<FactValue> {

    private final String text;

    private Written(String text) {
        this.text = text;
    }

    /** A value of the same kind; a text if it cannot be one. */
    static FactValue like(FactValue kind, String text) {
        try {
            return kind.match(new Written(text));
        } catch (NumberFormatException | DateTimeException noSuchValue) {
            return new FactValue.Text(text);
        }
    }

    @Override
    public FactValue text(FactValue.Text kind) {
        return new FactValue.Text(text);
    }

    @Override
    public FactValue decimal(FactValue.Decimal kind) {
        return new FactValue.Decimal(new BigDecimal(text));
    }

    @Override
    public FactValue truth(FactValue.Truth kind) {
        return new FactValue.Truth(Boolean.parseBoolean(text));
    }

    @Override
    public FactValue day(FactValue.Day kind) {
        return new FactValue.Day(LocalDate.parse(text));
    }
}
