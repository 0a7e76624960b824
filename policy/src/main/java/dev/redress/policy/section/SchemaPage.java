package dev.redress.policy.section;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A JSON Schema in the making: shapes with a title are defined once and referred to. */
final class SchemaPage {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** A reference to the definition of a title, which is made when it is first referred to. */
    Map<String, Object> reference(String title, Supplier<Map<String, Object>> definition) {
        String name = title.replace(' ', '-');
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // so that a definition that contains itself ends
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** The schema of a whole file as text. */
    String write(Map<String, Object> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(root);
        schema.put("$defs", definitions);
        return JsonText.of(schema);
    }
}
