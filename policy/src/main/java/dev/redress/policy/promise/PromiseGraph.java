package dev.redress.policy.promise;

import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which promise waits for which others: all of them are there, and none waits in the end for itself. */
final class PromiseGraph {

    /** That a promise names another, and where. */
    private record Edge(String from, String to, Place place) {}

    private final Named<PromiseAssembly.Draft> drafts;

    PromiseGraph(Named<PromiseAssembly.Draft> drafts) {
        this.drafts = drafts;
    }

    /** Finds names that are declared nowhere, and circles. Each promise in a circle gets one finding, where it names the next. */
    boolean isSound() {
        List<Edge> edges = new ArrayList<>();
        drafts.values().forEach((name, draft) -> edges.addAll(edges(name, draft.value())));
        boolean declared = true;
        for (Edge edge : edges) {
            declared &= isDeclared(edge.to(), drafts, edge.place());
        }
        List<Edge> circular = between(between(edges, Edge::from, Edge::to), Edge::to, Edge::from);
        Set<String> said = new HashSet<>();
        circular.stream()
                .filter(edge -> said.add(edge.from()))
                .forEach(edge -> edge.place()
                        .refuse(FindingCode.CIRCLE, "a promise that does not wait for " + Quoted.text(edge.from())));
        return declared && circular.isEmpty();
    }

    static boolean isDeclared(String name, Named<?> promises, Place place) {
        boolean known = promises.names().contains(name);
        if (!known) {
            place.refuseName(FindingCode.UNKNOWN_NAME, name, "a promise", promises.names());
        }
        return known;
    }

    private static List<Edge> edges(String from, PromiseAssembly.Draft draft) {
        List<Edge> edges = new ArrayList<>();
        draft.triggers()
                .forEach(trigger -> trigger.value().promises().stream()
                        .sorted()
                        .forEach(to -> edges.add(new Edge(from, to, trigger.place()))));
        draft.until().ifPresent(until -> edges.add(new Edge(from, until.value(), until.place())));
        return edges;
    }

    /** The edges that are left when those to promises that themselves have no edge are taken away, again and again; linear. */
    private static List<Edge> between(List<Edge> edges, Function<Edge, String> near, Function<Edge, String> far) {
        Map<String, Integer> left = new HashMap<>();
        Map<String, List<Edge>> behind = new HashMap<>();
        for (Edge edge : edges) {
            left.merge(near.apply(edge), 1, Integer::sum);
            behind.computeIfAbsent(far.apply(edge), name -> new ArrayList<>()).add(edge);
        }
        Deque<String> ends = new ArrayDeque<>(
                behind.keySet().stream().filter(name -> !left.containsKey(name)).toList());
        Set<String> gone = new HashSet<>();
        while (!ends.isEmpty()) {
            String end = ends.remove();
            gone.add(end);
            for (Edge edge : behind.getOrDefault(end, List.of())) {
                if (left.merge(near.apply(edge), -1, Integer::sum) == 0) {
                    ends.add(near.apply(edge));
                }
            }
        }
        return edges.stream()
                .filter(edge -> !gone.contains(edge.from()) && !gone.contains(edge.to()))
                .toList();
    }
}
