package dev.redress.core.privacy;

/**
 * The port that gives a fresh salt for each sealed text.
 *
 * <p><b>Atomicity</b> and <b>Ordering</b>: none asked. <b>Concurrency</b>: called by any number of threads. <b>Failure</b>: an
 * exception stops the command, nothing is stored. In production each salt is 16 or more bytes from a secure random source, in
 * hexadecimal; a test counts. {@code SaltsContract} of the testkit tells whether an implementation holds.
 */
@FunctionalInterface
public interface Salts {

    /**
     * A salt that was not given before.
     *
     * @return 16 to 128 characters
     */
    String next();
}
