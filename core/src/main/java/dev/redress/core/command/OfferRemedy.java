package dev.redress.core.command;

import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * Something is offered to make it right.
 *
 * @param remedy the offer
 */
public record OfferRemedy(Remedy remedy) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param remedy the offer
     */
    public OfferRemedy {
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param remedy the offer
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Remedy remedy) {
        return new Draft(RecordId.complaint(number), new OfferRemedy(remedy));
    }

    /**
     * An offer without a price or a date.
     *
     * @param number the number of the complaint
     * @param id an id for the offer within the complaint
     * @param kind what is offered
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String id, RemedyKind kind) {
        return new Draft(RecordId.complaint(number), new OfferRemedy(Remedy.of(id, kind)));
    }

    @Override
    public String verb() {
        return "offer-remedy";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.offerRemedy(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(remedy);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}
