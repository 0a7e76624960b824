package dev.redress.sla.clock;

import dev.redress.core.event.Marks;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Trigger.AllTold;
import dev.redress.sla.promise.Trigger.AnyOf;
import dev.redress.sla.promise.Trigger.OfPromise;
import dev.redress.sla.promise.Trigger.On;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trigger made ready to be asked often. */
final class Question {

    private final List<On> facts = new ArrayList<>();
    private final List<Set<String>> allTold = new ArrayList<>();

    private Question(Trigger trigger) {
        trigger.match(new Collected());
    }

    static Question of(Trigger trigger) {
        return new Question(trigger);
    }

    /** The facts and turns that answer alone, and those of which all must be there. */
    private final class Collected implements Trigger.Cases<Boolean> {

        @Override
        public Boolean on(On on) {
            return facts.add(on);
        }

        @Override
        public Boolean allTold(AllTold told) {
            return allTold.add(told.purposes().stream().map(Marks::told).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Boolean ofPromise(OfPromise turn) {
            return facts.add(new On(
                    turn.text(),
                    Set.of(Turns.type(turn.turn())),
                    Optional.of(turn.promise()),
                    Optional.empty(),
                    Optional.empty()));
        }

        @Override
        public Boolean anyOf(AnyOf anyOf) {
            anyOf.triggers().forEach(each -> each.match(this));
            return true;
        }
    }

    /** Whether a milestone is asked for; of what must be complete, whether it completes what was told before. */
    boolean isAnsweredBy(Milestone milestone, @Nullable Set<String> toldBefore) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).fits(milestone)) {
                return true;
            }
        }
        for (int i = 0; i < allTold.size(); i++) {
            Set<String> all = allTold.get(i);
            if (all.contains(milestone.type()) && toldBefore != null && toldBefore.containsAll(all)) {
                return true;
            }
        }
        return false;
    }

    boolean asksWhatWasTold() {
        return !allTold.isEmpty();
    }

    /** What happens once in the life of a record, so that its answer may come before it. */
    boolean isOnceOnly() {
        return allTold.isEmpty()
                && facts.stream()
                        .flatMap(on -> on.types().stream())
                        .allMatch(type ->
                                type.equals("received") || type.startsWith("reached ") || type.equals("part added"));
    }

    /** Whether it asks for just such a fact, and not for it among many. */
    boolean names(String type) {
        return allTold.stream().anyMatch(all -> all.contains(type))
                || facts.stream()
                        .anyMatch(on -> on.types().size() == 1 && on.types().contains(type));
    }

    boolean asksFor(String prefix) {
        return facts.stream().flatMap(on -> on.types().stream()).anyMatch(type -> type.startsWith(prefix));
    }
}
