package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.NearestName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A mapping of several forms, told apart by a key that only one of them has.
 *
 * <p>Schema and reference describe the forms that are always there. Further ones, which depend on what a host adds, are only
 * read: the two pages are the same everywhere.
 */
final class KeyShape<T> extends Shape<T> {

    private final String title;
    private final Map<String, Shape<? extends T>> forms;
    private final String about;
    private final Function<Place, Map<String, Shape<? extends T>>> further;

    KeyShape(
            String title,
            Map<String, Shape<? extends T>> forms,
            String about,
            Function<Place, Map<String, Shape<? extends T>>> further) {
        this.title = title;
        this.forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        this.about = about;
        this.further = further;
    }

    @Override
    Optional<T> readValue(Place place) {
        if (!(place.node() instanceof Mapping mapping)) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return Optional.empty();
        }
        Set<String> keys = mapping.entries().stream().map(e -> e.key().text()).collect(Collectors.toSet());
        Optional<Shape<? extends T>> form = form(forms, keys).or(() -> form(further.apply(place), keys));
        if (form.isPresent()) {
            return form.get().read(place).map(value -> value);
        }
        if (mapping.complete()) {
            Set<String> known = new LinkedHashSet<>(forms.keySet());
            known.addAll(further.apply(place).keySet());
            refuseForm(place, mapping, known);
        }
        return Optional.empty();
    }

    private static <T> Optional<Shape<? extends T>> form(Map<String, Shape<? extends T>> forms, Set<String> keys) {
        for (Map.Entry<String, Shape<? extends T>> form : forms.entrySet()) {
            if (keys.contains(form.getKey())) {
                return Optional.of(form.getValue());
            }
        }
        return Optional.empty();
    }

    private static void refuseForm(Place place, Mapping mapping, Set<String> known) {
        Finding finding = Finding.error(
                FindingCode.MISSING_KEY,
                place.location(),
                mapping.phrase() + " without any of these keys",
                "one of " + String.join(", ", known));
        for (Entry entry : place.findings().isFull() ? List.<Entry>of() : mapping.entries()) {
            Optional<String> near = NearestName.of(entry.key().text(), known);
            if (near.isPresent()) {
                place.report(finding.withLocation(entry.key().location()).withSuggestion(near));
                return;
            }
        }
        place.report(finding);
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return page.reference(title, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", title);
            if (!about.isEmpty()) {
                schema.put("description", about);
            }
            schema.put(
                    "anyOf",
                    forms.values().stream().map(form -> form.schema(page)).toList());
            return schema;
        });
    }

    @Override
    String phrase() {
        return "a mapping with one of " + String.join(", ", forms.keySet());
    }

    @Override
    String words(ReferencePage page) {
        return page.link(title, () -> {
            page.line("One of these, told apart by the key in front:");
            page.line("");
            forms.forEach((key, form) -> page.line("- `" + key + "`: " + form.words(page)));
            page.line("");
            if (!about.isEmpty()) {
                page.paragraph(about);
            }
        });
    }
}
