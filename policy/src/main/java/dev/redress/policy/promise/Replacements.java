package dev.redress.policy.promise;

import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import java.util.List;
import java.util.Map;

/**
 * What a policy puts in the place of promises of the packs it includes. A legal promise made looser needs a reason in the file,
 * {@code relaxes: the regulator has agreed, letter of 3 March 2026}, that an auditor can read.
 */
public final class Replacements {

    private Replacements() {}

    /**
     * Finds legal promises that were made looser without a reason, and reasons for what is not looser.
     *
     * @param promises those of the policy, with those of the packs that it did not replace
     * @param ofPacks the same with those of the packs where it did
     */
    public static void check(Named<Commitment> promises, Named<Commitment> ofPacks) {
        Map<String, Located<Commitment>> packed = ofPacks.values();
        promises.values().forEach((id, own) -> {
            Located<Commitment> before = packed.get(id);
            List<String> looser = before == null
                    ? List.of()
                    : Loosening.of(before.value().promise(), own.value().promise());
            boolean reason = own.value().relaxes().isPresent();
            if (!looser.isEmpty() && !reason) {
                own.place()
                        .refuse(
                                FindingCode.CONTRADICTION,
                                "a legal promise that is looser than in the pack: " + String.join(", ", looser),
                                "the key relaxes with a reason, or nothing looser");
            } else if (looser.isEmpty() && reason) {
                own.place().warn("a reason to relax what is not looser than any pack", "no key relaxes");
            }
        });
    }
}
