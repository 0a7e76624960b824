package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to a stored text, it is read or refused by the one exception, which never shows a word of a person. */
class HostileTextProperties {

    private static final JsonRecords JSON = JsonRecords.standard();

    private static final List<String> TEXTS = Stream.concat(
                    EventWords.ALL.keySet().stream()
                            .sorted()
                            .map(word -> JSON.write(Samples.full().event(word))),
                    Stream.of(JSON.write((Complaint) Samples.full().of(Complaint.class))))
            .toList();

    private static final List<String> PIECES = List.of(
            "null",
            "{}",
            "[]",
            "0",
            "-1",
            "1e400",
            "12.5",
            "true",
            "\"\"",
            '"' + Samples.WORDS + '"',
            "{\"" + Samples.WORDS + "\":\"" + Samples.WORDS + "\"}",
            "\"from\":{},",
            "\"type\":\"told\",",
            "\\u0000",
            "\ud800",
            "\ufeff",
            "\"",
            "}",
            ",");

    @Property(tries = 200)
    void anyPieceAnywhere(@ForAll Random random) {
        for (int i = 0; i < 50; i++) {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            for (int n = random.nextInt(3); n >= 0; n--) {
                text = changed(text, random);
            }
            readOrRefused(text);
        }
    }

    @Property(tries = 200)
    void anyText(@ForAll String text) {
        readOrRefused(text);
        readOrRefused("{\"type\":" + text + "}");
    }

    private static String changed(String text, Random random) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(8)));
            case 2 -> withAnotherValue(text, at, piece);
            default -> withAnotherText(text, at);
        };
    }

    /** Another value after the next colon, up to the next comma or bracket. */
    private static String withAnotherValue(String text, int at, String piece) {
        int from = text.indexOf(':', at) + 1;
        int to = from;
        while (from > 0 && to < text.length() && ",}]".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(0, from) + piece + text.substring(to);
    }

    /** The words of a person instead of the next text, be it a key or a value. */
    private static String withAnotherText(String text, int at) {
        int from = text.indexOf('"', at);
        int to = from < 0 ? -1 : text.indexOf('"', from + 1);
        return to < 0 ? text : text.substring(0, from + 1) + Samples.WORDS + text.substring(to);
    }

    private static void readOrRefused(String text) {
        try {
            Event event = JSON.readEvent(text);
            assertThat(JSON.readEvent(JSON.write(event))).isEqualTo(event);
        } catch (BrokenStoreException refused) {
            checkMessage(refused);
        }
        try {
            JSON.readSnapshot(RecordId.COMPLAINT, text);
        } catch (BrokenStoreException refused) {
            checkMessage(refused);
        }
    }

    private static void checkMessage(BrokenStoreException refused) {
        assertThat(refused).hasNoCause();
        assertThat(refused.getMessage())
                .startsWith("Cannot read the text: at $")
                .doesNotContain("Öztürk", "Hart", "Melati")
                .hasSizeLessThan(1_000);
    }
}
