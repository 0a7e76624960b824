package dev.redress.core.history;

import dev.redress.core.digest.Sha256;
import dev.redress.core.event.Event;
import dev.redress.core.history.Integrity.Broken;
import dev.redress.core.history.Integrity.Fault;
import dev.redress.core.history.Integrity.Intact;
import dev.redress.core.record.RecordId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Seals a history: the seal of each entry is a hash of the seal before it, its number and the public text of its event, so that an
 * entry cannot be changed, moved, taken out or slipped in without all later seals being wrong.
 *
 * <p>Somebody opens the database and moves "told" of K-1042 from Friday 6 February 2026 to Tuesday the 3rd:
 * {@link #verify} says that entry 4 was changed. When Mrs Hart's words are erased, the chain stays whole, because the public text
 * has only the digest of words, which is the same before and after.
 *
 * <p><b>What it proves:</b> that the entries are those that were sealed, as long as one seal, best the newest, is known from a
 * place that whoever changed the entries could not reach: printed, mailed, or published by the host from time to time.
 * <b>What it does not:</b> whoever can rewrite every entry can compute every seal anew; there is no key in it. Nor does it
 * prove that what was recorded is true, or that everything was recorded; and without a known seal it cannot see that the last
 * entries were cut off.
 *
 * <p>The public text must be the same for the same event for as long as seals are kept; the binding that gives it says so.
 * Immutable.
 */
public final class HashChain {

    private static final String ROOT = "redress chain 1 root";
    private static final String LINK = "redress chain 1 link";

    private final Function<Event, String> publicText;

    /**
     * A chain over texts of events.
     *
     * @param publicText everything an event says, with each sealed word by its digest only; the same text whether the words are
     *     still there or erased; {@code JsonRecords::publicText} of the JSON binding is one
     */
    public HashChain(Function<Event, String> publicText) {
        this.publicText = publicText;
    }

    /**
     * What the first entry of a record is chained to, so that two records cannot change their histories.
     *
     * @param id the record
     * @return 64 hexadecimal digits
     */
    public static String root(RecordId id) {
        MessageDigest sha = Sha256.begin();
        put(sha, ROOT);
        put(sha, id.scope());
        put(sha, id.kind());
        put(sha, id.number());
        return HexFormat.of().formatHex(sha.digest());
    }

    /**
     * The seal of an entry.
     *
     * @param previous the seal of the entry before, or the {@link #root}
     * @param number the number of the entry, from 1
     * @param event its event, with its words sealed or erased
     * @return 64 hexadecimal digits
     */
    public String seal(String previous, long number, Event event) {
        MessageDigest sha = Sha256.begin();
        put(sha, LINK);
        put(sha, previous);
        put(sha, Long.toString(number));
        put(sha, publicText.apply(event));
        return HexFormat.of().formatHex(sha.digest());
    }

    /**
     * A history with its seals, for a host that begins to chain what it has.
     *
     * @param id the record
     * @param history from entry 1 on; seals that it has are replaced
     * @return the same entries, sealed
     */
    public List<Entry> sealed(RecordId id, List<Entry> history) {
        List<Entry> sealed = new ArrayList<>(history.size());
        String previous = root(id);
        for (Entry entry : history) {
            previous = seal(previous, entry.number(), entry.event());
            sealed.add(new Entry(entry.number(), entry.event(), Optional.of(previous)));
        }
        return List.copyOf(sealed);
    }

    /**
     * Whether a history is as it was sealed, as far as it goes.
     *
     * @param id the record
     * @param history from entry 1 on
     * @return intact with the newest seal, or the first entry at which it is broken
     */
    public Integrity verify(RecordId id, List<Entry> history) {
        String previous = root(id);
        long expected = 1;
        for (Entry entry : history) {
            String seal = entry.seal().orElse("");
            if (entry.number() != expected) {
                return new Broken(expected, Fault.OUT_OF_SEQUENCE);
            } else if (seal.isEmpty()) {
                return new Broken(expected, Fault.UNSEALED);
            } else if (!seal.equals(seal(previous, expected, entry.event()))) {
                return new Broken(expected, Fault.CHANGED);
            }
            previous = seal;
            expected++;
        }
        return new Intact(history.size(), previous);
    }

    /**
     * Whether a history is as it was sealed, up to the newest seal that is known from elsewhere.
     *
     * @param id the record
     * @param history from entry 1 on
     * @param head the newest seal as it was noted outside of the store
     * @return intact only if the history ends with that seal; {@code CUT_OFF} if it ends with another
     */
    public Integrity verify(RecordId id, List<Entry> history, String head) {
        Integrity found = verify(id, history);
        boolean other = found instanceof Intact intact && !intact.head().equals(head);
        return other ? new Broken(history.size() + 1L, Fault.CUT_OFF) : found;
    }

    private static void put(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        sha.update(bytes);
    }
}
