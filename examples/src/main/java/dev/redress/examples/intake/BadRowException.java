package dev.redress.examples.intake;

/** Why a row cannot be read; caught where it was read. */
final class BadRowException extends Exception {

    private static final long serialVersionUID = 1L;

    BadRowException(String reason) {
        // Rows may be bad by the million: no stack trace.
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
