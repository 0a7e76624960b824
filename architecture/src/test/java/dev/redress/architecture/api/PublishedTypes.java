package dev.redress.architecture.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.redress.architecture.House;
import dev.redress.architecture.Part;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types in those packages that a module exports to everybody. */
final class PublishedTypes {

    private PublishedTypes() {}

    static Stream<Class<?>> of(House house, JavaClasses classes, Part part) {
        return classes.stream()
                .filter(type -> house.partOf(type)
                        .filter(its -> its.folder().equals(part.folder()))
                        .isPresent())
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> exported(type).contains(type.getPackageName()));
    }

    private static Set<String> exported(Class<?> type) {
        return module(type).exports().stream()
                .filter(e -> !e.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ModuleDescriptor module(Class<?> type) {
        try {
            Path where = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(where).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
