package dev.redress.architecture.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.House;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names come from the field: a word that fits every class says nothing about one. */
public final class Names {

    private static final Set<String> EMPTY_WORDS =
            Set.of("manager", "managers", "helper", "helpers", "util", "utils", "utility", "utilities", "impl", "data");

    private Names() {}

    /** No class and no package is named by a word that says nothing. */
    public static ArchRule saySomething(House house) {
        return classes()
                .should(Condition.of("have names that say something", type -> emptyWords(house, type)))
                .because("a name that says nothing hides a missing idea");
    }

    private static Stream<String> emptyWords(House house, JavaClass type) {
        String local = type.getPackageName().substring(house.root().length()) + '.' + type.getSimpleName();
        return Arrays.stream(local.split("[.$_]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", -1))
                .filter(word -> EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> "%s is named '%s'".formatted(type.getName(), word));
    }
}
