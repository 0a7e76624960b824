package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only shell: it finds a record, looks what has come due, decides, and commits all of it in one step; and it hands out what
 * leaves. It starts no thread and reads no clock: whoever calls it says what time it is.
 *
 * <p>On Friday 6 February 2026 08:00 nobody has looked at K-1042 for four days. {@code handle(tell, friday)} first finds what came due
 * since Monday, then decides about the letter, and stores both in one commit.
 *
 * <p>Thread-safe if its ports are. Of two desks that handle commands to one record at once, one commits and the other tries again
 * on what the first one left.
 */
public final class Desk {

    private final RecordStore store;
    private final Shift shift;
    private final Counter counter;
    private final Delivery delivery;
    private final Archive archive;

    Desk(DeskBuilder from, RecordStore store, Outbox outbox, Salts salts) {
        this.store = store;
        Map<String, Rules> rules = Map.copyOf(from.rules);
        Seals seals = new Seals(store, from.chain, from.monitor);
        this.shift = new Shift(store, rules, List.copyOf(from.watches), from.monitor, seals);
        this.counter = new Counter(store, shift, rules, salts, from.monitor, from.attempts);
        this.delivery = new Delivery(outbox, counter, from.monitor);
        this.archive = new Archive(store, shift, rules, salts, seals, from.attempts);
    }

    /**
     * Starts a desk.
     *
     * @return an empty builder
     */
    public static DeskBuilder builder() {
        return new DeskBuilder();
    }

    /**
     * Handles a command: look, decide, commit.
     *
     * @param command what is asked
     * @param now the time
     * @return everything that was stored with it, what came due included, or why nothing was; a repeated command gets its first
     *     answer again
     * @throws dev.redress.core.store.BrokenStoreException if the store cannot do its work; nothing is stored then
     */
    public Decision handle(Command command, Instant now) {
        return counter.handle(command, now);
    }

    /**
     * Looks at every record whose time has come, the most urgent first.
     *
     * @param now the time
     * @param limit how many records at most
     * @return what was found
     * @throws dev.redress.core.store.BrokenStoreException if the store could not do its work for one of them; the others have had
     *     their look, unless it failed for three in a row
     */
    public Looked look(Instant now, int limit) {
        return shift.look(now, limit);
    }

    /**
     * Looks at one record, whether its time has come or not.
     *
     * @param id which
     * @param now the time
     * @return how many facts were found
     */
    public int look(RecordId id, Instant now) {
        return shift.look(id, now);
    }

    /**
     * Looks again at records whose next look rests on other calendars or rules than those of today.
     *
     * @param scope tenant or company
     * @param now the time
     * @param limit how many records at most; call again until none is left
     * @return what was found
     */
    public Looked relook(String scope, Instant now, int limit) {
        return shift.relook(scope, now, limit);
    }

    /**
     * Takes an open case of an existing system as it is, with its history, without telling anybody what was late long ago.
     *
     * @param id its number; must not be known yet
     * @param history its facts in order, the first one its receipt; personal words that are not sealed yet will be
     * @param quietBefore what came due before this instant is recorded, but neither alerts nor commands follow from it
     * @param now the time
     * @return the record with what came due in it, or why not
     * @throws IllegalArgumentException if the history does not begin with a receipt
     */
    public Decision adopt(RecordId id, List<Event> history, Instant quietBefore, Instant now) {
        return archive.adopt(id, history, quietBefore, now);
    }

    /**
     * Erases the personal words of a record, in its whole history. Counts, clocks and the chain of hashes stay.
     *
     * @param id which
     * @param by who orders it
     * @param reason a word of the policy
     * @param now the time
     * @return the record without its words, or why not
     */
    public Decision erase(RecordId id, Actor by, String reason, Instant now) {
        return archive.erase(id, by, reason, now);
    }

    /**
     * Hands over what may leave: commands to the desk itself, everything else to the sender. At least once, each under its key.
     *
     * @param sender who sends
     * @param now the time
     * @param limit how many entries at most
     * @return how many were handed over, and how many failed and will come again
     */
    public Delivered deliver(Sender sender, Instant now, int limit) {
        return delivery.deliver(sender, now, limit);
    }

    /**
     * A record.
     *
     * @param id which
     * @return the record as last committed; empty if there is none
     */
    public Optional<Snapshot> find(RecordId id) {
        return store.find(id).map(Stored::snapshot);
    }

    /** How long an entry that was claimed and not confirmed is kept from others. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /**
     * What a round of looks found.
     *
     * @param records how many records were looked at
     * @param events how many facts were stored
     * @param failed how many records could not be looked at and were put off
     */
    public record Looked(int records, int events, int failed) {}

    /**
     * What a round of handing over did.
     *
     * @param sent entries that were handed to the sender
     * @param commands commands that the desk gave itself
     * @param failed entries that will come again
     */
    public record Delivered(int sent, int commands, int failed) {

        Delivered and(Delivered more) {
            return new Delivered(sent + more.sent, commands + more.commands, failed + more.failed);
        }
    }
}
