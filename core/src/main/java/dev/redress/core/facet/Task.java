package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A piece of work for a department, so that somebody watches every piece of a complaint that crosses departments.
 *
 * <p>Quality assurance analyzes the seal, due Friday 13 February 2026 17:00 in Jakarta, owner {@code budi}.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Task implements Fingerprinted {

    Task() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * With what it must have and no more.
     *
     * @param id its id within the complaint
     * @param department who has to do it
     * @return the value
     */
    public static Task of(String id, String department) {
        return builder().id(id).department(department).build();
    }

    /**
     * Its id within the complaint.
     *
     * @return 1 to 60 characters
     */
    public abstract String id();

    /**
     * What it is for.
     *
     * @return work unless said otherwise
     */
    @Value.Default
    public TaskKind kind() {
        return TaskKind.WORK;
    }

    /**
     * Who has to do it.
     *
     * @return a department of the host, 1 to 200 characters
     */
    public abstract String department();

    /**
     * Who does it there.
     *
     * @return the id of a person; empty until named
     */
    public abstract Optional<String> owner();

    /**
     * Until when.
     *
     * @return empty if no date was set
     */
    public abstract Optional<Instant> due();

    /**
     * What is to be done.
     *
     * @return sealed; empty if the department knows
     */
    public abstract Optional<Personal> description();

    /**
     * What came of it.
     *
     * @return sealed; empty until done, or if there is nothing to say
     */
    public abstract Optional<Personal> result();

    /**
     * When it was done.
     *
     * @return empty while it is open
     */
    public abstract Optional<Instant> doneAt();

    /**
     * The same with its personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the value with the changed words
     */
    public Task words(UnaryOperator<Personal> change) {
        return builder()
                .from(this)
                .description(description().map(change))
                .result(result().map(change))
                .build();
    }

    /**
     * Whether it is still to be done.
     *
     * @return true until it has a time of completion
     */
    public boolean isOpen() {
        return doneAt().isEmpty();
    }

    /**
     * The same task, done.
     *
     * @param at when
     * @param outcome what came of it; empty if there is nothing to say
     * @return the finished task
     */
    public Task done(Instant at, Optional<Personal> outcome) {
        return builder().from(this).result(outcome).doneAt(at).build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(id())
                .put(kind())
                .put(department())
                .put(owner())
                .put(due())
                .put(description())
                .put(result())
                .put(doneAt());
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Text.bounded("Task", "id", id(), 60);
        Text.bounded("Task", "department", department(), 200);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "task";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
