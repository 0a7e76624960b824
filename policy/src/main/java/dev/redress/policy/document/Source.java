package dev.redress.policy.document;

import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The characters of a file, before anybody asks what they mean: readable, UTF-8, not too many, no control characters. */
final class Source {

    /** UTF-8 needs at most three bytes for one UTF-16 unit, plus the byte order mark. */
    private static final int MOST_BYTES = 3 * Document.MOST_CHARACTERS + 3;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Source() {}

    static Optional<String> of(String name, Path file, Findings.Collector findings) {
        return bytes(name, file, findings).flatMap(bytes -> decode(name, bytes, findings));
    }

    /** Passes a text on if it may be parsed, without its byte order mark. */
    static Optional<String> check(String name, String text, Findings.Collector findings) {
        if (text.length() > Document.MOST_CHARACTERS) {
            findings.add(tooLarge(name));
            return Optional.empty();
        }
        String sound = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        for (int i = 0; i < sound.length(); i += Character.charCount(sound.codePointAt(i))) {
            int c = sound.codePointAt(i);
            if (!isText(c)) {
                findings.add(Finding.error(
                        FindingCode.CONTROL_CHARACTER,
                        locate(name, sound.substring(0, i)),
                        String.format(Locale.ROOT, "the character U+%04X", c),
                        "text; inside double quotes it can be written with an escape"));
                return Optional.empty();
            }
        }
        return Optional.of(sound);
    }

    private static Optional<byte[]> bytes(String name, Path file, Findings.Collector findings) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                findings.add(tooLarge(name));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException e) {
            findings.add(Finding.error(
                    FindingCode.UNREADABLE_FILE,
                    Location.startOf(name),
                    whyUnreadable(file),
                    "a file that can be read"));
            return Optional.empty();
        }
    }

    private static String whyUnreadable(Path file) {
        if (Files.isDirectory(file)) {
            return "a folder";
        }
        return Files.exists(file) ? "a file that cannot be read" : "no such file";
    }

    private static Optional<String> decode(String name, byte[] bytes, Findings.Collector findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            findings.add(Finding.error(
                    FindingCode.NOT_UTF_8,
                    locate(name, text),
                    String.format(Locale.ROOT, "the byte 0x%02X", bytes[in.position()]),
                    "a text in UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Finding tooLarge(String name) {
        return Finding.error(
                FindingCode.TOO_LARGE,
                Location.startOf(name),
                "more than " + Document.MOST_CHARACTERS + " characters",
                "a file of at most 1 MiB");
    }

    /** The characters that YAML 1.2.2 §5.1 calls printable. */
    private static boolean isText(int c) {
        return (c >= 0x20 && c <= 0x7E)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD && c != BYTE_ORDER_MARK)
                || c >= 0x10000;
    }

    /** The place just behind the characters before it. */
    private static Location locate(String name, String before) {
        String text = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK ? before.substring(1) : before;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(name, line, text.codePointCount(lineStart, text.length()) + 1);
    }
}
