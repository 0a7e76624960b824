package dev.redress.core.facet;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency.
 *
 * <p>1,250,000.00 IDR. Amounts of one currency compare by value; nothing here converts.
 *
 * @param amount zero or more, at most 15 digits before the point and 6 after it
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Fingerprinted {

    /**
     * Checks and drops trailing zeros, so that equal amounts are equal.
     *
     * @param amount zero or more, at most 15 digits before the point and 6 after it
     * @param currency an ISO 4217 currency
     * @throws IllegalArgumentException if the amount is negative or has too many digits
     */
    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        if (amount.signum() < 0 || amount.scale() > 6 || amount.precision() - amount.scale() > 15) {
            throw new IllegalArgumentException(
                    "Argument 'amount' must be 0 or more with at most 15 digits before the point and 6 after it but had scale "
                            + amount.scale() + " and precision " + amount.precision());
        }
    }

    /** Such as {@code 1250000 IDR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + ' ' + currency.getCurrencyCode();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(amount).put(currency);
    }
}
