package dev.redress.sla.promise;

import dev.redress.core.event.Marks;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recursive descent over words; see {@link Trigger} for the grammar. One use for one text. */
final class TriggerGrammar {

    private static final int LONGEST = 300;
    private static final Pattern WORD = Pattern.compile(",|[^\\s,]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final String EXAMPLE = "a trigger, such as received, told decision or resolve late";
    private static final List<String> ENDS = List.of("closed", "withdrawn", "out-of-scope", "merged");
    private static final List<String> PLAIN = List.of("received", "reopened");
    private static final Set<String> TOLD_ANYTHING =
            Stream.of(Purpose.values()).map(Marks::told).collect(Collectors.toUnmodifiableSet());

    private record Word(String text, int column) {}

    private final List<Word> words = new ArrayList<>();
    private final int endColumn;
    private int next;

    TriggerGrammar(String text) {
        if (text.length() > LONGEST) {
            throw new TriggerSyntaxException(LONGEST + 1, "more text", "at most " + LONGEST + " characters");
        }
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start() + 1));
        }
        this.endColumn = text.stripTrailing().length() + 1;
    }

    static String told(Set<Purpose> purposes) {
        return "told " + purposes.stream().map(Marks::word).collect(Collectors.joining(", "));
    }

    Trigger trigger() {
        List<Trigger> triggers = new ArrayList<>(List.of(one()));
        while (next < words.size()) {
            if (!take("or")) {
                throw unexpected("or, or the end");
            }
            triggers.add(one());
        }
        return triggers.size() == 1 ? triggers.get(0) : new Trigger.AnyOf(triggers);
    }

    private Trigger one() {
        String first = peek();
        if (first.isEmpty()) {
            throw unexpected(EXAMPLE);
        }
        Optional<Trigger.OfPromise> turn = ofPromise();
        if (turn.isPresent()) {
            return turn.get();
        }
        next++;
        return switch (first) {
            case "told" -> told();
            case "heard" -> take("anything") ? on("heard anything", "heard") : on("heard", "heard", null, "", null);
            case "reached" -> reached(name("a milestone such as documents-complete"));
            case "decided" -> decided();
            case "ended" -> optional("ended", ENDS);
            case "entered" -> subject("entered", "entered", name("a state such as in-investigation"));
            case "left" -> left(name("a state such as in-investigation"));
            case "assigned" -> to("assigned", true);
            case "task" -> task();
            case "wait" -> waits();
            case "remedy" -> remedy();
            case "referral" -> fixed("referral", "ended");
            case "referred" -> on("referred", "referred");
            case "part" -> fixed("part", "added");
            case "cause" -> fixed("cause", "found");
            case "signaled" -> subject("signaled", "signaled", name("a signal such as strategic"));
            default -> plain(first);
        };
    }

    private Optional<Trigger.OfPromise> ofPromise() {
        if (next + 1 >= words.size()) {
            return Optional.empty();
        }
        String turn = words.get(next + 1).text().toLowerCase(Locale.ROOT);
        for (Turn each : Turn.values()) {
            if (each.word().equals(turn)) {
                String promise = name("the name of a promise");
                next++;
                return Optional.of(new Trigger.OfPromise(promise, each));
            }
        }
        return Optional.empty();
    }

    /** A single word of the life of a complaint, or a milestone of the host. */
    private Trigger plain(String word) {
        if (PLAIN.contains(word)) {
            return on(word, word);
        } else if (ENDS.contains(word)) {
            return subject(word, "ended", word);
        }
        next--;
        return reached(name(EXAMPLE));
    }

    private static Trigger reached(String milestone) {
        return on("reached " + milestone, "reached " + milestone);
    }

    private Trigger told() {
        if (take("anything")) {
            return new Trigger.On("told anything", TOLD_ANYTHING, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Set<Purpose> purposes = EnumSet.of(purpose());
        while (take(",")) {
            purposes.add(purpose());
        }
        return purposes.size() == 1
                ? on(told(purposes), Marks.told(purposes.iterator().next()))
                : new Trigger.AllTold(purposes);
    }

    private Purpose purpose() {
        for (Purpose purpose : Purpose.values()) {
            String[] parts = Marks.word(purpose).split("-");
            if (take(String.join("-", parts)) || (parts.length > 1 && takeAll(parts))) {
                return purpose;
            }
        }
        throw unexpected("a purpose: " + each(Purpose.values(), Marks::word));
    }

    private Trigger decided() {
        for (Outcome outcome : Outcome.values()) {
            if (take(Marks.word(outcome))) {
                return on("decided " + Marks.word(outcome), "decided", null, Marks.word(outcome), null);
            }
        }
        return on("decided", "decided");
    }

    private Trigger optional(String type, List<String> usual) {
        return next < words.size() && !peek().equals("or")
                ? subject(type, type, name("a state such as " + usual.get(0)))
                : on(type, type);
    }

    private static Trigger left(String state) {
        return new Trigger.On(
                "left " + state, Set.of("entered", "ended"), Optional.empty(), Optional.empty(), Optional.of(state));
    }

    private Trigger to(String type, boolean subject) {
        if (!take("to")) {
            return on(type, type);
        }
        String department = name("a department");
        return subject
                ? subject(type + " to", type, department)
                : on(type + " to " + department, type, null, department, null);
    }

    private Trigger task() {
        return take("given") ? to("task given", false) : fixed("task", "done", "given");
    }

    private Trigger waits() {
        for (String turn : List.of("began", "ended")) {
            if (take(turn)) {
                String type = "wait " + turn;
                return subject(type, type, name("the name of a wait such as complainant"));
            }
        }
        throw unexpected("began or ended");
    }

    private Trigger remedy() {
        if (takeAll("carried", "out")) {
            return on("remedy carried out", "remedy carried out");
        }
        return fixed("remedy", "offered", "accepted", "refused", "carried out");
    }

    private Trigger fixed(String first, String... seconds) {
        for (String second : seconds) {
            if (take(second)) {
                return on(first + ' ' + second, first + ' ' + second);
            }
        }
        throw unexpected(String.join(" or ", seconds));
    }

    private static Trigger on(String words, String type) {
        return on(words, type, null, null, null);
    }

    private static Trigger subject(String words, String type, String subject) {
        return on(words.equals(subject) ? words : words + ' ' + subject, type, subject, null, null);
    }

    private static Trigger on(
            String words, String type, @Nullable String subject, @Nullable String reason, @Nullable String except) {
        return new Trigger.On(
                words,
                Set.of(type),
                Optional.ofNullable(subject),
                Optional.ofNullable(reason),
                Optional.ofNullable(except));
    }

    private String name(String expected) {
        String word = next < words.size() ? words.get(next).text() : "";
        if (!NAME.matcher(word).matches() || word.equalsIgnoreCase("or")) {
            throw unexpected(expected);
        }
        next++;
        return word;
    }

    private String peek() {
        return next < words.size() ? words.get(next).text().toLowerCase(Locale.ROOT) : "";
    }

    private boolean take(String word) {
        boolean there = peek().equals(word);
        next += there ? 1 : 0;
        return there;
    }

    private boolean takeAll(String... several) {
        int from = next;
        boolean all = Arrays.stream(several).allMatch(this::take);
        next = all ? next : from;
        return all;
    }

    private static <T> String each(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).collect(Collectors.joining(", "));
    }

    private TriggerSyntaxException unexpected(String expected) {
        if (next >= words.size()) {
            return new TriggerSyntaxException(endColumn, "the end", expected);
        }
        Word word = words.get(next);
        String shown = word.text().length() > 60 ? word.text().substring(0, 60) + "…" : word.text();
        return new TriggerSyntaxException(word.column(), '"' + shown + '"', expected);
    }
}
