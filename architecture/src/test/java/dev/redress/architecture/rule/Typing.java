package dev.redress.architecture.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types are told apart by a closed list of words, never by a name of a class that stands in a text: whoever writes the text would
 * choose what is made. Judged by names, so that it holds for every version of every binding.
 */
public final class Typing {

    private static final String WHY = "a text must not choose a class";

    private static final Set<String> CALLS = Set.of(
            "activateDefaultTyping",
            "activateDefaultTypingAsProperty",
            "enableDefaultTyping",
            "enableDefaultTypingAsProperty",
            "setDefaultTyping",
            "readObject");

    private static final Set<String> MARKS = Set.of("JsonTypeInfo", "JsonTypeResolver", "JsonTypeIdResolver");

    private Typing() {}

    /** No class lets a binding find types by names of classes, nor reads serialized objects. */
    public static ArchRule isClosed() {
        return classes()
                .should(Condition.of("tell types apart by words of their own", Typing::open))
                .because("the names of the stored types are a closed list");
    }

    private static Stream<String> open(JavaClass type) {
        Stream<String> calls = type.getAccessesFromSelf().stream()
                .filter(access -> CALLS.contains(access.getTarget().getName()))
                .map(access -> "%s calls %s.%s: %s"
                        .formatted(
                                type.getName(),
                                access.getTarget().getOwner().getSimpleName(),
                                access.getTarget().getName(),
                                WHY));
        Stream<String> marks = Stream.concat(
                marks(type.getName(), type.getAnnotations()),
                type.getMembers().stream().flatMap(member -> marks(shown(member), member.getAnnotations())));
        return Stream.concat(calls, marks);
    }

    private static Stream<String> marks(String where, Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(MARKS::contains)
                .map(mark -> "%s is annotated with %s: %s".formatted(where, mark, WHY));
    }

    private static String shown(JavaMember member) {
        return member.getFullName();
    }
}
