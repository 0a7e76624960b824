package dev.redress.policy;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.ComplaintRules;
import dev.redress.core.Desk;
import dev.redress.core.Sender;
import dev.redress.core.WaitWatch;
import dev.redress.core.command.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.Offer;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import dev.redress.sla.PromiseRules;
import dev.redress.sla.SlaWatch;
import dev.redress.sla.clock.Calendars;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.RightReading;
import dev.redress.sla.clock.Timeline;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy at work: the front door of Redress for a host with a policy file.
 *
 * <pre>{@code
 * Redress redress = Redress.of(Policy.load(Path.of("policy.yaml")), new InMemoryRecords(), InstantSource.system());
 * redress.handle(Receive.complaint("K-1042", acme, "pump P-7 leaks at the flange").heardBy(PHONE, rina));
 * redress.look();                              // a scheduler calls this; any rhythm, same record
 * redress.outbox().deliver(mail::send);        // at least once, each under a stable key
 * }</pre>
 *
 * <p>It only puts a policy, a store and a clock together and passes on; whoever needs other watches, several scopes or records of
 * other kinds builds a {@link Desk}. Thread-safe if its ports are.
 */
public final class Redress {

    private static final int BATCH = 1_000;

    private final Desk desk;
    private final ComplaintRules rules;
    private final Clocks clocks;
    private final Map<String, Clocks> earlierClocks;
    private final InstantSource clock;
    private final Salts salts;

