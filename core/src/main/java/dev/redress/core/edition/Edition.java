package dev.redress.core.edition;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.Bounds;
import java.util.Objects;

/**
 * Which text of a policy: its name, and the hash of the canonical text.
 *
 * <p>{@code after-sales-manufacturer/2026-1} with hash {@code 9f2c…}: a record received under it is judged under it, also when
 * a newer edition is in force. The hash is what counts; two texts under one name are two editions.
 *
 * @param id the name, for people
 * @param hash SHA-256 of the canonical text, 64 hexadecimal digits in small letters
 */
public record Edition(String id, String hash) implements Fingerprinted {

    /**
     * Checks the form of the hash.
     *
     * @param id the name
     * @param hash SHA-256 of the canonical text
     * @throws IllegalArgumentException if the name is blank or the hash has another form
     */
    public Edition {
        Bounds.text("id", id, 200);
        Objects.requireNonNull(hash, "hash");
        if (hash.length() != 64 || !hash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Argument 'hash' must be 64 hexadecimal digits but was " + hash);
        }
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(id).put(hash);
    }

    /** Such as {@code after-sales-manufacturer/2026-1 (9f2c0a11)}. */
    @Override
    public String toString() {
        return id + " (" + hash.substring(0, 8) + ')';
    }
}
