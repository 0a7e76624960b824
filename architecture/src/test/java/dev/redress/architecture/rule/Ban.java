package dev.redress.architecture.rule;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A member of the JDK that the house does not call, and what it does instead.
 *
 * @param owner tells the types that have the member
 * @param members its names; {@code <init>} for a constructor
 * @param parameters tells the parameter types, in order, for which the ban holds
 * @param instead what to do instead
 */
record Ban(Predicate<JavaClass> owner, Set<String> members, Predicate<List<JavaClass>> parameters, String instead) {

    static Ban of(Class<?> owner, String instead, String... members) {
        return new Ban(type -> type.isAssignableTo(owner), Set.of(members), any -> true, instead);
    }

    static Ban in(String packageName, String instead, String... members) {
        return new Ban(type -> type.getPackageName().equals(packageName), Set.of(members), any -> true, instead);
    }

    /** Only the forms that take nothing. */
    Ban withoutArguments() {
        return when(List::isEmpty);
    }

    /** Only the forms that take no argument of a type. */
    Ban unlessGiven(Class<?>... types) {
        return when(
                given -> given.stream().noneMatch(p -> Set.of(types).stream().anyMatch(p::isAssignableTo)));
    }

    private Ban when(Predicate<List<JavaClass>> condition) {
        return new Ban(owner, members, condition, instead);
    }

    boolean forbids(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return members.contains(target.getName())
                && owner.test(target.getOwner())
                && (!(target instanceof AccessTarget.CodeUnitAccessTarget call)
                        || parameters.test(List.copyOf(call.getRawParameterTypes())));
    }
}
