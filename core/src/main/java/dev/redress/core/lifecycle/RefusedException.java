package dev.redress.core.lifecycle;

import java.io.Serial;
import java.util.Locale;

/** A refusal, for scripts that go on only when a command was accepted. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The code. */
    private final RefusalCode code;

    RefusedException(Refused refused) {
        super(refused.code().code() + ": " + refused.sentence(Locale.ENGLISH));
        this.code = refused.code();
    }

    /**
     * Why.
     *
     * @return the code of the refusal
     */
    public RefusalCode code() {
        return code;
    }
}
