package dev.redress.policy.calendar;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.NeverOpenException;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.header.Header;
import dev.redress.policy.header.HeaderSection;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes calendars of drafts, those first on which others rest. */
final class CalendarAssembly {

    private static final int MOST_CALENDARS = 200;

    /** A calendar made of others asks all of them; more would only be slow. */
    private static final int MOST_PARTS = 32;

    private final Named<CalendarDraft> drafts;
    private final Map<String, Optional<WorkingCalendar>> built = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private CalendarAssembly(Named<CalendarDraft> drafts) {
        this.drafts = drafts;
    }

    static Optional<Named<WorkingCalendar>> assemble(Named<CalendarDraft> drafts, Place place) {
        if (drafts.names().size() > MOST_CALENDARS) {
            place.refuse(
                    FindingCode.TOO_MANY_VALUES, drafts.names().size() + " calendars", "at most " + MOST_CALENDARS);
            return Optional.empty();
        }
        CalendarAssembly assembly = new CalendarAssembly(drafts);
        return Optional.of(drafts.with(assembly::build));
    }

    private Optional<WorkingCalendar> build(String name, Located<CalendarDraft> draft) {
        Optional<WorkingCalendar> known = built.get(name);
        if (known != null) {
            return known;
        }
        open.add(name);
        Optional<WorkingCalendar> calendar = draft.value() instanceof CalendarDraft.Combined combined
                ? combine(name, combined, draft.place())
                : weekly(name, ((CalendarDraft.Weekly) draft.value()).fields(), draft.place());
        open.remove(name);
        built.put(name, calendar);
        return calendar;
    }

    private Optional<WorkingCalendar> combine(String name, CalendarDraft.Combined combined, Place place) {
        List<WorkingCalendar> calendars = new ArrayList<>();
        int count = 0;
        for (Located<String> part : combined.parts()) {
            part(name, part).ifPresent(calendars::add);
            count += parts.getOrDefault(part.value(), 1);
        }
        parts.put(name, Math.min(count, MOST_PARTS + 1));
        if (count > MOST_PARTS) {
            place.refuse(FindingCode.TOO_MANY_VALUES, "more than " + MOST_PARTS + " calendars in one", "fewer");
            return Optional.empty();
        }
        return calendars.size() == combined.parts().size()
                ? opening(place, () -> fold(name, calendars, combined.combination()))
                : Optional.empty();
    }

    private Optional<WorkingCalendar> part(String of, Located<String> part) {
        if (open.contains(part.value())) {
            part.place().refuse(FindingCode.CIRCLE, "a calendar that does not rest on " + Quoted.text(of));
            return Optional.empty();
        }
        return drafts.resolve(part.value(), part.place()).flatMap(draft -> build(part.value(), draft));
    }

    private static WorkingCalendar fold(
            String name, List<WorkingCalendar> calendars, CalendarDraft.Combination combination) {
        WorkingCalendar whole = calendars.get(0);
        if (calendars.size() == 1) {
            return combination.of(whole, name, whole);
        }
        for (WorkingCalendar next : calendars.subList(1, calendars.size())) {
            whole = combination.of(whole, name, next);
        }
        return whole;
    }

    private static Optional<WorkingCalendar> weekly(String name, Fields fields, Place place) {
        ZoneId zone = fields.find(CalendarsSection.ZONE)
                .or(() -> place.section(HeaderSection.KEY).map(Header::zone))
                .orElse(ZoneOffset.UTC); // a header without a zone has its finding, and there will be no policy
        CalendarBuilder builder = WorkingCalendar.builder(name).zone(zone);
        fields.get(CalendarsSection.WEEKLY)
                .forEach(rule -> builder.open(rule.key().value(), rule.value().value()));
        fields.find(CalendarsSection.BREAKS)
                .ifPresent(rules -> rules.forEach(
                        rule -> builder.breaks(rule.key().value(), rule.value().value())));
        fields.find(CalendarsSection.HOLIDAYS).ifPresent(sources -> sources.forEach(builder::holidays));
        fields.find(CalendarsSection.OVERRIDES)
                .ifPresent(rules -> rules.forEach(rule ->
                        builder.override(rule.key().value(), rule.value().value())));
        fields.find(CalendarsSection.KNOWN).ifPresent(builder::known);
        if (fields.get(CalendarsSection.STRICT)) {
            builder.strict();
        }
        return opening(place, builder::build);
    }

    private static Optional<WorkingCalendar> opening(Place place, Supplier<WorkingCalendar> calendar) {
        try {
            return Optional.of(calendar.get());
        } catch (NeverOpenException e) {
            place.refuse(
                    FindingCode.CONTRADICTION, "a calendar that never opens", "hours that breaks and overrides leave");
        } catch (IllegalArgumentException e) {
            place.refuse(
                    FindingCode.BAD_VALUE,
                    "a calendar of which is said: " + Quoted.sentence(String.valueOf(e.getMessage())),
                    "hours and holidays that make a calendar");
        }
        return Optional.empty();
    }
}
