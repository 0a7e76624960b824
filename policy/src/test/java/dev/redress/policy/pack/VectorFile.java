package dev.redress.policy.pack;

import dev.redress.core.condition.FactType;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.clock.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of vectors: a policy that includes the pack, a line {@code ---}, and cases.
 *
 * <pre>
 * case normal: three working days (SI 2009/309 r. 13)
 *   fact NAME VALUE                 what is known from the beginning
 *   received                        Mon 2026-03-02 10:00
 *   became NAME VALUE               Wed 2026-03-04 10:00
 *   extended PROMISE REASON         Wed 2026-03-04 10:00
 *   at                              Wed 2026-03-04 12:00    when it is read; without it at the last fact
 *   = PROMISE running, due          Thu 2026-03-05 17:00
 *   = right RIGHT open, until       Sat 2026-10-24 24:00
 * </pre>
 *
 * <p>A date whose weekday is not the one that stands before it is refused.
 */
final class VectorFile {

    private static final Pattern WHEN =
            Pattern.compile("(.*\\S)\\s+([A-Z][a-z]{2}) (\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})");

    /** What is expected of a promise or a right, after so many facts, read at an instant. */
    record Expected(String words, Optional<Instant> when, Instant at, Timeline timeline) {}

    /** A case with all that is expected of it. */
    record Case(String title, List<Expected> expected) {}

    private final Policy policy;
    private final ZoneId zone;
    private final List<Case> cases = new ArrayList<>();

    private VectorFile(Policy policy) {
        this.policy = policy;
        this.zone = policy.header().zone();
    }

    static VectorFile read(Path file) throws IOException {
        String[] halves = Files.readString(file).replace("\r\n", "\n").split("\n---\n", 2);
        PolicyReading reading = Policy.read(file.getFileName().toString(), halves[0]);
        VectorFile vectors = new VectorFile(
                reading.policy().orElseThrow(() -> new IllegalArgumentException("\n" + reading.findings())));
        for (String text : halves[1].strip().split("\n\n+", -1)) {
            vectors.cases.add(vectors.new Reader().read(text.lines().toList()));
        }
        return vectors;
    }

    Policy policy() {
        return policy;
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    private Instant instant(String weekday, String date, String time) {
        LocalDate day = LocalDate.parse(date);
        String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (!name.equals(weekday)) {
            throw new IllegalArgumentException(date + " is a " + name + " and not a " + weekday);
        }
        return time.equals("24:00")
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** Reads one case. */
    private final class Reader {

        private final Timeline.Builder timeline = Timeline.builder("vector");
        private final List<Expected> expected = new ArrayList<>();
        private Instant at = Instant.MIN;
        private long number = 1_000;

        Case read(List<String> lines) {
            for (String line : lines.subList(1, lines.size())) {
                Matcher when = WHEN.matcher(line.strip());
                if (when.matches()) {
                    timed(when.group(1), instant(when.group(2), when.group(3), when.group(4)));
                } else if (line.strip().startsWith("= ")) {
                    expect(line.strip().substring(2), Optional.empty());
                } else {
                    String[] words = line.strip().split(" ", -1);
                    timeline.facts(fact(words[1], words[2]));
                }
            }
            return new Case(lines.get(0), expected);
        }

        private void timed(String words, Instant when) {
            String[] each = words.split(" ", -1);
            switch (each[0]) {
                case "=" -> expect(words.substring(2), Optional.of(when));
                case "at" -> at = when;
                case "became" -> timeline.became(fact(each[1], each[2]), when);
                case "extended" -> timeline.add(new Milestone("extended", when, when, each[1], each[2], number++));
                default -> timeline.milestone(words, when);
            }
            at = each[0].equals("=") || at.isAfter(when) ? at : when;
        }

        private void expect(String words, Optional<Instant> when) {
            expected.add(new Expected(words, when, at, timeline.build()));
        }

        private Facts fact(String name, String value) {
            FactType type = policy.knownFacts().type(name).orElseThrow();
            return type == FactType.Plain.BOOLEAN
                    ? Facts.none().with(name, new FactValue.Truth(Boolean.parseBoolean(value)))
                    : Facts.none().with(name, value);
        }
    }
}
