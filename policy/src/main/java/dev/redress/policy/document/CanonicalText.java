package dev.redress.policy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The hash of what a policy says: of its values in their order, and of the files that it names. Comments, indentation, quotes and
 * line ends do not count; a change of one word, one number or the order of two rules does.
 */
public final class CanonicalText {

    private final MessageDigest digest;

    private CanonicalText() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash of a parsed file and of the files it names.
     *
     * @param root the tree
     * @param named the files, by the names that the policy uses
     * @return SHA-256 in 64 hexadecimal digits
     * @throws IOException if a named file cannot be read any more
     */
    public static String hash(Node root, Map<String, Path> named) throws IOException {
        CanonicalText canonical = new CanonicalText();
        canonical.put(root);
        for (Map.Entry<String, Path> file : named.entrySet()) {
            if (!Files.exists(file.getValue())) {
                continue; // the name of a file that is shipped with the library, which stands in the tree
            }
            canonical.put('f', file.getKey());
            canonical.put(file.getValue());
        }
        return HexFormat.of().formatHex(canonical.digest.digest());
    }

    private void put(Node node) {
        if (node instanceof Node.Scalar scalar) {
            put(scalar.isNothing() ? 'n' : 's', scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            put('[', "");
            sequence.items().forEach(this::put);
            put(']', "");
        } else if (node instanceof Node.Mapping mapping) {
            put('{', "");
            mapping.entries().forEach(entry -> {
                put('k', entry.key().text());
                put(entry.value());
            });
            put('}', "");
        }
    }

    private void put(char mark, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((mark + Integer.toString(bytes.length) + ':').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private void put(Path file) throws IOException {
        byte[] buffer = new byte[8_192];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
