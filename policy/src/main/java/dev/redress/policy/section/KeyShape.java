package dev.redress.policy.section;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.NearestName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A mapping of several forms, told apart by a key that only one of them has. */
final class KeyShape<T> extends Shape<T> {

    private final String title;
    private final Map<String, Shape<? extends T>> forms;

    KeyShape(String title, Map<String, Shape<? extends T>> forms) {
        this.title = title;
        this.forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    @Override
    Optional<T> readValue(Place place) {
        if (!(place.node() instanceof Mapping mapping)) {
            place.refuse(FindingCode.WRONG_KIND, phrase());
            return Optional.empty();
        }
        Set<String> keys = mapping.entries().stream().map(e -> e.key().text()).collect(Collectors.toSet());
        for (Map.Entry<String, Shape<? extends T>> form : forms.entrySet()) {
            if (keys.contains(form.getKey())) {
                return form.getValue().read(place).map(value -> value);
            }
        }
        if (mapping.complete()) {
            refuseForm(place, mapping);
        }
        return Optional.empty();
    }

    private void refuseForm(Place place, Mapping mapping) {
        Finding finding = Finding.error(
                FindingCode.MISSING_KEY,
                place.location(),
                mapping.phrase() + " without any of these keys",
                "one of " + String.join(", ", forms.keySet()));
        for (Entry entry : place.findings().isFull() ? List.<Entry>of() : mapping.entries()) {
            Optional<String> near = NearestName.of(entry.key().text(), forms.keySet());
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
        });
    }
}
