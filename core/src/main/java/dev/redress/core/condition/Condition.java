package dev.redress.core.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * <p>{@code severity is high or critical} holds for a case whose severity is high; {@code soldOn is before 2026-01-01} holds
 * for what was sold on Wednesday 31 December 2025 and not for what was sold a day later. A fact that is not known, or has a
 * value of another kind, satisfies no comparison, so {@code not (severity is high)} holds where nothing is known of severity;
 * {@link Known} asks for just that. There is no expression language: the family is closed, so that conditions can be printed,
 * compared, and searched for gaps and shadows.
 *
 * <p>An amount of money is compared as a number in the currency that its fact declares, see {@link FactType.Money}.
 */
public sealed interface Condition {

    /**
     * Whether it holds. Two threads may ask at once; nothing is allocated.
     *
     * @param facts what is known
     * @return true if it holds
     */
    boolean holds(Facts facts);

    /**
     * What one of the cases makes of it.
     *
     * @param cases a method for each kind of condition
     * @param <R> what they answer
     * @return the answer of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * The names of the facts it asks about.
     *
     * @return each name once, in the order of the question; unmodifiable
     */
    default Set<String> facts() {
        return AskedFacts.of(this);
    }

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
            FactValue value = facts.find(fact);
            return value != null && values.contains(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }

        @Override
        public String toString() {
            return fact + " is "
                    + values.stream().map(FactValue::written).sorted().collect(Collectors.joining(" or "));
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
            BigDecimal number = facts.number(fact);
            return number != null && number.compareTo(least) >= 0;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atLeast(this);
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
            BigDecimal number = facts.number(fact);
            return number != null && number.compareTo(most) <= 0;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atMost(this);
        }

        @Override
        public String toString() {
            return fact + " is at most " + most.toPlainString();
        }
    }

    /**
     * A date is before another. With {@link From} it makes a range that has its first date and not its end, so that ranges can
     * follow each other.
     *
     * @param fact the name of the fact
     * @param end the first date that no longer holds
     */
    record Before(String fact, LocalDate end) implements Condition {

        /**
         * Checks that both are there.
         *
         * @param fact the name of the fact
         * @param end the first date that no longer holds
         */
        public Before {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(end, "end");
        }

        @Override
        public boolean holds(Facts facts) {
            LocalDate date = facts.date(fact);
            return date != null && date.isBefore(end);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.before(this);
        }

        @Override
        public String toString() {
            return fact + " is before " + end;
        }
    }

    /**
     * A date is a given one or later.
     *
     * @param fact the name of the fact
     * @param first the first date that holds
     */
    record From(String fact, LocalDate first) implements Condition {

        /**
         * Checks that both are there.
         *
         * @param fact the name of the fact
         * @param first the first date that holds
         */
        public From {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(first, "first");
        }

        @Override
        public boolean holds(Facts facts) {
            LocalDate date = facts.date(fact);
            return date != null && !date.isBefore(first);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.from(this);
        }

        @Override
        public String toString() {
            return fact + " is from " + first + " on";
        }
    }

    /**
     * A fact is known, whatever its value.
     *
     * @param fact the name of the fact
     */
    record Known(String fact) implements Condition {

        /**
         * Checks that the name is there.
         *
         * @param fact the name of the fact
         */
        public Known {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.find(fact) != null;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }

        @Override
        public String toString() {
            return fact + " is known";
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
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
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
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
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
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }

    /**
     * A method for each kind of condition.
     *
     * @param <R> what they answer
     */
    interface Cases<R> {

        /**
         * All of some conditions.
         *
         * @param all the condition
         * @return the answer
         */
        R all(All all);

        /**
         * One or more of some conditions.
         *
         * @param any the condition
         * @return the answer
         */
        R any(Any any);

        /**
         * Not another condition.
         *
         * @param not the condition
         * @return the answer
         */
        R not(Not not);

        /**
         * One of some values.
         *
         * @param oneOf the condition
         * @return the answer
         */
        R oneOf(OneOf oneOf);

        /**
         * At least so much.
         *
         * @param atLeast the condition
         * @return the answer
         */
        R atLeast(AtLeast atLeast);

        /**
         * At most so much.
         *
         * @param atMost the condition
         * @return the answer
         */
        R atMost(AtMost atMost);

        /**
         * Before a date.
         *
         * @param before the condition
         * @return the answer
         */
        R before(Before before);

        /**
         * From a date on.
         *
         * @param from the condition
         * @return the answer
         */
        R from(From from);

        /**
         * Known at all.
         *
         * @param known the condition
         * @return the answer
         */
        R known(Known known);
    }
}
