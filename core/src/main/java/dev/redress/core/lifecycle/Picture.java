package dev.redress.core.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of a lifecycle for people: as a drawing in three languages, and as a table of words.
 *
 * <p>It is drawn from the running table, so that it cannot say anything else: whoever lets {@code close} lead from
 * {@code in-investigation} too has one more arrow on the next page that is made. The same table always gives the same text. Names
 * may hold anything; none can break the drawing.
 *
 * <p>Drawings show one arrow between two states, with all its transitions, and one node for what is possible in nearly every
 * open state. What stays in its state is left out unless {@link #withStays()} is asked, because nearly everything is possible
 * nearly everywhere. The table of words has all. Immutable.
 */
public final class Picture {

    private static final String EVERY = "every open state";
    private static final int FEW = 3;

    private final Lifecycle lifecycle;
    private final boolean stays;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> edges = new LinkedHashMap<>();

    private Picture(Lifecycle lifecycle, boolean stays) {
        this.lifecycle = lifecycle;
        this.stays = stays;
        Set<String> taken = new HashSet<>();
        for (String state : lifecycle.states()) {
            String id = "at_" + state.replaceAll("[^A-Za-z0-9]", "_").toLowerCase(Locale.ROOT);
            String free = id;
            for (int next = 2; !taken.add(free); next++) {
                free = id + "__" + next;
            }
            ids.put(state, free);
        }
        lifecycle.transitions().values().forEach(this::draw);
    }

    /**
     * The picture of a lifecycle.
     *
     * @param lifecycle the table
     * @return its picture, without what stays in its state
     */
    public static Picture of(Lifecycle lifecycle) {
        return new Picture(lifecycle, false);
    }

    /**
     * The same with a loop at each state for what stays there.
     *
     * @return a fuller picture
     */
    public Picture withStays() {
        return new Picture(lifecycle, true);
    }

    /**
     * For Markdown pages that draw, such as those of GitHub.
     *
     * @return a {@code stateDiagram-v2} of Mermaid, its lines ended by {@code \n}
     */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        states(text, Notation.MERMAID, "    state \"%s\" as %s\n");
        arrows(text, Notation.MERMAID, "[*]", "    %s --> %s: %s\n");
        finals(text, "    %s --> [*]\n");
        return text.toString();
    }

    /**
     * For PlantUML.
     *
     * @return a state diagram, its lines ended by {@code \n}
     */
    public String plantUml() {
        StringBuilder text = new StringBuilder("@startuml\nhide empty description\n");
        states(text, Notation.PLANT_UML, "state \"%s\" as %s\n");
        arrows(text, Notation.PLANT_UML, "[*]", "%s --> %s : %s\n");
        finals(text, "%s --> [*]\n");
        return text.append("@enduml\n").toString();
    }

    /**
     * For Graphviz.
     *
     * @return a directed graph, its lines ended by {@code \n}; final states have two borders
     */
    public String dot() {
        StringBuilder text = new StringBuilder("""
                digraph lifecycle {
                    node [shape=box, style=rounded];
                    beginning [shape=point];
                """);
        states(text, Notation.DOT, "    %2$s [label=\"%1$s\"];\n");
        finals(text, "    %s [peripheries=2];\n");
        arrows(text, Notation.DOT, "beginning", "    %s -> %s [label=\"%s\"];\n");
        return text.append("}\n").toString();
    }

    /**
     * Every transition with its command, states, requirements, roles and window.
     *
     * @return a table of Markdown, its lines ended by {@code \n}
     */
    public String markdown() {
        StringBuilder text = new StringBuilder("""
                | Transition | Command | From | To | Requires | Who may | Window |
                |---|---|---|---|---|---|---|
                """);
        for (Transition line : lifecycle.transitions().values()) {
            List<String> cells = List.of(
                    line.name(),
                    line.verb()
                            + line.when()
                                    .map(choice -> " (if " + choice.code() + ')')
                                    .orElse(""),
                    from(line.from()),
                    line.to().orElse("stays"),
                    words(line.requires().stream().map(Requirement::code).toList(), "nothing"),
                    words(line.roles(), "anybody"),
                    line.within().map(Window::toString).orElse("any time"));
            text.append(cells.stream().map(Notation.MARKDOWN::label).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return text.toString();
    }

    private String from(Set<String> states) {
        List<String> named = states.stream()
                .map(state -> state.equals(Lifecycle.START) ? "(beginning)" : state)
                .toList();
        return together(states).orElseGet(() -> words(named, "nowhere"));
    }

    /** One phrase for nearly all open states, because nobody can read thirty arrows that say the same. */
    private Optional<String> together(Set<String> states) {
        Set<String> others = new LinkedHashSet<>(lifecycle.states());
        others.removeAll(lifecycle.finals());
        boolean many = states.size() >= FEW && others.containsAll(states);
        others.removeAll(states);
        return many && others.size() < FEW
                ? Optional.of(others.isEmpty() ? EVERY : EVERY + " but " + words(others, ""))
                : Optional.empty();
    }

    private static String words(Iterable<String> names, String none) {
        String all = String.join(", ", names);
        return all.isEmpty() ? none : all;
    }

    private void states(StringBuilder text, Notation notation, String line) {
        ids.forEach((state, id) -> text.append(String.format(Locale.ROOT, line, notation.label(state), id)));
        groups.forEach((phrase, id) -> text.append(String.format(Locale.ROOT, line, notation.label(phrase), id)));
    }

    private void finals(StringBuilder text, String line) {
        lifecycle.finals().forEach(state -> text.append(String.format(Locale.ROOT, line, ids.get(state))));
    }

    private void arrows(StringBuilder text, Notation notation, String beginning, String line) {
        edges.forEach((ends, names) -> text.append(String.format(
                Locale.ROOT,
                line,
                ends.get(0).isEmpty() ? beginning : ends.get(0),
                ends.get(1),
                notation.label(String.join(", ", names)))));
    }

    private void draw(Transition line) {
        Optional<String> phrase = together(line.from());
        boolean leaves = line.to().isPresent();
        if (phrase.isPresent() && (leaves || stays)) {
            String group = groups.computeIfAbsent(phrase.get(), any -> "open_" + (groups.size() + 1));
            arrow(group, leaves ? id(line.to().get()) : group, line.name());
        }
        if (phrase.isEmpty()) {
            for (String from : line.from()) {
                arrow(id(from), id(line.to().orElse(from)), line.name());
            }
        }
    }

    private void arrow(String from, String to, String name) {
        if (stays ? !to.isEmpty() : !to.equals(from)) {
            edges.computeIfAbsent(List.of(from, to), any -> new ArrayList<>()).add(name);
        }
    }

    /** Empty for the beginning. */
    private String id(String state) {
        return ids.getOrDefault(state, "");
    }

    /** The name of the lifecycle. */
    @Override
    public String toString() {
        return "picture of " + lifecycle.id();
    }
}
