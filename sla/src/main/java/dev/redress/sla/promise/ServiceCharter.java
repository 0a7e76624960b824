package dev.redress.sla.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a company promises its customers, in one edition, from a date on; what is rendered for them is what is measured.
 *
 * <p>A city changed its table on Monday 23 February 2015; what was asked for on Sunday 22 February is not judged by the new
 * one. Immutable.
 */
@DomainStyle
@Value.Immutable
public abstract class ServiceCharter {

    ServiceCharter() {}

    /**
     * Starts a charter.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the edition.
     *
     * @return such as {@code 2026-1}
     */
    public abstract String edition();

    /**
     * From when it holds.
     *
     * @return the first civil date, in the zone, on which a case can be received under it
     */
    public abstract LocalDate validFrom();

    /**
     * The zone of that date.
     *
     * @return a zone
     */
    public abstract ZoneId zone();

    /**
     * What is promised.
     *
     * @return no id twice; those that others wait for may stand anywhere
     */
    public abstract List<Promise> promises();

    /**
     * What the customer may do when.
     *
     * @return may be none
     */
    public abstract List<Right> rights();

    /**
     * Where a customer can complain and give feedback.
     *
     * @return in the order in which they are shown
     */
    public abstract List<ContactWay> contactWays();

    /**
     * What the company offers and stands for, in words for customers.
     *
     * @return in the order in which they are shown
     */
    public abstract List<Statement> statements();

    /**
     * A promise.
     *
     * @param id its name
     * @return the promise; empty if there is none of this name
     */
    public Optional<Promise> promise(String id) {
        return promises().stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /**
     * The promises, each after those it waits for.
     *
     * @return all of them
     */
    @Value.Lazy
    public List<Promise> inOrder() {
        Map<String, Promise> open = new LinkedHashMap<>();
        promises().forEach(promise -> open.put(promise.id(), promise));
        List<Promise> ordered = new ArrayList<>();
        boolean found = true;
        while (found) {
            found = false;
            for (Promise promise : List.copyOf(open.values())) {
                if (promise.dependsOn().stream().noneMatch(open::containsKey)) {
                    ordered.add(promise);
                    open.remove(promise.id());
                    found = true;
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    "A charter must not have promises that wait for each other but had " + open.keySet());
        }
        return List.copyOf(ordered);
    }

    /**
     * Whether it holds for a case received then.
     *
     * @param received when the case was received
     * @return true from the start of the first valid date on
     */
    public boolean inForce(Instant received) {
        return !LocalDate.ofInstant(received, zone()).isBefore(validFrom());
    }

    /** Checks the whole when it is built. */
    @Value.Check
    void check() {
        Map<String, Promise> known = new LinkedHashMap<>();
        for (Promise promise : promises()) {
            if (known.put(promise.id(), promise) != null) {
                throw new IllegalArgumentException("A charter must not have two promises '" + promise.id() + "'");
            }
        }
        promises().forEach(promise -> known(promise.toString(), promise.dependsOn(), known));
        for (Right right : rights()) {
            known("right " + right, right.opens().promises(), known);
            right.endsAfter().ifPresent(after -> known("right " + right, after.promises(), known));
        }
        promises().forEach(promise -> promise.triggers().forEach(trigger -> warns(promise, trigger, known)));
        inOrder();
    }

    /** Without a warning nothing would ever start. */
    private static void warns(Promise promise, Trigger trigger, Map<String, Promise> known) {
        if (trigger instanceof Trigger.AnyOf any) {
            any.triggers().forEach(each -> warns(promise, each, known));
        } else if (trigger instanceof Trigger.OfPromise turn && turn.turn() == Turn.WARNED) {
            Promise other = known.get(turn.promise());
            if (other != null && other.warnings().isEmpty()) {
                throw new IllegalArgumentException("A charter must have warnings where others wait for them but '"
                        + promise.id() + "' waits for '" + turn + "', and '" + turn.promise() + "' has none");
            }
        }
    }

    private static void known(String who, Set<String> named, Map<String, Promise> known) {
        for (String id : named) {
            if (!known.containsKey(id)) {
                throw new IllegalArgumentException("A charter must have the promises that others wait for but '" + who
                        + "' waits for '" + id + "', and there are " + known.keySet());
            }
        }
    }

    /** The edition and the names of its promises. */
    @Override
    public String toString() {
        return "charter " + edition() + " "
                + promises().stream().map(Promise::id).toList();
    }

    /** Builds a charter; {@code build()} checks the whole. */
    public static final class Builder extends ImmutableServiceCharter.Builder {
        Builder() {}
    }
}
