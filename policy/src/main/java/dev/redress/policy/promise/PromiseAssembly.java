package dev.redress.policy.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a promise of its keys, and says which of them do not go together. */
final class PromiseAssembly {

    private final Fields fields;
    private final Place place;
    private final List<LimitRule> rules;
    private final Optional<Located<String>> until;

    private PromiseAssembly(Fields fields, Place place) {
        this.fields = fields;
        this.place = place;
        this.rules = fields.find(PromiseShape.LIMIT).orElse(List.of());
        this.until = fields.find(PromiseShape.UNTIL);
    }

    /** The promise of some keys; nothing after a finding. */
    static Optional<Draft> draft(Fields fields, Place place) {
        PromiseAssembly assembly = new PromiseAssembly(fields, place);
        boolean due = assembly.hasOneDue(); // each is asked, so that each says what it finds
        boolean stops = assembly.stopsOtherwise();
        boolean recurs = assembly.recursRightly();
        boolean extended = assembly.extendsRightly();
        boolean sound = due && stops && recurs && extended;
        Optional<WorkingCalendar> calendar = CalendarNames.of(fields, assembly.allLimits(), place);
        return sound ? calendar.map(counts -> new Draft(fields, counts)) : Optional.empty();
    }

    private boolean hasOneDue() {
        if (rules.isEmpty() && until.isEmpty()) {
            place.refuseMissing(PromiseShape.LIMIT.name(), "a limit such as 3 business days until close");
            return false;
        }
        if (until.isEmpty()) {
            return true;
        }
        if (!rules.isEmpty()) {
            until.get().place().refuse(FindingCode.CONTRADICTION, "either limit or until");
            return false;
        }
        boolean bare = fields.find(PromiseShape.PAUSE).isEmpty()
                && fields.find(PromiseShape.EXTEND).isEmpty();
        if (!bare) {
            until.get()
                    .place()
                    .refuse(
                            FindingCode.CONTRADICTION,
                            "a limit, because what is due with another cannot pause or be extended");
        }
        return bare;
    }

    private boolean stopsOtherwise() {
        Located<Trigger> stop = fields.get(PromiseShape.STOP);
        boolean other = !stop.value().equals(fields.get(PromiseShape.START).value());
        if (!other) {
            stop.place().refuse(FindingCode.CONTRADICTION, "another trigger than the start");
        }
        return other;
    }

    private boolean recursRightly() {
        Optional<Located<Recurrence>> recurs = fields.find(PromiseShape.RECUR);
        boolean right = recurs.isEmpty() || fields.find(PromiseShape.RENEW).isPresent();
        if (!right) {
            recurs.get().place().refuse(FindingCode.CONTRADICTION, "the key renew beside it");
        }
        return right;
    }

    private boolean extendsRightly() {
        return fields.find(PromiseShape.EXTEND)
                .map(extension -> ExtensionShape.fits(extension, rules))
                .orElse(true);
    }

    /** All that the calendar of the promise has to count. */
    private List<Limit> allLimits() {
        List<Limit> limits = new ArrayList<>();
        rules.stream().filter(rule -> rule.in().isEmpty()).map(LimitRule::is).forEach(limits::add);
        fields.find(PromiseShape.EXTEND)
                .ifPresent(extension -> limits.add(extension.value().limit()));
        fields.find(PromiseShape.PAUSE).ifPresent(pausing -> {
            pausing.value().atMost().ifPresent(limits::add);
            pausing.value().each().ifPresent(limits::add);
        });
        fields.get(PromiseShape.WARN)
                .forEach(warning -> warning.value().before().ifPresent(limits::add));
        return limits;
    }

    /**
     * A promise that has no name yet.
     *
     * @param fields its keys, which go together
     * @param calendar the calendar that counts
     */
    record Draft(Fields fields, WorkingCalendar calendar) {

        Commitment named(String id) {
            Promise.Builder promise = Promise.builder()
                    .id(id)
                    .start(fields.get(PromiseShape.START).value())
                    .stop(fields.get(PromiseShape.STOP).value())
                    .renew(fields.find(PromiseShape.RENEW).map(Located::value))
                    .recurrence(
                            fields.find(PromiseShape.RECUR).map(Located::value).orElse(Recurrence.AFTER_COMPLETION))
                    .calendar(calendar)
                    .limits(fields.find(PromiseShape.LIMIT).orElse(List.of()))
                    .until(fields.find(PromiseShape.UNTIL).map(Located::value))
                    .pausing(fields.find(PromiseShape.PAUSE).map(Located::value).orElse(Pausing.NEVER))
                    .extension(fields.find(PromiseShape.EXTEND).map(Located::value))
                    .onChange(fields.get(PromiseShape.ON_CHANGE))
                    .onReopen(fields.get(PromiseShape.ON_REOPEN))
                    .exempt(fields.find(PromiseShape.EXEMPT).map(Located::value))
                    .family(fields.get(PromiseShape.FAMILY))
                    .per(fields.get(PromiseShape.PER))
                    .source(fields.get(PromiseShape.SOURCE));
            fields.get(PromiseShape.WARN).forEach(warning -> promise.addWarnings(warning.value()));
            return new Commitment(
                    promise.build(), fields.find(PromiseShape.RELAXES).map(Located::value));
        }

        /** What names other promises, each with its place. */
        List<Located<Trigger>> triggers() {
            List<Located<Trigger>> triggers = new ArrayList<>();
            triggers.add(fields.get(PromiseShape.START));
            triggers.add(fields.get(PromiseShape.STOP));
            fields.find(PromiseShape.RENEW).ifPresent(triggers::add);
            fields.find(PromiseShape.EXEMPT).ifPresent(triggers::add);
            return triggers;
        }

        Optional<Located<String>> until() {
            return fields.find(PromiseShape.UNTIL);
        }
    }
}
