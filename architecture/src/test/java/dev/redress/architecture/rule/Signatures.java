package dev.redress.architecture.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchRule;
import dev.redress.architecture.House;
import dev.redress.architecture.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a user of a published module sees: the JDK and Redress, nothing else. */
public final class Signatures {

    private Signatures() {}

    /** No public or protected signature shows a type of another library. */
    public static ArchRule showNoOtherLibrary(House house) {
        return classes()
                .should(Condition.of("show no type of another library", type -> foreign(house, type)))
                .because("another library's next major version must not be ours");
    }

    /** Every package says that null is the exception. */
    public static ArchRule areNullMarked(House house) {
        return classes()
                .should(Condition.of("live in a package marked @NullMarked", Signatures::unmarked))
                .because("null is only what @Nullable says it is");
    }

    private static Stream<String> unmarked(JavaClass type) {
        boolean marked = type.getSimpleName().equals("module-info")
                || type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
        return marked ? Stream.empty() : Stream.of("package " + type.getPackageName() + " is not @NullMarked");
    }

    private static Stream<String> foreign(House house, JavaClass type) {
        Optional<Part> part = house.partOf(type).filter(Part::isPublished);
        if (part.isEmpty() || !visible(type)) {
            return Stream.empty();
        }
        Stream<String> ownTypes = Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(s -> s)
                .flatMap(shown -> foreign(house, part.get(), type.getName(), shown));
        Stream<String> memberTypes = type.getMembers().stream()
                .filter(Signatures::visible)
                .flatMap(member ->
                        shown(member).flatMap(shown -> foreign(house, part.get(), member.getFullName(), shown)));
        return Stream.concat(ownTypes, memberTypes);
    }

    private static Stream<String> foreign(House house, Part part, String where, JavaType shown) {
        return shown.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(raw -> !raw.isPrimitive() && !raw.getName().startsWith("java.") && !house.contains(raw))
                .filter(raw -> !part.faces().contains(raw.getPackageName()))
                .map(raw -> "%s shows %s".formatted(where, raw.getName()));
    }

    private static Stream<JavaType> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<? extends JavaTypeVariable<?>> variables = unit.getTypeParameters().stream();
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        variables)
                .flatMap(s -> s);
    }

    private static boolean visible(JavaClass type) {
        boolean self = visible(type.getModifiers());
        return self && type.getEnclosingClass().map(Signatures::visible).orElse(true);
    }

    private static boolean visible(JavaMember member) {
        return visible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
