package dev.redress.core.condition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question about {@link Facts} that is answered with yes or no.
 *
 * <p>{@code severity is high or critical} holds for a case whose severity is high. A fact that is not known satisfies no
 * comparison, so {@code not (severity is high)} holds where nothing is known of severity. There is no expression language:
 * the family is closed, so that conditions can be printed, compared, and searched for gaps and shadows.
 */
public sealed interface Condition {

    /**
     * Whether it holds.
     *
     * @param facts what is known
     * @return true if it holds
     */
    boolean holds(Facts facts);

    /**
     * A condition that always holds.
     *
     * @return the condition of a last line
     */
    static Condition always() {
        return new All(List.of());
    }

    /**
     * A fact has one of these texts.
     *
     * @param fact its name
     * @param texts one or more texts
     * @return the condition
     */
    static Condition is(String fact, String... texts) {
        return new OneOf(fact, Stream.of(texts).map(FactValue.Text::new).collect(Collectors.toList()));
    }

    /**
     * A fact has one of these values.
     *
     * @param fact the name of the fact
     * @param values one or more values
     */
    record OneOf(String fact, Set<FactValue> values) implements Condition {

        /**
         * Checks and copies.
         *
         * @param fact the name of the fact
         * @param values one or more values
         * @throws IllegalArgumentException if there is no value
         */
        public OneOf {
            Objects.requireNonNull(fact, "fact");
            values = Set.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Argument 'values' must have at least one value for fact " + fact);
            }
        }

        /**
         * The same from a list.
         *
         * @param fact the name of the fact
         * @param values one or more values
         */
        public OneOf(String fact, Collection<? extends FactValue> values) {
            this(fact, (Set<FactValue>) new LinkedHashSet<FactValue>(values));
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.get(fact).filter(values::contains).isPresent();
        }

        @Override
        public String toString() {
            return fact + " is "
                    + values.stream().map(Object::toString).sorted().collect(Collectors.joining(" or "));
        }
    }

    /**
     * A number is at least so much.
     *
     * @param fact the name of the fact
     * @param least the smallest that holds
     */
    record AtLeast(String fact, BigDecimal least) implements Condition {

        /**
         * Checks that both are there.
         *
         * @param fact the name of the fact
         * @param least the smallest that holds
         */
        public AtLeast {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.get(fact).filter(this::atLeast).isPresent();
        }

        private boolean atLeast(FactValue value) {
            return value instanceof FactValue.Decimal decimal
                    && decimal.number().compareTo(least) >= 0;
        }

        @Override
        public String toString() {
            return fact + " is at least " + least.toPlainString();
        }
    }

    /**
     * A number is at most so much.
     *
     * @param fact the name of the fact
     * @param most the greatest that holds
     */
    record AtMost(String fact, BigDecimal most) implements Condition {

        /**
         * Checks that both are there.
         *
         * @param fact the name of the fact
         * @param most the greatest that holds
         */
        public AtMost {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(most, "most");
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.get(fact).filter(this::atMost).isPresent();
        }

        private boolean atMost(FactValue value) {
            return value instanceof FactValue.Decimal decimal
                    && decimal.number().compareTo(most) <= 0;
        }

        @Override
        public String toString() {
            return fact + " is at most " + most.toPlainString();
        }
    }

    /**
     * All of them hold; none at all always holds.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Condition {

        /**
         * Copies.
         *
         * @param conditions the conditions
         */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().allMatch(c -> c.holds(facts));
        }

        @Override
        public String toString() {
            return conditions.isEmpty()
                    ? "always"
                    : conditions.stream().map(Object::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /**
     * At least one of them holds; none at all never holds.
     *
     * @param conditions the conditions
     */
    record Any(List<Condition> conditions) implements Condition {

        /**
         * Copies.
         *
         * @param conditions the conditions
         */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().anyMatch(c -> c.holds(facts));
        }

        @Override
        public String toString() {
            return conditions.isEmpty()
                    ? "never"
                    : conditions.stream().map(Object::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /**
     * It does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {

        /**
         * Checks that it is there.
         *
         * @param condition the condition
         */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean holds(Facts facts) {
            return !condition.holds(facts);
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }
}
