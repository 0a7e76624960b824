package dev.redress.examples;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.examples.intake.CaseFile;
import dev.redress.examples.intake.Mapping;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * Everything a run needs, read and checked.
 *
 * @param file what the user calls the case file
 * @param source its bytes
 * @param mapping which column is what
 * @param policy id and edition of the policy
 * @param charter its promises
 * @param promise the one that is judged
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
        Promise promise,
        DeclaredFacts facts,
        LocalDateTime asOf,
        Path out) {}
