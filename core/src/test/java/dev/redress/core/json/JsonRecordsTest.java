package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.ComplaintEvent.FactsChanged;
import dev.redress.core.event.ComplaintEvent.Received;
import dev.redress.core.event.ContactEvent.Told;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.event.PromiseEvent.Breached;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Purpose;
import dev.redress.core.facet.Receipt;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.BrokenStoreException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    private static final JsonRecords JSON = JsonRecords.standard();
    private static final Stamp STAMP = Stamp.at(Samples.TUE_2026_02_03_0700Z, "rina");
    private static final String DATA = """
            {"type":"weighed","stamp":{"by":"rina","occurredAt":"2026-02-03T07:00:00Z","recordedAt":"2026-02-03T07:00:00Z"},\
             "grams":[1.50, null, true], "note":{"salt":"0123456789abcdef","text":"Hart"}}""";

    @Test
    void anEventOfANewerVersionIsKeptAsItStands() {
        Event event = JSON.readEvent(DATA);
        assertThat(event).isEqualTo(new FromNewerVersion(STAMP, "weighed", DATA));
        assertThat(JSON.write(event)).isEqualTo(DATA);
    }

    @Test
    void aComplaintIsFoldedFromItsHistory_ofOtherKindsWhereTheirFoldIsSaid() {
        RecordId id = RecordId.complaint("K-1042");
        Receipt receipt = Receipt.of(Complainant.of("c"), Personal.sealed("0123456789abcdef", "Hart"));
        List<Entry> history = List.of(
                new Entry(1, new Received(STAMP, receipt), Optional.empty()),
                new Entry(2, JSON.readEvent(DATA), Optional.empty()));
        assertThat(JSON.replay(id, history)).isEqualTo(Complaint.replay(id, history));
        assertThat(JSON.replay(id, history).fromNewerVersion()).isTrue();
        RecordId call = new RecordId("-", "call", "1");
        assertThatThrownBy(() -> JSON.replay(call, history))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("The codec cannot fold records of kind call");
        JsonRecords calls =
                JsonRecords.builder().replay("call", Complaint::replay).build();
        assertThat(calls.replay(call, history).version()).isEqualTo(2);
    }

    @Test
    void itsPublicPartHidesWhatHasTheFormOfAPersonalText() {
        String digest = Personal.sealed("0123456789abcdef", "Hart").digest();
        String erased =
                DATA.replace("{\"salt\":\"0123456789abcdef\",\"text\":\"Hart\"}", "{\"erased\":\"" + digest + "\"}");
        assertThat(JSON.publicText(JSON.readEvent(DATA)))
                .isEqualTo(JSON.publicText(JSON.readEvent(erased)))
                .endsWith("\"grams\":[1.50,null,true],\"note\":{\"digest\":\"" + digest + "\"}}");
    }

    @Test
    void aTypeThatLooksLikeNoWordIsNoNewerVersion() {
        assertThatThrownBy(() -> JSON.readEvent(DATA.replace("\"weighed\"", "\"Frau Hart\"")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("Cannot read the text: at $.type found a text of 9 characters, expected the word of a type,"
                        + " in small letters with hyphens");
        assertThatThrownBy(() -> JSON.readEvent(DATA.replace("\"rina\"", "7")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessageContaining("at $.stamp.by found a number");
    }

    @Test
    void aPersonalTextThatIsNotSealedIsNotWritten() {
        Receipt receipt = Receipt.of(Complainant.of("C-204"), Personal.of("Hart"));
        assertThatThrownBy(() -> JSON.write(new Received(STAMP, receipt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A personal text must be sealed before it is written but 'account' was not");
    }

    @Test
    void thePublicPartIsTheSameBeforeAndAfterAnErasure() {
        for (String word : EventWords.ALL.keySet()) {
            Event event = Samples.full().event(word);
            assertThat(JSON.publicText(event.words(Personal::erase)))
                    .isEqualTo(JSON.publicText(event))
                    .doesNotContain("Hart");
        }
    }

    @Test
    void whatACommandSealsIsWrittenAndReadBack() {
        Told told = new Told(
                STAMP,
                Set.of(Purpose.DELAY),
                Channel.LETTER,
                Optional.empty(),
                Optional.of(Personal.of("bell \u0007, \ud800 and 😀")));
        Event sealed = told.words(words -> words.seal(() -> "0123456789abcdef"));
        assertThat(JSON.readEvent(JSON.write(sealed))).isEqualTo(sealed);
        assertThat(JSON.write(sealed)).contains("bell \\u0007, \\ud800 and 😀");
    }

    @Test
    void equalValuesHaveOneTextWhateverTheOrderTheyWereMadeIn() {
        Facts one = Facts.none().with("b", "1").with("a", "2");
        Facts other = Facts.none().with("a", "2").with("b", "1");
        assertThat(JSON.write(new FactsChanged(STAMP, one))).isEqualTo(JSON.write(new FactsChanged(STAMP, other)));
        assertThat(JSON.write(new Noted(STAMP, "s", "c", "", Map.of("b", "1", "a", "2"))))
                .endsWith("\"facts\":{\"a\":\"2\",\"b\":\"1\"}}");
    }

    @Test
    void theOrderOfKeysInATextDoesNotMatter() {
        assertThat(JSON.readEvent("""
                        {"reason":"request","stamp":{"by":"rina","recordedAt":"2026-02-03T07:00:00Z",
                         "occurredAt":"2026-02-03T07:00:00Z"},"type":"erased"}""")).isEqualTo(new dev.redress.core.event.Erased(STAMP, "request"));
    }

    @Test
    void anInstantLosesNothing() {
        for (Instant due : List.of(
                Instant.EPOCH,
                Instant.MIN,
                Instant.MAX,
                Instant.parse("2026-02-03T07:00:00.120Z"),
                Instant.parse("2026-02-03T07:00:00.000000001Z"))) {
            Breached breached = new Breached(STAMP, "resolve", "", 1, due);
            assertThat(JSON.readEvent(JSON.write(breached))).isEqualTo(breached);
        }
        assertThat(JSON.write(new Breached(STAMP, "resolve", "", 1, Instant.parse("2026-02-03T07:00:00.120Z"))))
                .endsWith("\"due\":\"2026-02-03T07:00:00.120000Z\"}");
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        assertThatThrownBy(() -> JSON.write(noted(Map.of("a", "x".repeat(100_001)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A record must have a text of at most 100000 characters but had one of 100001");
        assertThatThrownBy(() -> JSON.write(noted(Map.of("x".repeat(1_001), ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A record must have a key of at most 1000 characters but had one of 1001");
        Event atTheLimit = noted(Map.of("x".repeat(1_000), "x".repeat(100_000)));
        assertThat(JSON.readEvent(JSON.write(atTheLimit))).isEqualTo(atTheLimit);
        Map<String, String> many = new java.util.TreeMap<>();
        for (int i = 0; i < 200; i++) {
            many.put("k" + i, "x".repeat(90_000));
        }
        assertThatThrownBy(() -> JSON.write(noted(many)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A record must have a text of at most 16000000 characters and 500000 values");
    }

    @Test
    void aNumberOfAFactLosesNothing() {
        for (String number : List.of("0", "-1", "0.000001", "-12345678901234567890.12345678901234567890", "1E+30")) {
            Event event =
                    new FactsChanged(STAMP, Facts.none().with("n", new FactValue.Decimal(new BigDecimal(number))));
            assertThat(JSON.readEvent(JSON.write(event))).isEqualTo(event);
        }
    }

    @Test
    void aComplaintToWhichEverythingHappenedIsReadBack() {
        List<Event> rest = new ArrayList<>();
        EventWords.ALL.keySet().stream()
                .sorted()
                .filter(word -> !word.equals("received"))
                .forEach(word -> rest.add(Samples.full().event(word)));
        Complaint complaint = Complaint.received(
                        RecordId.complaint("K-1042"), (Received) Samples.full().event("received"))
                .after(rest);
        assertThat(JSON.readSnapshot(RecordId.COMPLAINT, JSON.write(complaint))).isEqualTo(complaint);
        assertThat(JSON.readSnapshot(RecordId.COMPLAINT, JSON.write((Snapshot) complaint.erased())))
                .isEqualTo(complaint.erased());
    }

    @Test
    void aSnapshotIsOfTheKindThatItSays() {
        String text = JSON.write((Complaint) Samples.full().of(Complaint.class));
        assertThatThrownBy(() -> JSON.readSnapshot("dispatch", text))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessageStartingWith("Cannot read a record of kind 'dispatch', only of the kinds [");
        assertThatThrownBy(() -> JSON.readSnapshot(
                        RecordId.COMPLAINT,
                        text.replace("\"kind\":\"complaint\",\"number\"", "\"kind\":\"x\",\"number\"")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("Cannot read the text: at $.id.kind found another kind, expected 'complaint'");
        assertThatThrownBy(() -> JSON.write(new Call(new RecordId("-", "call", "1"), 1, ZoneId.of("Asia/Jakarta"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but was of kind call");
    }

    @Test
    void milestonesOfASnapshotStandInTheOrderOfTheirEvents() {
        String text = JSON.write((Complaint) Samples.full().of(Complaint.class));
        assertThatThrownBy(() -> JSON.readSnapshot(RecordId.COMPLAINT, text.replace("\"event\":2", "\"event\":0")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("Cannot read the text: at $.milestones[1] found pieces of a Milestone that break a rule,"
                        + " expected what holds: Argument 'event' must be at least 1");
        assertThatThrownBy(() -> JSON.readSnapshot(
                        RecordId.COMPLAINT, text.replace("\"reason\":\"\",\"event\":1", "\"reason\":\"\",\"event\":3")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("Cannot read the text: at $.milestones found milestones out of order or too many,"
                        + " expected at most 2000, oldest first");
    }

    @Test
    void aSealOfANewerVersionThatIsNoneIsAFault() {
        Event event = JSON.readEvent(DATA.replace("0123456789abcdef", "short"));
        assertThatThrownBy(() -> JSON.publicText(event))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage(
                        "Cannot read the text: at $.note.salt found a text of 5 characters, expected a salt of 16 to 128"
                                + " characters");
    }

    @Test
    void anotherModuleAddsAKindOfItsOwn() {
        JsonRecords json = JsonRecords.builder()
                .kind("call", Call.class, MethodHandles.lookup())
                .text(ZoneId.class, ZoneId::getId, ZoneId::of)
                .build();
        Call call = new Call(new RecordId("-", "call", "1"), 1, ZoneId.of("Asia/Jakarta"));
        String text = json.write(call);
        assertThat(text)
                .isEqualTo(
                        "{\"id\":{\"scope\":\"-\",\"kind\":\"call\",\"number\":\"1\"},\"version\":1,\"zone\":\"Asia/Jakarta\"}");
        assertThat(json.readSnapshot("call", text)).isEqualTo(call);
        assertThatThrownBy(() -> json.readSnapshot("call", text.replace("Asia/Jakarta", "Frau Hart")))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("Cannot read the text: at $.zone found a text of 9 characters, expected a ZoneId");
    }

    @Test
    void aTypeOfNoKnownFormIsRefusedWhenTheCodecIsMade() {
        assertThatThrownBy(() -> JsonRecords.builder()
                        .kind("call", Call.class, MethodHandles.lookup())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but had a java.time.ZoneId");
    }

    @Test
    void anyNumberOfThreadsUseOne() throws Exception {
        List<String> words = EventWords.ALL.keySet().stream().sorted().toList();
        List<String> expected = words.stream()
                .map(word -> JSON.write(Samples.full().event(word)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> Stream.generate(() -> expected)
                        .limit(20)
                        .flatMap(List::stream)
                        .map(text -> JSON.write(JSON.readEvent(text)))
                        .distinct()
                        .toList()));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Noted noted(Map<String, String> facts) {
        return new Noted(STAMP, "source", "code", "", facts);
    }

    /** A record of another module, with a type that this one does not know. */
    record Call(RecordId id, long version, ZoneId zone) implements Snapshot {

        @Override
        public Milestones milestones() {
            return Milestones.none();
        }

        @Override
        public Optional<Edition> edition() {
            return Optional.empty();
        }

        @Override
        public boolean fromNewerVersion() {
            return false;
        }

        @Override
        public Snapshot after(Event event) {
            return new Call(id, version + 1, zone);
        }

        @Override
        public Snapshot erased() {
            return this;
        }
    }
}
