package dev.redress.policy.pack;

import dev.redress.policy.section.Key;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.List;

/** The section {@code include}; what it does is done by {@link Inclusion}, before the other sections are read. */
public final class IncludeSection {

    /** The section. */
    public static final Key<List<String>> KEY = Key.optional(
                    "include",
                    Shape.oneOrMany(Texts.name()),
                    "Packs whose facts, milestones, promises and rights become part of this policy: files in its folder, named"
                            + " without the ending `.yaml`, or some of those shipped. An element that the policy has itself"
                            + " replaces the one of the pack as a whole.")
            .orElse(List.of(), "none")
            .example("include: [us-cfpb-portal]");

    private IncludeSection() {}
}
