package dev.redress.architecture;

import static dev.redress.architecture.Part.Kind.PUBLISHED;
import static dev.redress.architecture.Part.Kind.PURE;
import static dev.redress.architecture.Part.Kind.UNPUBLISHED;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the house and the directions between them, below one root package.
 *
 * <p>A new module is one line here, one in the root pom and one dependency of this module.
 */
public final class House {

    private static final Set<String> RULES = Set.of("calendar", "core", "sla", "escalation", "survey", "review");
    private static final Set<String> PUBLIC =
            Set.of("calendar", "core", "core.json", "sla", "escalation", "survey", "review", "policy");

    private static final List<Part> PARTS = List.of(
            part("calendar", "calendar", PURE),
            part("core", "core", PURE, "calendar"),
            // Optional to hosts, so no rule may use it: docs/adr/0002-dependencies.md.
            part("core.json", "core", PUBLISHED, "calendar", "core"),
            part("sla", "sla", PURE, "calendar", "core"),
            part("escalation", "escalation", PURE, "calendar", "core", "sla"),
            part("survey", "survey", PURE, "calendar", "core"),
            part("review", "review", PUBLISHED, "calendar", "core", "sla", "survey"),
            new Part("policy", "policy", RULES, PUBLISHED, Set.of()),
            new Part("testkit", "testkit", PUBLIC, PUBLISHED, Set.of("org.junit.jupiter.api")),
            part("integrations.icalendar", "integrations/icalendar", PUBLISHED, "calendar"),
            part("integrations.nationalholidays", "integrations/national-holidays", PUBLISHED, "calendar"),
            new Part("integrations.jdbc", "integrations/jdbc", Set.of("core"), PUBLISHED, Set.of("javax.sql")),
            new Part("examples", "examples", Set.of("*"), UNPUBLISHED, Set.of()));

    private final String root;
    private final List<Part> parts;

    private House(String root, List<Part> parts) {
        this.root = root;
        this.parts = List.copyOf(parts);
    }

    /** The house that is shipped. */
    public static House shipped() {
        return new House("dev.redress", PARTS);
    }

    /** The same plan below another root package, for classes that break its rules on purpose. */
    public static House planted() {
        return new House("planted", PARTS);
    }

    /** The root package. */
    public String root() {
        return root;
    }

    /** The classes of this house that are not tests; in a planted house, all of them. */
    public JavaClasses classes() {
        ClassFileImporter importer = new ClassFileImporter();
        return root.equals("planted")
                ? importer.importPackages(root)
                : importer.withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
    }

    /** The part that a class belongs to, the innermost if one lies in another; empty outside the house or for no known part. */
    public Optional<Part> partOf(JavaClass type) {
        String name = type.getPackageName() + '.';
        return parts.stream()
                .filter(part -> name.startsWith(root + '.' + part.name() + '.'))
                .max(Comparator.comparing(part -> part.name().length()));
    }

    /** Says whether a class lies below the root package, in a known part or not. */
    public boolean contains(JavaClass type) {
        return (type.getPackageName() + '.').startsWith(root + '.');
    }

    /** The part that a folder of the repository is for, not one within it; empty when the plan has none there. */
    public Optional<Part> partIn(String folder) {
        return parts.stream().filter(p -> p.folder().equals(folder)).findFirst();
    }

    private static Part part(String name, String folder, Part.Kind kind, String... uses) {
        return new Part(name, folder, Set.of(uses), kind, Set.of());
    }
}
