package dev.redress.testkit.holiday;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a suite on something and says which of its rules it breaks. */
final class Rules {

    private Rules() {}

    static Set<String> of(Class<?> suite) {
        return Arrays.stream(suite.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    static Set<String> brokenBy(Class<?> subclass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(subclass))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Rules::method)
                .collect(Collectors.toSet());
    }

    private static String method(Event event) {
        TestSource source = event.getTestDescriptor().getSource().orElseThrow();
        return ((MethodSource) source).getMethodName();
    }
}
