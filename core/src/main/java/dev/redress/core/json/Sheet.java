package dev.redress.core.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * What a text is written on. It keeps the limits of a {@link Document}, so that whatever was written can be read.
 *
 * <p>Two ways: the whole, for the store, and the public part, in which a personal text is only its digest.
 */
final class Sheet {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final StringBuilder out = new StringBuilder(512);
    private final boolean publicOnly;
    private String lastKey = "";
    private int tokens;

    Sheet(boolean publicOnly) {
        this.publicOnly = publicOnly;
    }

    boolean isPublicOnly() {
        return publicOnly;
    }

    /** The last key written, to say where something was wrong. */
    String lastKey() {
        return lastKey.isEmpty() ? "one" : "'" + lastKey + "'";
    }

    void open(char bracket) {
        next();
        out.append(bracket);
    }

    void close(char bracket) {
        tokens++;
        out.append(bracket);
    }

    void key(String key) {
        require("a key", key, Document.LONGEST_KEY);
        lastKey = key;
        next();
        quote(key);
        out.append(':');
    }

    void text(String text) {
        require("a text", text, Document.LONGEST_TEXT);
        next();
        quote(text);
    }

    /** A number, a truth or null as it stands. */
    void plain(String plain) {
        next();
        out.append(plain);
    }

    /** The text. */
    String text() {
        if (out.length() > Document.LONGEST || tokens > Document.MOST_TOKENS) {
            throw new IllegalArgumentException("A record must have a text of at most " + Document.LONGEST
                    + " characters and " + Document.MOST_TOKENS + " values but had " + out.length() + " and " + tokens);
        }
        return out.toString();
    }

    /** A comma, unless this is the first in its bracket or the value of a key. */
    private void next() {
        tokens++;
        if (out.length() > 0) {
            char last = out.charAt(out.length() - 1);
            if (last != '{' && last != '[' && last != ':') {
                out.append(',');
            }
        }
    }

    /** A surrogate without its other half is written as an escape: no encoding keeps it. */
    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i++;
            } else {
                ENCODER.quoteAsString(text.substring(from, i), out);
                out.append("\\u").append(Integer.toHexString(c));
                from = i + 1;
            }
        }
        ENCODER.quoteAsString(from == 0 ? text : text.substring(from), out);
        out.append('"');
    }

    private static void require(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("A record must have " + what + " of at most " + longest
                    + " characters but had one of " + text.length());
        }
    }
}
