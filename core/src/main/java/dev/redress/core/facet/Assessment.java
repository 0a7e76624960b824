package dev.redress.core.facet;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import dev.redress.core.value.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found on first sight, or later on a closer look (ISO 10002, initial assessment). A later assessment replaces what it
 * names and keeps the rest.
 *
 * <p>Severity high, no danger, category {@code leak}, priority {@code 2}.
 *
 * <p>Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class Assessment implements Fingerprinted {

    Assessment() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The category in the host's taxonomy.
     *
     * @return empty if not known
     */
    public abstract Optional<String> category();

    /**
     * The presumed cause in the host's taxonomy.
     *
     * @return empty if not known
     */
    public abstract Optional<String> cause();

    /**
     * How bad it is.
     *
     * @return empty if not assessed
     */
    public abstract Optional<Severity> severity();

    /**
     * Whether somebody may come to harm.
     *
     * @return empty if not assessed
     */
    public abstract Optional<Boolean> safety();

    /**
     * How complex it is.
     *
     * @return empty if not assessed
     */
    public abstract Optional<Scale> complexity();

    /**
     * How far it reaches.
     *
     * @return empty if not assessed
     */
    public abstract Optional<Scale> impact();

    /**
     * Whether something must be done at once.
     *
     * @return empty if not assessed
     */
    public abstract Optional<Boolean> immediateAction();

    /**
     * The priority, in a word of the host.
     *
     * @return empty if not set
     */
    public abstract Optional<String> priority();

    /**
     * This assessment with what a later one names.
     *
     * @param later the later one
     * @return the later one where it says something, else this one
     */
    public Assessment and(Assessment later) {
        return builder()
                .category(later.category().or(this::category))
                .cause(later.cause().or(this::cause))
                .severity(later.severity().or(this::severity))
                .safety(later.safety().or(this::safety))
                .complexity(later.complexity().or(this::complexity))
                .impact(later.impact().or(this::impact))
                .immediateAction(later.immediateAction().or(this::immediateAction))
                .priority(later.priority().or(this::priority))
                .build();
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(category())
                .put(cause())
                .put(severity())
                .put(safety())
                .put(complexity())
                .put(impact())
                .put(immediateAction())
                .put(priority());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "assessment";
    }

    /** Builds the value; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
