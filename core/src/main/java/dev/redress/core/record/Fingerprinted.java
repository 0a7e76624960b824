package dev.redress.core.record;

/** A value that can say everything it holds to a {@link Fingerprint}. */
public interface Fingerprinted {

    /**
     * Puts every field, in a fixed order.
     *
     * @param into what the fields are put into
     */
    void feed(Fingerprint into);
}
