package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * In what a promise is, or may be, looser than the legal one whose place it takes. What cannot be compared counts as looser: ten
 * business days instead of fourteen calendar days, another start, another stop. A shorter limit of the same unit, more
 * warnings, or an extension given up do not.
 */
final class Loosening {

    private final Promise legal;
    private final Promise own;
    private final List<String> found = new ArrayList<>();

    private Loosening(Promise legal, Promise own) {
        this.legal = legal;
        this.own = own;
    }

    /** Phrases such as {@code a limit of 12 business days instead of 10}; none if it is at least as strict. */
    static List<String> of(Promise legal, Promise own) {
        Loosening loosening = new Loosening(legal, own);
        if (legal.family() == Family.LEGAL) {
            loosening.compareTriggers();
            loosening.compareLimits();
            loosening.comparePausing();
            loosening.compareExtension();
        }
        return List.copyOf(loosening.found);
    }

    private void note(boolean looser, String what) {
        if (looser) {
            found.add(what);
        }
    }

    private void compareTriggers() {
        note(own.family() != Family.LEGAL, "not legal any more");
        note(!own.start().equals(legal.start()), "another start");
        note(!own.stop().equals(legal.stop()), "another stop");
        note(!own.renew().equals(legal.renew()) || own.recurrence() != legal.recurrence(), "another renewal");
        note(own.per() != legal.per(), "counted per something else");
        note(own.onReopen() != legal.onReopen(), "otherwise when reopened");
        note(own.onChange() != legal.onChange(), "otherwise when facts change");
        Optional<Trigger> exempt = own.exempt();
        note(exempt.isPresent() && !exempt.equals(legal.exempt()), "another exemption");
    }

    private void compareLimits() {
        note(!own.calendar().id().equals(legal.calendar().id()), "another calendar");
        note(!own.until().equals(legal.until()), "due with another promise");
        List<LimitRule> rules = own.limits();
        boolean sameCases = rules.size() == legal.limits().size();
        for (int i = 0; i < rules.size(); i++) {
            LimitRule rule = rules.get(i);
            sameCases = sameCases && rule.when().equals(legal.limits().get(i).when());
            note(
                    !rule.in().equals(sameCases ? legal.limits().get(i).in() : Optional.empty()),
                    "another calendar in a line");
        }
        if (sameCases) {
            for (int i = 0; i < rules.size(); i++) {
                compare(legal.limits().get(i).is(), rules.get(i).is());
            }
        } else if (isForAll(rules)) {
            legal.limits().forEach(line -> rules.forEach(rule -> compare(line.is(), rule.is())));
        } else {
            found.add("limits for other cases");
        }
    }

    /** Whether no case is left without a limit. */
    private static boolean isForAll(List<LimitRule> rules) {
        return !rules.isEmpty() && rules.get(rules.size() - 1).when().equals(Condition.always());
    }

    private void compare(Limit law, Limit now) {
        boolean looser = LimitOrder.longer(now, law).orElse(true);
        String what = "a limit of " + now.text() + " instead of " + law.text();
        note(looser && !found.contains(what), what);
    }

    private void comparePausing() {
        Pausing before = legal.pausing();
        Pausing now = own.pausing();
        List<Pause> added = new ArrayList<>(now.reasons());
        added.removeAll(before.reasons());
        note(
                !added.isEmpty(),
                "a pause for "
                        + String.join(", ", added.stream().map(Pause::reason).toList()));
        note(!now.reasons().isEmpty() && isHigher(before.atMost(), now.atMost()), "a higher cap on its pauses");
        note(!now.reasons().isEmpty() && isHigher(before.each(), now.each()), "a higher cap on each pause");
    }

    private static boolean isHigher(Optional<Limit> before, Optional<Limit> now) {
        return before.isPresent()
                && (now.isEmpty() || LimitOrder.longer(now.get(), before.get()).orElse(true));
    }

    private void compareExtension() {
        if (own.extension().isEmpty()) {
            return;
        }
        if (legal.extension().isEmpty()) {
            found.add("an extension");
            return;
        }
        Extension before = legal.extension().get();
        Extension now = own.extension().get();
        boolean longer = now.fromStart() != before.fromStart()
                || LimitOrder.longer(now.limit(), before.limit()).orElse(true);
        note(longer, "a longer extension");
        note(now.times() > before.times(), "more extensions");
        boolean any = now.reasons().isEmpty() && !before.reasons().isEmpty();
        note(
                any || (!before.reasons().isEmpty() && !new HashSet<>(before.reasons()).containsAll(now.reasons())),
                "more reasons for an extension");
        note(
                before.proof().isPresent() && !now.proof().equals(before.proof()),
                "an extension with another proof or none");
    }
}
