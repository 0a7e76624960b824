package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.command.Receive;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.edition.Edition;
import dev.redress.core.edition.Editions;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Context;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.UniqueKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of complaints, suggestions, praise, enquiries and claims: each decided by the lifecycle of its kind, in the edition
 * that it was received under.
 *
 * <p>A complaint received in 2025 under edition 2025-2 is decided by the lifecycle of that edition, also when 2026-1 is in force. If
 * the host cannot say what 2025-2 was, the command is refused with {@code unknown-edition}, never decided by the newest.
 */
public final class ComplaintRules implements Rules {

    private final Lifecycles inForce;
    private final Optional<Edition> edition;
    private final Editions<Lifecycles> editions;

    private ComplaintRules(Lifecycles inForce, Optional<Edition> edition, Editions<Lifecycles> editions) {
        this.inForce = Objects.requireNonNull(inForce, "inForce");
        this.edition = edition;
        this.editions = editions;
    }

    /**
     * For a host without a policy file: one set of lifecycles for ever.
     *
     * @param lifecycles one for each kind
     * @return the rules
     */
    public static ComplaintRules of(Lifecycles lifecycles) {
        return new ComplaintRules(lifecycles, Optional.empty(), (scope, unknown) -> Optional.empty());
    }

    /**
     * For a host with policy files.
     *
     * @param inForce the lifecycles of the policy in force
     * @param edition which policy that is; new records are received under it
     * @param earlier what earlier editions had
     * @return the rules
     */
    public static ComplaintRules of(Lifecycles inForce, Edition edition, Editions<Lifecycles> earlier) {
        return new ComplaintRules(
                inForce,
                Optional.of(edition),
                (scope, asked) ->
                        asked.hash().equals(edition.hash()) ? Optional.of(inForce) : earlier.find(scope, asked));
    }

    @Override
    public Decision decide(Optional<Snapshot> before, Command command, Instant now, Salts salts) {
        Context context = new Context(now, edition, salts);
        if (before.isEmpty()) {
            return inForce.of(kind(command)).receive(command, context);
        }
        Complaint complaint = (Complaint) before.get();
        Optional<Lifecycle> lifecycle = lifecycle(complaint);
        return lifecycle.isPresent()
                ? lifecycle.get().decide(complaint, command, context)
                : Refused.of(
                        RefusalCode.UNKNOWN_EDITION,
                        complaint.edition().map(Edition::toString).orElse(""));
    }

    /**
     * The lifecycle that a complaint is decided by.
     *
     * @param complaint the complaint
     * @return that of its kind and edition; empty if its edition is not known
     */
    public Optional<Lifecycle> lifecycle(Complaint complaint) {
        FeedbackKind kind = complaint.receipt().kind();
        Optional<Edition> pinned = complaint.edition();
        return pinned.isEmpty()
                ? Optional.of(inForce.of(kind))
                : editions.find(complaint.id().scope(), pinned.get()).map(known -> known.of(kind));
    }

    private static FeedbackKind kind(Command command) {
        if (command.intent() instanceof Receive receive) {
            return receive.receipt().kind();
        }
        return command.intent() instanceof ResolveAtOnce atOnce
                ? atOnce.receive().receipt().kind()
                : FeedbackKind.COMPLAINT;
    }

    @Override
    public Complaint replay(RecordId id, List<Entry> history) {
        return Complaint.replay(id, history);
    }

    @Override
    public IndexColumns columns(Snapshot record) {
        Complaint complaint = (Complaint) record;
        return new IndexColumns(
                complaint.life().state(),
                complaint.responsibility().owner(),
                complaint.assessment().priority(),
                Optional.empty(),
                Optional.empty());
    }

    /** The reference number, if the customer got one beside the id. */
    @Override
    public Set<UniqueKey> keys(Snapshot record) {
        return ((Complaint) record)
                .receipt().reference().stream()
                        .map(reference -> new UniqueKey("reference", reference))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
