package dev.redress.sla.promise;

/** What kind of duty a promise is; they run side by side on one complaint. */
public enum Family {
    /** A regulator's or a law's; most never pause, and no policy may loosen them without saying so. */
    LEGAL,
    /** What the company promises its customers: charter, contract, agreement. */
    SERVICE,
    /** What departments promise each other (operational level agreement); customers never see it. */
    INTERNAL,
    /** What is owed to the customer because another promise slipped. */
    OBLIGATION
}
