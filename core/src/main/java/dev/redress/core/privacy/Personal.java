package dev.redress.core.privacy;

import dev.redress.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that may say something about a person, sealed so that it can be erased.
 *
 * <p>"Mrs Hart's pump leaks again", received on Monday 2 February 2026, is kept with a salt. When Mrs Hart asks to be forgotten,
 * salt and text go and only their digest stays: the chain of hashes over the history still holds, and nobody can guess the text
 * from the digest. Three forms: <em>plain</em> (in a command, not yet sealed), <em>sealed</em> (salt and text), <em>erased</em>
 * (digest only).
 *
 * <p>{@link #toString()} never shows the text. Immutable.
 */
public final class Personal {

    /** The longest text that is kept, in UTF-16 code units. */
    public static final int LONGEST = 100_000;

    private final @Nullable String salt;
    private final @Nullable String text;
    private final @Nullable String digest;

    private Personal(@Nullable String salt, @Nullable String text, @Nullable String digest) {
        this.salt = salt;
        this.text = text;
        this.digest = digest;
    }

    /**
     * A text that is not sealed yet.
     *
     * @param text up to {@link #LONGEST} characters
     * @return the plain form
     * @throws IllegalArgumentException if it is longer
     */
    public static Personal of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Argument 'text' must have at most " + LONGEST + " characters but had " + text.length());
        }
        return new Personal(null, text, null);
    }

    /**
     * A sealed text as it was stored.
     *
     * @param salt 16 to 128 characters
     * @param text up to {@link #LONGEST} characters
     * @return the sealed form
     * @throws IllegalArgumentException if either is too short or too long
     */
    public static Personal sealed(String salt, String text) {
        if (salt.length() < 16 || salt.length() > 128) {
            throw new IllegalArgumentException(
                    "Argument 'salt' must have 16 to 128 characters but had " + salt.length());
        }
        return new Personal(salt, of(text).text, null);
    }

    /**
     * What is left of an erased text.
     *
     * @param digest SHA-256 in 64 hexadecimal digits
     * @return the erased form
     * @throws IllegalArgumentException if the digest has another form
     */
    public static Personal erased(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "Argument 'digest' must be 64 hexadecimal digits but had " + digest.length() + " characters");
        }
        return new Personal(null, null, digest);
    }

    /**
     * Seals a plain text; another form stays as it is.
     *
     * @param salts where the salt comes from
     * @return the sealed form
     */
    public Personal seal(Salts salts) {
        return salt == null && text != null ? sealed(salts.next(), text) : this;
    }

    /**
     * Forgets salt and text.
     *
     * @return the erased form
     * @throws IllegalStateException if it was never sealed
     */
    public Personal erase() {
        return digest != null ? this : new Personal(null, null, digest());
    }

    /**
     * The text.
     *
     * @return empty if it was erased
     */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * The salt.
     *
     * @return empty unless sealed
     */
    public Optional<String> salt() {
        return Optional.ofNullable(salt);
    }

    /**
     * Whether it was erased.
     *
     * @return true if only the digest is left
     */
    public boolean isErased() {
        return digest != null;
    }

    /**
     * What the chain of hashes covers: SHA-256 of the salt, a zero byte and the text, in UTF-8.
     *
     * @return 64 hexadecimal digits, the same before and after erasing
     * @throws IllegalStateException if it was never sealed
     */
    public String digest() {
        if (digest != null) {
            return digest;
        }
        if (salt == null || text == null) {
            throw new IllegalStateException("A text must be sealed before its digest is asked for");
        }
        MessageDigest sha = Sha256.begin();
        sha.update(salt.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal that
                && Objects.equals(salt, that.salt)
                && Objects.equals(text, that.text)
                && Objects.equals(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(salt, text, digest);
    }

    /** Never the text. */
    @Override
    public String toString() {
        return digest != null ? "(erased)" : "(personal)";
    }
}
