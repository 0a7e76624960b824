package dev.redress.examples;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.examples.intake.CaseFile;
import dev.redress.examples.intake.Mapping;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything a run needs, read and checked.
 *
 * @param file what the user calls the case file
 * @param source its bytes
 * @param mapping which column is what
 * @param policy id and edition of the policy
 * @param charter its promises
 * @param promises those that are judged, at least one
 * @param compared the one that is compared with what the source recorded; empty if nothing was recorded
 * @param facts all facts that the policy knows
 * @param asOf when open cases are judged, in the zone of the mapping
 * @param out the folder of the results
 */
record Job(
        String file,
        CaseFile.Source source,
        Mapping mapping,
        String policy,
        ServiceCharter charter,
        List<Promise> promises,
        Optional<Promise> compared,
        DeclaredFacts facts,
        LocalDateTime asOf,
        Path out) {}
