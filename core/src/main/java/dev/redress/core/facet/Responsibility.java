package dev.redress.core.facet;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answers for a complaint: the owner works on it, the watcher watches its deadlines, the department has it.
 *
 * <p>Whoever receives a complaint owns it until somebody is assigned.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Responsibility implements Fingerprinted {

    Responsibility() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who works on it.
     *
     * @return the id of a person; empty if nobody was named
     */
    public abstract Optional<String> owner();

    /**
     * Who watches the deadlines.
     *
     * @return the id of a person; empty if nobody was named
     */
    public abstract Optional<String> watcher();

    /**
     * Which department has it.
     *
     * @return empty if none was named
     */
    public abstract Optional<String> department();

    /**
     * This responsibility with what a later assignment names.
     *
     * @param later the later one
     * @return the later one where it says something, else this one
     */
    public Responsibility and(Responsibility later) {
        return builder()
                .owner(later.owner().or(this::owner))
                .watcher(later.watcher().or(this::watcher))
                .department(later.department().or(this::department))
                .build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(owner()).put(watcher()).put(department());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "responsibility";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableResponsibility.Builder {
        Builder() {}
    }
}
