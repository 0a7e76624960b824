package planted.calendar;

/** Named by nothing. */
final class RangeUtils {

    /** So is this one. */
    static final class SLAData {}

    /** But not these. */
    static final class Database {}
}
