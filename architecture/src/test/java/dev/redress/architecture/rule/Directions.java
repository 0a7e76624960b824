package dev.redress.architecture.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.House;
import dev.redress.architecture.Part;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may use whom: between modules as the plan says, between packages without going in circles. */
public final class Directions {

    private Directions() {}

    /** A module uses only the modules that the plan lets it use. */
    public static ArchRule betweenModules(House house) {
        return classes()
                .should(Condition.of("use only the modules that the plan allows", type -> misdirected(house, type)))
                .because("rules must not know who applies them (docs/adr/0001-modules-and-directions.md)");
    }

    /** Packages use each other in one direction only. */
    public static ArchRule betweenPackages(House house) {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package");
    }

    private static Stream<String> misdirected(House house, JavaClass type) {
        if (type.getSimpleName().equals("module-info")) {
            return Stream.empty();
        }
        Optional<Part> part = house.partOf(type);
        if (part.isEmpty()) {
            return Stream.of(type.getName() + " belongs to no module of the plan; add it to House");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(house::contains)
                .filter(target -> !allowed(house, part.get(), target))
                .map(target -> "%s uses %s: '%s' may not use '%s'"
                        .formatted(
                                type.getName(),
                                target.getName(),
                                part.get().name(),
                                house.partOf(target).map(Part::name).orElse("?")));
    }

    private static boolean allowed(House house, Part from, JavaClass target) {
        return house.partOf(target)
                .map(to -> to.name().equals(from.name())
                        || from.uses().contains("*")
                        || from.uses().contains(to.name()))
                .orElse(false);
    }
}
