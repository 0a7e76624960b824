package dev.redress.calendar.limit;

/** Whether a last date that is no business day moves to the next one. */
final class Rolling {

    static final String WORDS = "rolled to a business day";

    private Rolling() {}

    static void require(Ending ending, boolean rolled) {
        if (ending == Ending.CLOSE && !rolled) {
            throw new IllegalArgumentException("Argument 'ending' must not be \"" + ending.words()
                    + "\" unless the last date is \"" + WORDS + "\", because other dates have no close");
        }
    }

    static String text(boolean rolled) {
        return rolled ? " " + WORDS : "";
    }
}
