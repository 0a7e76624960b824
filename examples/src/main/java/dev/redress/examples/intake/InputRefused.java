package dev.redress.examples.intake;

/**
 * The run cannot go on, and the user can mend it: a missing file, a missing column, a finding in the policy. The message is for
 * the user, one or more whole lines; a program ends with exit code 2 and no stack trace.
 */
public final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what to mend.
     *
     * @param message what was found, where, and what was expected
     */
    public InputRefused(String message) {
        super(message);
    }
}
