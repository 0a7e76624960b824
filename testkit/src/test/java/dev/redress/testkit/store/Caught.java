package dev.redress.testkit.store;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs one rule of a suite on something. */
final class Caught {

    private Caught() {}

    /** The names of the tests of a suite and of all that it extends. */
    static Set<String> rulesOf(Class<?> suite) {
        Set<String> rules = new TreeSet<>();
        for (Class<?> type = suite; !type.equals(Object.class); type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .forEach(rules::add);
        }
        return rules;
    }

    static boolean by(Class<?> suite, String rule) {
        return EngineTestKit.engine("junit-jupiter")
                        .selectors(selectMethod(suite, rule))
                        .execute()
                        .testEvents()
                        .failed()
                        .count()
                == 1;
    }
}
