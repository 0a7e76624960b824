package dev.redress.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives customers numbers that say nothing to whoever does not have the key.
 *
 * <p>A host whose customer numbers are telephone numbers hands Redress {@code pseudonyms.of("north", "+62 811 000 111")} instead:
 * the same customer gets the same 32 digits in every complaint, so repeats are still found, and nobody who sees a record can try
 * out numbers, because without the key there is nothing to try them against. The same number in another scope has another
 * pseudonym. When the host destroys the key, nobody can tell any more who was who.
 *
 * <p>HMAC-SHA-256 (RFC 2104) of scope and number, each with its length before it, cut to 128 bits. Safe for use by any number of
 * threads; {@link #toString()} does not show the key.
 */
public final class Pseudonyms {

    /** The shortest key, in bytes. */
    public static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "redress pseudonym 1".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST_BYTES = 16;

    private final SecretKey key;

    private Pseudonyms(SecretKey key) {
        this.key = key;
    }

    /**
     * Pseudonyms under a key of the host, which answers for keeping it secret and for keeping it at all.
     *
     * @param key at least {@link #SHORTEST_KEY} bytes from a secure random source; copied
     * @return pseudonyms, the same for the same key
     * @throws IllegalArgumentException if the key is too short
     */
    public static Pseudonyms under(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "Argument 'key' must have at least " + SHORTEST_KEY + " bytes but had " + key.length);
        }
        return new Pseudonyms(new SecretKeySpec(key, ALGORITHM));
    }

    /**
     * The pseudonym of a customer.
     *
     * @param scope tenant or company
     * @param number what the host calls the customer; it is taken as it is: write it the same way each time
     * @return 32 hexadecimal digits, fit to be the id of a complainant
     */
    public String of(String scope, String number) {
        Mac mac = mac();
        put(mac, PURPOSE);
        put(mac, scope.getBytes(StandardCharsets.UTF_8));
        put(mac, number.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(), 0, DIGEST_BYTES);
    }

    private static void put(Mac mac, byte[] bytes) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        mac.update(bytes);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "pseudonyms";
    }
}
