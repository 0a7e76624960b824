package dev.redress.architecture.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition given as the sentences that say what is wrong with a class; none when all is well. */
final class Condition extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> complaints;

    private Condition(String description, Function<JavaClass, Stream<String>> complaints) {
        super(description);
        this.complaints = complaints;
    }

    static Condition of(String description, Function<JavaClass, Stream<String>> complaints) {
        return new Condition(description, complaints);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        complaints.apply(type).distinct().sorted().forEach(c -> events.add(SimpleConditionEvent.violated(type, c)));
    }
}
