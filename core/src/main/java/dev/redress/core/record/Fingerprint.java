package dev.redress.core.record;

import dev.redress.core.digest.Sha256;
import dev.redress.core.privacy.Personal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    private final MessageDigest digest = Sha256.begin();

    /** An empty one. */
    public Fingerprint() {}

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
     * Puts a field: a text, a number, true or false, an instant, a date, a currency, a constant of an enum, sealed words, a value
     * that has fields itself, or an optional, a list, a set or a map of these. The order of a set or map does not count.
     *
     * @param field the field
     * @return this
     * @throws IllegalArgumentException if it is of another type: its text might not say all of it
     */
    public Fingerprint put(Object field) {
        if (field instanceof Fingerprinted value) {
            mark('{', 0);
            value.feed(this);
            mark('}', 0);
        } else if (field instanceof Optional<?> optional) {
            mark('?', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::put);
        } else if (field instanceof Map<?, ?> map) {
            unordered(
                    '<',
                    map.entrySet(),
                    entry -> new Fingerprint().put(entry.getKey()).put(entry.getValue()));
        } else if (field instanceof Set<?> set) {
            unordered('(', set, each -> new Fingerprint().put(each));
        } else if (field instanceof Collection<?> several) {
            mark('[', several.size());
            several.forEach(this::put);
        } else if (field instanceof Personal personal) {
            text(personal.text().orElse(""));
        } else if (field instanceof Enum<?> constant) {
            text(constant.name());
        } else if (isWhollyText(field)) {
            text(field.toString());
        } else {
            throw new IllegalArgumentException("Argument 'field' must be of a type whose text says all of it but was a "
                    + field.getClass().getName());
        }
        return this;
    }

    private static boolean isWhollyText(Object field) {
        return field instanceof String
                || field instanceof Number
                || field instanceof Boolean
                || field instanceof Temporal
                || field instanceof Currency;
    }

    private <T> void unordered(char what, Set<? extends T> several, Function<T, Fingerprint> print) {
        mark(what, several.size());
        several.stream().map(each -> print.apply(each).text()).sorted().forEach(this::text);
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
