package dev.redress.policy.section;

import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A text that means something: a date, a number, a word out of a list. */
final class TextShape<T> extends Shape<T> {

    private final String phrase;
    private final Map<String, Object> schema;
    private final Function<Scalar, Parsed<T>> parser;

    TextShape(String phrase, Map<String, Object> schema, Function<Scalar, Parsed<T>> parser) {
        this.phrase = phrase;
        this.schema = schema;
        this.parser = parser;
    }

    @Override
    Optional<T> readValue(Place place) {
        if (!(place.node() instanceof Scalar scalar)) {
            place.refuse(FindingCode.WRONG_KIND, phrase);
            return Optional.empty();
        }
        Parsed<T> parsed = parser.apply(scalar);
        if (parsed.value().isEmpty()) {
            place.report(Finding.error(
                            FindingCode.BAD_VALUE,
                            scalar.at(parsed.offset()),
                            parsed.found().orElseGet(scalar::phrase),
                            parsed.expected().orElse(phrase))
                    .withSuggestion(
                            place.findings().isFull()
                                    ? Optional.empty()
                                    : parsed.suggestion().get()));
        }
        return parsed.value();
    }

    @Override
    Map<String, Object> schema(SchemaPage page) {
        return schema;
    }

    @Override
    String phrase() {
        return phrase;
    }
}
