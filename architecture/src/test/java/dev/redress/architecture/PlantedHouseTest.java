package dev.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.rule.Directions;
import dev.redress.architecture.rule.Names;
import dev.redress.architecture.rule.Purity;
import dev.redress.architecture.rule.Signatures;
import dev.redress.architecture.rule.Typing;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each rule finds exactly what was planted for it: it bites, and it lets the innocent pass. */
class PlantedHouseTest {

    private static final House HOUSE = House.planted();

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = HOUSE.classes();
    }

    @Test
    void directionsBetweenModules() {
        assertThat(found(Directions.betweenModules(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.KnowsThePromises uses planted.sla.Promise:" + " 'calendar' may not use 'sla'",
                        "planted.survey.KnowsThePromises uses planted.sla.Promise: 'survey' may not use 'sla'",
                        "planted.core.store.KnowsItsBinding uses planted.core.json.Binding: 'core' may not use 'core.json'",
                        "planted.unplanned.Stray belongs to no module of the plan; add it to House",
                        "planted.unplanned.package-info belongs to no module of the plan; add it to House");
    }

    @Test
    void circlesBetweenPackages() {
        assertThat(found(Directions.betweenPackages(HOUSE)))
                .singleElement()
                .asString()
                .contains("Slice sla.circle.one", "Slice sla.circle.two");
    }

    @Test
    void clockZoneLocaleAndChance() {
        assertThat(found(Purity.readsNoMachine(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.ReadsTheMachine calls Instant.now: give it the instant",
                        "planted.calendar.ReadsTheMachine calls System.currentTimeMillis: give it the instant",
                        "planted.calendar.ReadsTheMachine calls Clock.systemUTC: give it the instant",
                        "planted.calendar.ReadsTheMachine calls ZoneId.systemDefault: give it the zone",
                        "planted.calendar.ReadsTheMachine calls Locale.getDefault: give it the locale",
                        "planted.calendar.ReadsTheMachine calls UUID.randomUUID: give it the id or the seed",
                        "planted.calendar.ReadsTheMachine calls Math.random: give it the id or the seed",
                        "planted.calendar.FormatsForTheMachine calls String.format: give it the locale",
                        "planted.calendar.FormatsForTheMachine calls String.toLowerCase: give it the locale");
    }

    @Test
    void threadsAndTheOutside() {
        assertThat(found(Purity.staysQuiet(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.ReachesOut uses java.lang.Thread: a rule answers; it does not reach out",
                        "planted.calendar.ReachesOut uses java.nio.file.Path: a rule answers; it does not reach out",
                        "planted.calendar.ReachesOut calls System.getenv: a rule answers; it does not reach out",
                        "planted.calendar.ReachesOut calls List.parallelStream: a rule answers; it does not reach out");
    }

    @Test
    void librariesInRules() {
        assertThat(found(Purity.usesNoLibrary(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.ShowsAnotherLibrary uses"
                                + " com.tngtech.archunit.core.domain.JavaClass: not of the JDK",
                        "planted.core.store.KnowsItsBinding uses"
                                + " com.tngtech.archunit.core.domain.JavaMethod: not of the JDK");
    }

    @Test
    void typesReadByTheNameOfAClass() {
        assertThat(found(Typing.isClosed()))
                .containsExactlyInAnyOrder(
                        "planted.core.json.TrustsNamesOfClasses calls TrustsNamesOfClasses.activateDefaultTyping:"
                                + " a text must not choose a class",
                        "planted.core.json.TrustsNamesOfClasses is annotated with JsonTypeInfo:"
                                + " a text must not choose a class",
                        "planted.core.json.TrustsNamesOfClasses.value is annotated with JsonTypeInfo:"
                                + " a text must not choose a class");
    }

    @Test
    void namesThatSayNothing() {
        assertThat(found(Names.saySomething(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.RangeUtils is named 'Utils'",
                        "planted.calendar.RangeUtils$SLAData is named 'Data'");
    }

    @Test
    void otherLibrariesInSignatures() {
        assertThat(found(Signatures.showNoOtherLibrary(HOUSE)))
                .containsExactlyInAnyOrder(
                        "planted.calendar.ShowsAnotherLibrary.shown() shows"
                                + " com.tngtech.archunit.core.domain.JavaClass",
                        "planted.calendar.ShowsAnotherLibrary.taken([Lcom.tngtech.archunit.core.domain.JavaClass;)"
                                + " shows com.tngtech.archunit.core.domain.JavaClass");
    }

    @Test
    void packagesWithoutNullMarked() {
        assertThat(found(Signatures.areNullMarked(HOUSE)))
                .containsExactly("package planted.calendar.unmarked is not @NullMarked");
    }

    private static List<String> found(ArchRule rule) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