    private Redress(
            Policy policy,
            Collection<Policy> earlier,
            Salts salts,
            Calendars calendars,
            InstantSource clock,
            DeskOf desk) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.salts = salts;
        Map<String, Lifecycles> byHash = new HashMap<>();
        earlier.forEach(old -> byHash.put(old.edition().hash(), old.lifecycles()));
        this.rules = ComplaintRules.of(
                policy.lifecycles(), policy.edition(), (scope, asked) -> Optional.ofNullable(byHash.get(asked.hash())));
        this.clocks = Clocks.of(policy.charter(), calendars);
        this.earlierClocks = new HashMap<>();
        earlier.forEach(
                old -> earlierClocks.put(old.edition().hash(), Clocks.of(old.charter(), living(policy, calendars))));
        earlierClocks.put(policy.edition().hash(), clocks);
        this.desk = desk.with(rules, this::clocks);
    }

    /** Promises stay those of their edition, but calendars live: a holiday decreed since counts for what is still open. */
    private static Calendars living(Policy policy, Calendars calendars) {
        Map<String, WorkingCalendar> byName = policy.calendars();
        return (promise, rule, facts) -> {
            WorkingCalendar then = calendars.of(promise, rule, facts);
            return byName.getOrDefault(then.id(), then);
        };
    }

    /** The clocks of the edition that a complaint was received under; never those of another. */
    private Optional<Clocks> clocks(Complaint complaint) {
        return complaint.edition().isEmpty()
                ? Optional.of(clocks)
                : Optional.ofNullable(
                        earlierClocks.get(complaint.edition().get().hash()));
    }

    /** A desk around the rules, over a store whose type only the factory knows. */
    private interface DeskOf {
        Desk with(ComplaintRules rules, Function<Complaint, Optional<Clocks>> clocks);
    }

    /**
     * A policy at work, with salt from the secure random source of the platform.
     *
     * @param policy what is promised and what may happen
     * @param records where records are kept, and what leaves
     * @param clock what time it is; {@code InstantSource.system()} in production
     * @param <S> a store that is the outbox too
     * @return the front door
     */
    public static <S extends RecordStore & Outbox> Redress of(Policy policy, S records, InstantSource clock) {
        return of(policy, List.of(), records, RandomSalts.seededBySystem(), clock);
    }

    /**
     * A policy at work, with those that were in force before it. A complaint is judged by the policy that it was received under;
     * keep every text that was ever in force, also after a change of one word or of a holiday file, or commands to the complaints
     * received under it are refused with {@code unknown-edition}.
     *
     * @param policy what is promised and what may happen
     * @param earlier the policies under which records were received before
     * @param records where records are kept, and what leaves
     * @param salts where the salt of personal words comes from
     * @param clock what time it is; {@code InstantSource.system()} in production
     * @param <S> a store that is the outbox too
     * @return the front door
     */
    public static <S extends RecordStore & Outbox> Redress of(
            Policy policy, Collection<Policy> earlier, S records, Salts salts, InstantSource clock) {
        return of(policy, earlier, records, salts, Calendars.OF_THE_POLICY, clock);
    }

    /**
     * A policy at work, with calendars of the host where a customer, a branch or a department has another than the policy names.
     *
     * @param policy what is promised and what may happen
     * @param earlier the policies under which records were received before
     * @param records where records are kept, and what leaves
     * @param salts where the salt of personal words comes from
     * @param calendars which calendar counts for a case; when its edition is another one, let {@link Desk#relook} look again
     * @param clock what time it is; {@code InstantSource.system()} in production
     * @param <S> a store that is the outbox too
     * @return the front door
     */
    public static <S extends RecordStore & Outbox> Redress of(
            Policy policy,
            Collection<Policy> earlier,
            S records,
            Salts salts,
            Calendars calendars,
            InstantSource clock) {
        String basis = new Fingerprint()
                .put(policy.edition().hash())
                .put(calendars.edition())
                .text();
        return new Redress(
                policy,
                earlier,
                salts,
                calendars,
                clock,
                (rules, clocks) -> Desk.builder()
                        .records(records)
                        .salts(salts)
                        .rules(RecordId.COMPLAINT, new PromiseRules(rules, clocks))
                        .watch(new WaitWatch(rules::lifecycle, basis))
                        .watch(new SlaWatch(clocks, basis))
                        .build());
    }

    /**
     * Handles a command, now.
     *
     * @param command what is asked
     * @return what happened, or why not
     */
    public Decision handle(Command command) {
        return desk.handle(command, now());
    }

    /**
     * Looks at up to 1,000 records whose time has come.
     *
     * @return what was found
     */
    public Desk.Looked look() {
        return look(BATCH);
    }

    /**
     * Looks at records whose time has come, the most urgent first.
     *
     * @param limit how many at most
     * @return what was found
     */
    public Desk.Looked look(int limit) {
        return desk.look(now(), limit);
    }

    /**
     * A complaint.
     *
     * @param number its number
     * @return the complaint as it stands; empty if there is none
     */
    public Optional<Complaint> complaint(String number) {
        return desk.find(RecordId.complaint(number)).map(Complaint.class::cast);
    }

    /**
     * How a complaint stands against a promise, now.
     *
     * @param number its number
     * @param promise the name of the promise in the policy
     * @return the reading
     * @throws IllegalArgumentException if there is no such complaint, if the policy it was received under is not known or has no such
     *     promise, or if the promise is not made for it; says which
     */
    public ClockReading clock(String number, String promise) {
        Complaint complaint = complaint(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Argument 'number' must be that of a complaint but was " + number));
        Clocks known = clocks(complaint)
                .orElseThrow(
                        () -> new IllegalArgumentException("Argument 'number' must be of a complaint received under a"
                                + " known policy but was received under "
                                + complaint.edition().orElseThrow()));
        Timeline timeline = Timeline.of(complaint);
        return known.reading(promise, timeline, now())
                .orElseThrow(() -> new IllegalArgumentException("Argument 'promise' must be one that is made for "
                        + number + " but was " + known.selection(promise, timeline)));
    }

    /**
     * How a complaint stands against all promises that are made for it, now.
     *
     * @param number its number
     * @return the readings; empty if there is no such complaint, or the policy it was received under is not known
     */
    public List<ClockReading> clocks(String number) {
        return complaint(number)
                .flatMap(complaint -> clocks(complaint).map(known -> known.readings(Timeline.of(complaint), now())))
                .orElse(List.of());
    }

    /**
     * What the customer may do, now: which bodies may be asked, and until when.
     *
     * @param number the number of the complaint
     * @return one reading for each right of the policy; empty if there is no such complaint, or its policy is not known
     */
    public List<RightReading> rights(String number) {
        return complaint(number)
                .flatMap(
                        complaint -> clocks(complaint).map(known -> known.rights(Timeline.of(complaint), now(), now())))
                .orElse(List.of());
    }

    /**
     * What somebody may do with a complaint, and why not the rest, for buttons on a screen.
     *
     * @param number its number
     * @param actor who would
     * @return one offer for each command of its lifecycle; empty if there is no such complaint
     */
    public List<Offer> available(String number, Actor actor) {
        return complaint(number)
                .flatMap(complaint -> rules.lifecycle(complaint)
                        .map(life -> life.available(complaint, actor, new Context(now(), Optional.empty(), salts))))
                .orElse(List.of());
    }

    /**
     * What leaves.
     *
     * @return the way out, at the time of each call
     */
    public Leaving outbox() {
        return sender -> desk.deliver(sender, now(), BATCH);
    }

    /**
     * What is behind the door.
     *
     * @return the desk
     */
    public Desk desk() {
        return desk;
    }

    private Instant now() {
        return clock.instant();
    }

    /** The way out of the outbox. */
    @FunctionalInterface
    public interface Leaving {

        /**
         * Hands over up to 1,000 entries that may leave now, each at least once under its key.
         *
         * @param sender who sends
         * @return how many were handed over
         */
        Desk.Delivered deliver(Sender sender);
    }
}
