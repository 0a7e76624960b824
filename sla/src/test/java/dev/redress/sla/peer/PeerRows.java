package dev.redress.sla.peer;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.event.AfterReopening;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of this module's README about other systems, each with the promise that it shows. */
final class PeerRows {

    static final WorkingCalendar OFFICE = WorkingCalendar.builder("office")
            .zone(ZoneOffset.UTC)
            .open("mon-fri", "09:00-17:00")
            .build();
    static final WorkingCalendar ALWAYS = WorkingCalendar.builder("always")
            .zone(ZoneOffset.UTC)
            .open("mon-sun", "00:00-24:00")
            .build();

    private static final Pattern HEADING = Pattern.compile("^### (\\w+).*");
    private static final Pattern ROW = Pattern.compile("^\\| ([^|`]+) \\| `(\\{.*})` \\|.*");
    private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+");

    private PeerRows() {}

    /** By the name of the test that holds for the row, such as {@code zendesk_firstReplyTime}. */
    static Map<String, String> all() {
        Map<String, String> rows = new LinkedHashMap<>();
        String peer = "";
        for (String line : page()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                peer = heading.group(1).toLowerCase(Locale.ROOT);
            } else if (row.matches()) {
                rows.put(peer + "_" + camel(row.group(1).strip()), row.group(2));
            }
        }
        return rows;
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        WORDS.splitAsStream(name.toLowerCase(Locale.ROOT))
                .forEach(word -> camel.append(
                        camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
        return camel.toString();
    }

    /** The promise of a row. */
    static Promise promise(String row) {
        String line = all().get(row);
        if (line == null) {
            throw new IllegalArgumentException("No row " + row + " in " + all().keySet());
        }
        Map<?, ?> says = FlowLine.map(line);
        Promise.Builder promise = Promise.builder()
                .id(word(says, "start").startsWith("resolve ") ? "level" : "resolve")
                .calendar(OFFICE)
                .start(word(says, "start"))
                .stop(word(says, "stop"))
                .limits(limits(says.get("limit")))
                .pausing(pausing((Map<?, ?>) says.get("pause")));
        if (says.containsKey("renew")) {
            promise.renew(Trigger.parse(word(says, "renew")));
        }
        list(says.get("warn")).forEach(warning -> promise.addWarning(warning(warning.toString())));
        return words(promise, says).build();
    }

    private static Promise.Builder words(Promise.Builder promise, Map<?, ?> says) {
        if (says.containsKey("family")) {
            promise.family(Family.valueOf(word(says, "family").toUpperCase(Locale.ROOT)));
        }
        if (says.containsKey("per")) {
            promise.per(Per.valueOf(word(says, "per").toUpperCase(Locale.ROOT)));
        }
        if (says.containsKey("onReopen")) {
            promise.onReopen(AfterReopening.valueOf(
                    word(says, "onReopen").toUpperCase(Locale.ROOT).replace(' ', '_')));
        }
        return promise.onChange("from now".equals(says.get("onChange")) ? OnChange.FROM_NOW : OnChange.KEEP_USED);
    }

    private static List<LimitRule> limits(Object says) {
        List<LimitRule> rules = new ArrayList<>();
        for (Object each : says instanceof List<?> several ? several : List.of(says)) {
            Map<?, ?> rule = each instanceof Map<?, ?> map ? map : Map.of("is", each);
            rules.add(new LimitRule(
                    condition((Map<?, ?>) rule.get("when")),
                    Limit.parse(word(rule, "is")),
                    "always".equals(rule.get("in")) ? Optional.of(ALWAYS) : Optional.empty()));
        }
        return rules;
    }

    private static Condition condition(Map<?, ?> when) {
        if (when == null) {
            return Condition.always();
        }
        var fact = when.entrySet().iterator().next();
        return Condition.is(fact.getKey().toString(), fact.getValue().toString());
    }

    private static Pausing pausing(Map<?, ?> says) {
        List<Pause> pauses = new ArrayList<>();
        if (says != null) {
            list(says.get("for")).forEach(wait -> pauses.add(Pause.forWait(wait.toString())));
            list(says.get("while")).forEach(state -> pauses.add(Pause.inState(state.toString())));
            if (says.get("between") instanceof Map<?, ?> between) {
                pauses.add(new Pause(
                        word(between, "reason"),
                        Trigger.parse(word(between, "from")),
                        Trigger.parse(word(between, "until"))));
            }
        }
        return new Pausing(pauses, Optional.empty(), Optional.empty());
    }

    private static Warning warning(String text) {
        return text.endsWith("%")
                ? Warning.at(Integer.parseInt(text.replace("%", "").strip()))
                : Warning.before(Limit.parse(text.replace(" before", "")));
    }

    private static List<?> list(Object says) {
        return says instanceof List<?> list ? list : List.of();
    }

    private static String word(Map<?, ?> says, String key) {
        return String.valueOf(says.get(key));
    }
}
