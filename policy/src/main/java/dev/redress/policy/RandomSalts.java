package dev.redress.policy;

import dev.redress.core.privacy.Salts;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Salts from a secure random source, 16 bytes each: what a host wants in production. They are the one thing in Redress that is
 * left to chance, because whoever could work a salt out could guess erased words; nothing that is decided depends on them.
 */
final class RandomSalts implements Salts {

    private static final int BYTES = 16;

    private final SecureRandom random;

    private RandomSalts(SecureRandom random) {
        this.random = random;
    }

    static RandomSalts seededBySystem() {
        try {
            return new RandomSalts(SecureRandom.getInstance("DRBG"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform has no DRBG; give Redress salts of your own", e);
        }
    }

    @Override
    public String next() {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
