package dev.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.rule.Directions;
import dev.redress.architecture.rule.Names;
import dev.redress.architecture.rule.Purity;
import dev.redress.architecture.rule.Signatures;
import dev.redress.architecture.rule.Typing;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped classes keep every rule, and none of them is left out. */
class ShippedHouseTest {

    private static final House HOUSE = House.shipped();

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = HOUSE.classes();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHolds(ArchRule rule) {
        rule.check(classes);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Directions.betweenModules(HOUSE),
                Directions.betweenPackages(HOUSE),
                Purity.readsNoMachine(HOUSE),
                Purity.staysQuiet(HOUSE),
                Purity.usesNoLibrary(HOUSE),
                Typing.isClosed(),
                Names.saySomething(HOUSE),
                Signatures.showNoOtherLibrary(HOUSE),
                Signatures.areNullMarked(HOUSE));
    }

    @Test
    void everyModuleOfTheReactorIsRead() {
        assertThat(Reactor.folders())
                .contains("calendar")
                .allSatisfy(folder -> assertThat(classes)
                        .as("add redress-%s to architecture/pom.xml and House", folder)
                        .anyMatch(type -> HOUSE.partOf(type).equals(HOUSE.partIn(folder))));
    }

    @Test
    void everyPublishedModuleIsAJavaModule() {
        assertThat(Reactor.published())
                .allSatisfy(part -> assertThat(
                                Reactor.root().resolve(part.folder()).resolve("src/main/java/module-info.java"))
                        .exists());
    }
}
