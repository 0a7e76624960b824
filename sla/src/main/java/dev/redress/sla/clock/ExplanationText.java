package dev.redress.sla.clock;

import dev.redress.sla.clock.Segment.Kind;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an explanation line by line. One use for one text. */
final class ExplanationText {

    private static final int MOST = 12;
    private static final Pattern SEPARATOR = Pattern.compile(", ");

    private final Explanation explanation;
    private final ClockReading reading;
    private final Phrases phrases;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    /** What passed for one cause: how much, and between which instants. */
    private record Spent(Duration time, Instant first, Instant last) {

        Spent and(Spent later) {
            return new Spent(time.plus(later.time), first, later.last);
        }
    }

    ExplanationText(Explanation explanation, Phrases phrases) {
        this.explanation = explanation;
        this.reading = explanation.reading();
        this.phrases = phrases;
        this.zone = reading.calendar().zone();
    }

    String lines() {
        lines.add(reading.text(phrases.language()));
        reading.cycle().ifPresent(last -> {
            sum(last);
            paused();
            shut();
            add(reading.events().stream().map(this::event).filter(line -> !line.isEmpty()));
            add(reading.cycles().stream()
                    .filter(cycle -> cycle.number() < last.number())
                    .map(this::earlier));
        });
        return lines.stream().map(ExplanationText::onOneLine).collect(Collectors.joining("\n"));
    }

    /** A name that brings a line feed must not look like a line of ours. */
    private static String onOneLine(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+", " ");
    }

    private void sum(Cycle last) {
        Duration whole = last.used().plus(last.paused()).plus(last.shut());
        if (whole.isZero()) {
            return;
        }
        List<String> parts = new ArrayList<>(List.of(phrases.say("counted", phrases.duration(last.used()))));
        if (!last.paused().isZero()) {
            parts.add(phrases.say("not-counted-paused", phrases.duration(last.paused())));
        }
        if (!last.shut().isZero()) {
            parts.add(phrases.say("not-counted-shut", phrases.duration(last.shut())));
        }
        lines.add(phrases.say(
                "sum", phrases.duration(whole), phrases.time(last.started(), zone), String.join(", ", parts)));
    }

    private void paused() {
        add(spent(Kind.PAUSED).entrySet().stream()
                .map(each -> phrases.say(
                        "paused-for",
                        phrases.duration(each.getValue().time()),
                        reasons(each.getKey()),
                        dates(each.getValue()))));
    }

    /** Each holiday with its dates; nights, weekends and breaks as one line. */
    private void shut() {
        Map<String, Spent> causes = spent(Kind.SHUT);
        Spent outOfHours = causes.remove("");
        add(causes.entrySet().stream().map(each -> phrases.say("shut-for", each.getKey(), dates(each.getValue()))));
        if (outOfHours != null) {
            lines.add(phrases.say("shut-out-of-hours", phrases.duration(outOfHours.time())));
        }
    }

    private Map<String, Spent> spent(Kind kind) {
        Map<String, Spent> causes = new LinkedHashMap<>();
        explanation.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .forEach(segment -> causes.merge(
                        segment.cause(), new Spent(segment.length(), segment.start(), segment.end()), Spent::and));
        return causes;
    }

    private String dates(Spent spent) {
        String first = phrases.date(spent.first(), zone);
        String last = phrases.date(spent.last().minusNanos(1), zone);
        return first.equals(last) ? first : phrases.say("from-to", first, last);
    }

    private String reasons(String cause) {
        return SEPARATOR.splitAsStream(cause).map(this::reason).collect(Collectors.joining(", "));
    }

    /** A wait is waited for, a state is stood in, and anything else is named as the policy names it. */
    private String reason(String cause) {
        if (cause.isEmpty() || cause.equals("ended")) {
            return phrases.say(cause.isEmpty() ? "pause" : "pause-ended");
        }
        String begins = reading.promise().pausing().reasons().stream()
                .filter(pause -> pause.reason().equals(cause))
                .map(Pause::begins)
                .map(Trigger::text)
                .findFirst()
                .orElse("");
        if (begins.startsWith("wait began ")) {
            return phrases.say("pause-wait", cause);
        }
        return begins.startsWith("entered ") ? phrases.say("pause-state", cause) : cause;
    }

    private String event(ClockEvent event) {
        String at = phrases.time(event.at(), zone);
        return switch (event.kind()) {
            case WARNED -> phrases.say("event-warned", at, event.word());
            case BREACHED -> phrases.say("event-breached", at);
            case DUE_MOVED ->
                event.before()
                        .map(before -> moved(event, before, phrases.word("moved-", event.word())))
                        .orElse("");
            case JUDGED -> "";
        };
    }

    private String moved(ClockEvent event, Instant before, String why) {
        String after = event.due().map(due -> phrases.time(due, zone)).orElse("–");
        return phrases.say("event-moved", phrases.time(before, zone), after, why);
    }

    private String earlier(Cycle cycle) {
        StringBuilder text =
                new StringBuilder(phrases.say("earlier", String.valueOf(cycle.number()), phrases.state(cycle.state())));
        cycle.due().ifPresent(due -> text.append(phrases.say("was-due", phrases.time(due, zone))));
        cycle.stopped().ifPresent(stop -> text.append(phrases.say("stopped", phrases.time(stop, zone))));
        return text.append(phrases.say("used", phrases.duration(cycle.used()))).toString();
    }

    private void add(Stream<String> more) {
        List<String> all = more.toList();
        lines.addAll(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            lines.add(phrases.say("more", String.valueOf(all.size() - MOST)));
        }
    }
}
