package planted.calendar;

/** Formats in the machine's language. */
final class FormatsForTheMachine {

    private final String text = String.format("%d", 1);
    private final String lower = "TITLE".toLowerCase();
}
