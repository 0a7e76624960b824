package planted.calendar;

import planted.sla.Promise;

/** Looks up from the calendar to the promises. */
final class KnowsThePromises {

    private final Promise[] promises = {};
}
