package dev.redress.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.privacy.Personal;
import dev.redress.core.privacy.Salts;
import dev.redress.testkit.thread.Together;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Salts} keeps; extend it and say how yours is made.
 *
 * <pre>{@code
 * class CompanySaltsTest extends SaltsContract {
 *     protected Salts salts() {
 *         SecureRandom random = new SecureRandom();
 *         return () -> HexFormat.of().formatHex(random.generateSeed(16));
 *     }
 * }
 * }</pre>
 *
 * <p>That salts cannot be guessed no suite can show: take them from a secure random source.
 */
public abstract class SaltsContract {

    private static final int MANY = 10_000;

    /** For subclasses. */
    protected SaltsContract() {}

    /**
     * Makes the source of salts under test.
     *
     * @return the source
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Salts salts() throws Exception;

    /**
     * Each salt can seal a text.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void givesSaltsOfTheRightLength() throws Exception {
        Salts salts = salts();
        for (int i = 0; i < 100; i++) {
            String salt = salts.next();
            assertTrue(
                    salt.length() >= 16 && salt.length() <= 128,
                    "a salt has 16 to 128 characters but had " + salt.length());
            assertEquals(salt, Personal.sealed(salt, "text").salt().orElseThrow());
        }
    }

    /**
     * No salt comes twice.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void givesAFreshSaltEachTime() throws Exception {
        Salts salts = salts();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            assertTrue(given.add(salts.next()), "salt " + i + " was given before");
        }
    }

    /**
     * No salt comes twice, whichever threads ask.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void givesFreshSaltsToSeveralThreads() throws Exception {
        Salts salts = salts();
        List<List<String>> given = Together.ask(thread -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < MANY / Together.THREADS; i++) {
                mine.add(salts.next());
            }
            return mine;
        });
        Set<String> all = new HashSet<>();
        given.forEach(all::addAll);
        assertEquals(given.stream().mapToInt(List::size).sum(), all.size(), "all salts differ");
    }
}
