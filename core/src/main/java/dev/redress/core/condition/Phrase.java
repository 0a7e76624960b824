package dev.redress.core.condition;

/** What a type is called behind "expected". */
enum Phrase implements FactType.Cases<String> {
    PHRASE;

    @Override
    public String oneOf(FactType.OneOf oneOf) {
        return "one of " + oneOf.listed();
    }

    @Override
    public String money(FactType.Money money) {
        return "an amount in " + money.currency().getCurrencyCode();
    }

    @Override
    public String text() {
        return "a text";
    }

    @Override
    public String number() {
        return "a number";
    }

    @Override
    public String truth() {
        return "true or false";
    }

    @Override
    public String date() {
        return "a date";
    }
}
