package dev.redress.core.record;

import dev.redress.core.privacy.Personal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A digest of everything that a command asks for, so that a retry is known again and a second command under the same id is not
 * taken for one.
 *
 * <p>Two acknowledgements of K-1042 by e-mail from the same clerk have one fingerprint; one by telephone has another. Fields are
 * put in a fixed order, each with its length, so that no two different sequences of fields run together. Personal words count in
 * their plain form, salts do not: two attempts are salted differently. SHA-256, cut to 128 bits. Not safe for use by several
 * threads at once.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    /** An empty one. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The fingerprint of one value.
     *
     * @param value what it is of
     * @return 32 hexadecimal digits
     */
    public static String of(Fingerprinted value) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.put(value);
        return fingerprint.text();
    }

    /**
     * Puts a field: a text, a number, an instant, a date, a constant of an enum, an optional, a collection or map of these, sealed
     * words, or a value that has fields itself.
     *
     * @param field the field
     * @return this
     */
    public Fingerprint put(Object field) {
        if (field instanceof Fingerprinted value) {
            mark('{', 0);
            value.feed(this);
            mark('}', 0);
        } else if (field instanceof Optional<?> optional) {
            mark('?', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::put);
        } else if (field instanceof Collection<?> several) {
            mark('[', several.size());
            several.forEach(this::put);
        } else if (field instanceof Personal personal) {
            text(personal.text().orElse(""));
        } else if (field instanceof Enum<?> constant) {
            text(constant.name());
        } else {
            text(field.toString());
        }
        return this;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mark('"', bytes.length);
        digest.update(bytes);
    }

    private void mark(char what, int length) {
        digest.update((what + Integer.toString(length) + ';').getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest of what was put; afterwards it is empty again.
     *
     * @return 32 hexadecimal digits
     */
    public String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
