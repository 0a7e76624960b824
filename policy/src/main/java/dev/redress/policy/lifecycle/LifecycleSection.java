package dev.redress.policy.lifecycle;

import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.LifecycleBuilder;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code lifecycle}. */
public final class LifecycleSection {

    private static final Shape<Fields> OF_KIND =
            TableShape.mapping("lifecycle of a kind", "What may happen to one kind of feedback, and who may do it.");

    private static final Map<FeedbackKind, Key<Fields>> OTHERS = new EnumMap<>(Map.of(
            FeedbackKind.CLAIM, Key.optional("claim", OF_KIND, "Claims; without it as complaints."),
            FeedbackKind.SUGGESTION, Key.optional("suggestion", OF_KIND, "Suggestions; without it `feedback`."),
            FeedbackKind.PRAISE, Key.optional("praise", OF_KIND, "Praise; without it `feedback`."),
            FeedbackKind.ENQUIRY, Key.optional("enquiry", OF_KIND, "Enquiries; without it `feedback`.")));

    private static final Key<Fields> KINDS = Key.optional(
            "kinds",
            Shape.mapping(
                    "lifecycles of kinds",
                    "Lifecycles of what is not a complaint.",
                    OTHERS.values().toArray(new Key<?>[0])),
            "Lifecycles of what is not a complaint. Roles and backdating hold there too unless said otherwise.");

    /** The section; without it, {@link #shipped}. */
    public static final Key<Lifecycles> KEY = Key.optional(
                    "lifecycle",
                    TableShape.mapping("lifecycle", "What may happen to a complaint, and who may do it.", KINDS)
                            .resolve(LifecycleSection::lifecycles),
                    "What may happen to a complaint, and who may do it; without it the shipped tables.")
            .example("""
                    lifecycle:
                      base: iso-10002
                      roles: [handler, manager, board]
                      states: [in-laboratory]
                      waits:
                        complainant: {atMost: 10 business days in works, then: withdraw}
                        supplier: {atMost: 15 business days in works, then: continue}
                      change:
                        close: {requires: [outcome, told decision], roles: [handler, manager]}
                        reopen: {within: 30 calendar days to end of day, promises: new cycle}
                      add:
                        send-to-laboratory: {from: [in-assessment, in-investigation], to: in-laboratory, requires: [owner]}
                        laboratory-reports: {from: in-laboratory, to: in-investigation}
                        decide-high:
                          verb: decide
                          when: {claimed: {atLeast: 5000000}}
                          from: [received, in-assessment, in-investigation]
                          to: decided
                          roles: [board]
                      remove: [agree-early]
                      backdating: {atMost: 5 business days in works, roles: [manager]}
                      kinds:
                        enquiry: {change: {close: {requires: [told explanation]}}}
                    """);

    private LifecycleSection() {}

    /**
     * The shipped tables.
     *
     * @param milestones what the host may report as reached; nothing if anything
     * @return one for each kind
     */
    public static Lifecycles shipped(Optional<List<String>> milestones) {
        return Lifecycles.of(table(Lifecycle.iso10002(), milestones), table(Lifecycle.feedback(), milestones));
    }

    private static Lifecycle table(LifecycleBuilder table, Optional<List<String>> milestones) {
        milestones.ifPresent(table::milestones);
        return table.build();
    }

    private static Optional<Lifecycles> lifecycles(Fields fields, Place place) {
        Common common = Common.of(fields, place);
        Optional<Lifecycle> complaints =
                new TableAssembly(fields, place, common, TableShape.Base.ISO_10002).lifecycle();
        Optional<Lifecycles> all = complaints.map(table -> Lifecycles.of(table, common.feedback()));
        Optional<Fields> kinds = fields.find(KINDS);
        if (kinds.isPresent()) {
            for (Map.Entry<FeedbackKind, Key<Fields>> other : OTHERS.entrySet()) {
                Optional<Fields> own = kinds.get().find(other.getValue());
                if (own.isPresent()) {
                    Optional<Lifecycle> table = new TableAssembly(
                                    own.get(),
                                    kinds.get().place(other.getValue()).orElse(place),
                                    common,
                                    base(other.getKey()))
                            .lifecycle();
                    all = all.flatMap(so -> table.map(found -> so.with(other.getKey(), found)));
                }
            }
        }
        return all;
    }

    private static TableShape.Base base(FeedbackKind kind) {
        return kind == FeedbackKind.CLAIM ? TableShape.Base.ISO_10002 : TableShape.Base.FEEDBACK;
    }
}
