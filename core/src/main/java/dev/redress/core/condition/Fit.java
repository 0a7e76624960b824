package dev.redress.core.condition;

/** Whether a value fits a type. */
record Fit(FactValue value) implements FactType.Cases<Boolean> {

    /** What was found instead, without the value. */
    static String found(FactType type, FactValue value) {
        return type instanceof FactType.OneOf && value instanceof FactValue.Text ? "another text" : value.toString();
    }

    @Override
    public Boolean oneOf(FactType.OneOf oneOf) {
        return value instanceof FactValue.Text word && oneOf.values().contains(word.text());
    }

    @Override
    public Boolean money(FactType.Money money) {
        return number();
    }

    @Override
    public Boolean text() {
        return value instanceof FactValue.Text;
    }

    @Override
    public Boolean number() {
        return value instanceof FactValue.Decimal;
    }

    @Override
    public Boolean truth() {
        return value instanceof FactValue.Truth;
    }

    @Override
    public Boolean date() {
        return value instanceof FactValue.Day;
    }
}
