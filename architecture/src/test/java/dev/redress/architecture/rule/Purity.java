package dev.redress.architecture.rule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.House;
import dev.redress.architecture.Part;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What comes in as an argument or through a port, and is therefore never fetched from the machine. */
public final class Purity {

    private static final String TIME = "give it the instant";
    private static final String ZONE = "give it the zone";
    private static final String LOCALE = "give it the locale";
    private static final String CHANCE = "give it the id or the seed";
    private static final String QUIET = "a rule answers; it does not reach out";

    private static final List<Ban> FOR_ALL = List.of(
            Ban.in("java.time", TIME, "now").unlessGiven(Clock.class),
            Ban.in("java.time.chrono", TIME, "now", "dateNow").unlessGiven(Clock.class),
            Ban.of(Clock.class, TIME, "systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMinutes"),
            Ban.of(InstantSource.class, TIME, "system"),
            Ban.of(System.class, TIME, "currentTimeMillis", "nanoTime"),
            Ban.of(Date.class, TIME, "<init>").withoutArguments(),
            Ban.of(Calendar.class, TIME, "getInstance", "<init>"),
            Ban.of(ZoneId.class, ZONE, "systemDefault"),
            Ban.of(TimeZone.class, ZONE, "getDefault", "setDefault"),
            Ban.of(Locale.class, LOCALE, "getDefault", "setDefault"),
            Ban.of(String.class, LOCALE, "format", "formatted", "toLowerCase", "toUpperCase")
                    .unlessGiven(Locale.class),
            Ban.of(NumberFormat.class, LOCALE, "getInstance", "getNumberInstance", "getPercentInstance", "<init>")
                    .withoutArguments(),
            Ban.of(DateTimeFormatter.class, LOCALE, "ofPattern").unlessGiven(Locale.class),
            Ban.of(DateTimeFormatterBuilder.class, LOCALE, "toFormatter").withoutArguments(),
            Ban.of(UUID.class, CHANCE, "randomUUID"),
            Ban.of(Random.class, CHANCE, "<init>").withoutArguments(),
            Ban.of(Random.class, CHANCE, "current"),
            Ban.of(Math.class, CHANCE, "random"));

    private static final List<Ban> FOR_RULES = List.of(
            Ban.of(Collection.class, QUIET, "parallelStream"),
            Ban.of(BaseStream.class, QUIET, "parallel"),
            Ban.of(Class.class, QUIET, "getResource", "getResourceAsStream", "forName"),
            Ban.of(ClassLoader.class, QUIET, "getResource", "getResources", "getResourceAsStream", "loadClass"),
            Ban.of(System.class, QUIET, "out", "err", "in", "getenv", "getProperty", "exit", "load", "loadLibrary"));

    private static final Set<String> REACHING = Set.of(
            "java.io",
            "java.net",
            "java.nio.file",
            "java.nio.channels",
            "java.lang.reflect",
            "java.sql",
            "java.util.logging",
            "javax");

    /** Within what reaches, the one package that only computes. */
    private static final String COMPUTING = "javax.crypto";

    private static final Set<Class<?>> RUNNING =
            Set.of(Thread.class, Executor.class, Executors.class, Future.class, Timer.class);

    private static final Set<String> LIBRARIES = Set.of("java", "javax", "jdk", "org.jspecify", "org.immutables");

    private Purity() {}

    /** No published module reads a clock, a default zone, a default locale or chance. */
    public static ArchRule readsNoMachine(House house) {
        return classes()
                .that(are(house, "published", Part::isPublished))
                .should(Condition.of(
                        "take time, zone, locale and chance from outside", type -> breaches(type, FOR_ALL)))
                .because("the same question must have the same answer on every machine and day")
                .allowEmptyShould(true);
    }

    /** No pure module starts a thread, reads or writes anything outside itself. */
    public static ArchRule staysQuiet(House house) {
        return classes()
                .that(are(house, "rules", Part::isPure))
                .should(Condition.of(
                        "start no thread and reach nothing outside",
                        type -> Stream.concat(breaches(type, FOR_RULES), outside(type))))
                .because("everything that touches the world is a port")
                .allowEmptyShould(true);
    }

    /** No pure module uses a library other than annotations. */
    public static ArchRule usesNoLibrary(House house) {
        return classes()
                .that(are(house, "rules", Part::isPure))
                .should(Condition.of("use the JDK and annotations only", type -> libraries(house, type)))
                .because("whoever embeds the rules must not inherit a framework (docs/adr/0002-dependencies.md)")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> are(House house, String what, Predicate<Part> kind) {
        return describe("are " + what, type -> house.partOf(type).filter(kind).isPresent());
    }

    private static Stream<String> breaches(JavaClass type, List<Ban> bans) {
        return type.getAccessesFromSelf().stream()
                .flatMap(access -> bans.stream()
                        .filter(ban -> ban.forbids(access))
                        .map(ban -> "%s calls %s.%s: %s"
                                .formatted(
                                        type.getName(),
                                        access.getTarget().getOwner().getSimpleName(),
                                        access.getTarget().getName(),
                                        ban.instead())));
    }

    private static Stream<String> outside(JavaClass type) {
        return targets(type)
                .filter(Purity::reaches)
                .map(target -> "%s uses %s: %s".formatted(type.getName(), target.getName(), QUIET));
    }

    /** JDK types that start threads or reach the world; a mere mark such as Serializable does neither. */
    private static boolean reaches(JavaClass type) {
        String name = type.getPackageName() + '.';
        boolean inReachingPackage =
                REACHING.stream().anyMatch(p -> name.startsWith(p + '.')) && !name.startsWith(COMPUTING + '.');
        boolean runs = RUNNING.stream().anyMatch(type::isAssignableTo);
        return runs || (inReachingPackage && !type.isEquivalentTo(Serializable.class));
    }

    private static Stream<String> libraries(House house, JavaClass type) {
        return targets(type)
                .filter(target -> !target.isPrimitive() && !house.contains(target))
                .filter(target ->
                        LIBRARIES.stream().noneMatch(l -> target.getName().startsWith(l + '.')))
                .map(target -> "%s uses %s: not of the JDK".formatted(type.getName(), target.getName()));
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }
}
