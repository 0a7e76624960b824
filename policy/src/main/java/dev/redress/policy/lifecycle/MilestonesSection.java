package dev.redress.policy.lifecycle;

import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The section {@code milestones}. */
public final class MilestonesSection {

    /** The section. */
    public static final Key<List<String>> KEY = Key.optional(
                    "milestones",
                    Shape.list(Texts.name().located()).resolve(MilestonesSection::distinct),
                    "What the host may report as reached in its own process; without this section, anything.")
            .example("milestones: [documents-complete, goods-received-back]");

    private MilestonesSection() {}

    private static Optional<List<String>> distinct(List<Located<String>> names, Place place) {
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Located<String> name : names) {
            if (!seen.add(name.value())) {
                sound = false;
                name.place().refuse(FindingCode.CONTRADICTION, "each milestone once");
            }
        }
        return sound ? Optional.of(names.stream().map(Located::value).toList()) : Optional.empty();
    }
}
