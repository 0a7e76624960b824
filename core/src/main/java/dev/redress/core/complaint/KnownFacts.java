package dev.redress.core.complaint;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Receipt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a complaint says of itself to conditions, under fixed names. */
final class KnownFacts {

    private final Map<String, FactValue> values = new LinkedHashMap<>();

    private KnownFacts() {}

    static Facts of(Complaint complaint) {
        KnownFacts known = new KnownFacts();
        known.receipt(complaint.receipt());
        known.assessment(complaint.assessment());
        known.text("department", complaint.responsibility().department());
        known.word("outcome", complaint.outcome());
        return Facts.of(known.values).and(complaint.facts());
    }

    static Facts at(Receipt receipt) {
        KnownFacts known = new KnownFacts();
        known.receipt(receipt);
        return Facts.of(known.values).and(receipt.facts());
    }

    private void receipt(Receipt receipt) {
        word("kind", Optional.of(receipt.kind()));
        word("channel", Optional.of(receipt.channel()));
        text("partner", receipt.partner());
        text("customerGroup", receipt.complainant().group());
        text("agreement", receipt.complainant().agreement());
        text("item", receipt.subject().item());
        text("service", receipt.subject().service());
        text("branch", receipt.subject().branch());
        text("department", receipt.subject().department());
    }

    private void assessment(Assessment assessment) {
        text("category", assessment.category());
        text("cause", assessment.cause());
        word("severity", assessment.severity());
        truth("safety", assessment.safety());
        word("complexity", assessment.complexity());
        word("impact", assessment.impact());
        truth("immediateAction", assessment.immediateAction());
        text("priority", assessment.priority());
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(text -> values.put(name, new FactValue.Text(text)));
    }

    private void word(String name, Optional<? extends Enum<?>> value) {
        value.ifPresent(word -> values.put(name, new FactValue.Text(Marks.word(word))));
    }

    private void truth(String name, Optional<Boolean> value) {
        value.ifPresent(truth -> values.put(name, new FactValue.Truth(truth)));
    }
}
