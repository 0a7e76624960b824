package dev.redress.sla.charter;

import dev.redress.core.event.Marks;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Trigger.AllTold;
import dev.redress.sla.promise.Trigger.AnyOf;
import dev.redress.sla.promise.Trigger.OfPromise;
import dev.redress.sla.promise.Trigger.On;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens, as a clause: {@code told decision} is {@code we tell you our decision}. */
final class Clauses implements Trigger.Cases<String> {

    private final CharterTexts texts;
    private final ServiceCharter charter;
    private final boolean isNested;

    Clauses(CharterTexts texts, ServiceCharter charter) {
        this(texts, charter, false);
    }

    private Clauses(CharterTexts texts, ServiceCharter charter, boolean isNested) {
        this.texts = texts;
        this.charter = charter;
        this.isNested = isNested;
    }

    String of(Trigger trigger) {
        return trigger.match(this);
    }

    /** What a promise is about: what stops it, or what renews it. */
    String about(Promise promise) {
        return of(promise.renew().orElse(promise.stop()));
    }

    @Override
    public String on(On on) {
        Optional<String> told = on.types().size() == 1 ? Optional.empty() : several(on);
        return told.orElseGet(() -> single(on, on.types().iterator().next()));
    }

    /** Several types: any letter, or a state that was left. */
    private Optional<String> several(On on) {
        return Optional.of(
                on.except().isPresent()
                        ? texts.say("fact.left", texts.word(on.except().get()))
                        : texts.say("fact.told.anything"));
    }

    private String single(On on, String type) {
        Optional<String> name = Stream.of("reached ", "told ")
                .filter(type::startsWith)
                .map(prefix -> type.substring(prefix.length()))
                .findFirst();
        if (name.isPresent()) {
            return type.startsWith("told ") ? texts.say("fact.told." + name.get()) : texts.reached(name.get());
        }
        String key = "fact." + type.replace(' ', '-');
        String detail = on.subject().or(on::reason).orElse(null);
        if (detail == null) {
            String plain = type.equals("heard") && on.reason().isEmpty() ? key + ".anything" : key;
            return texts.has(plain) ? texts.say(plain) : texts.say("fact.other", on.words());
        }
        String special = key + '.' + detail;
        if (detail.isEmpty() || texts.has(special)) {
            return texts.say(detail.isEmpty() ? key : special, texts.word(detail));
        }
        String named = key + ".named";
        return texts.has(named) ? texts.say(named, texts.word(detail)) : texts.say("fact.other", on.words());
    }

    @Override
    public String allTold(AllTold allTold) {
        return texts.list(
                allTold.purposes().stream()
                        .map(purpose -> texts.say("fact.told." + Marks.word(purpose)))
                        .toList(),
                "list.and");
    }

    /** What the other promise is about; one that is named inside another is named by its id, so that no text grows without end. */
    @Override
    public String ofPromise(OfPromise turn) {
        String key = "turn." + turn.turn().word();
        Promise promise = charter.promise(turn.promise()).orElse(null);
        if (isNested || promise == null) {
            return texts.say(key + ".named", texts.word(turn.promise()));
        }
        return texts.say(key, new Clauses(texts, charter, true).about(promise));
    }

    @Override
    public String anyOf(AnyOf anyOf) {
        return String.join(
                texts.say("clause.or"), anyOf.triggers().stream().map(this::of).toList());
    }
}
