package dev.redress.examples;

import dev.redress.examples.intake.CaseFile;
import dev.redress.examples.intake.InputRefused;
import dev.redress.examples.intake.Mapping;
import dev.redress.examples.intake.MappingFile;
import dev.redress.examples.synthetic.SyntheticYear;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.policy.finding.Quoted;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and checks what a run needs; whatever the user must mend refuses the input.
 *
 * @param mapping the mapping file, if one is given
 * @param policy the policy file, if one is given
 * @param rules the decision table that the policy names, if one is given
 * @param asOf when open cases are judged, if it is given
 * @param out the folder of the results
 */
record Preparation(
        Optional<Path> mapping, Optional<Path> policy, Optional<Path> rules, Optional<String> asOf, Path out) {

    /** A job on the data that is asked for, or on the synthetic year. */
    Job of(Optional<Path> data) throws IOException {
        if (data.isPresent()) {
            return of(data.get());
        }
        if (mapping.isPresent() || policy.isPresent() || rules.isPresent()) {
            throw new InputRefused("--data: found none, expected the cases that belong to the files given");
        }
        return embedded();
    }

    private Job embedded() throws IOException {
        Mapping columns = MappingFile.read("embedded/mapping.yaml", resource("/embedded/mapping.yaml"));
        PolicyReading reading = Policy.read("embedded/policy.yaml", resource("/embedded/policy.yaml"));
        CaseFile.Source generated = () -> {
            StringBuilder rows = new StringBuilder();
            SyntheticYear.write(rows);
            return new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
        };
        return job(SyntheticYear.NAME, generated, columns, reading);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Preparation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource '" + name + "' must be in the archive but is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A job on a file. */
    private Job of(Path data) {
        if (!Files.isRegularFile(data)) {
            throw new InputRefused(
                    "--data " + Quoted.text(data.toString()) + ": found no such file, expected the cases");
        }
        rules.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new InputRefused(
                    "--rules " + Quoted.text(file.toString()) + ": found no such file, expected a decision table");
        });
        Mapping columns = MappingFile.read(mapping.orElseGet(() -> profile(data, "mapping")));
        Path policyFile = policy.orElseGet(() -> profile(data, "policy"));
        PolicyReading reading = Policy.read(policyFile, Tables.of(policyFile, data, rules));
        return job(data.toString(), CaseFile.of(data), columns, reading);
    }

    /** A job on cases that need not be a file, with a mapping and a policy already read. */
    private Job job(String name, CaseFile.Source source, Mapping columns, PolicyReading reading) {
        Policy read = reading.policy()
                .orElseThrow(() -> new InputRefused(reading.findings().toString()));
        ServiceCharter charter = read.charter();
        List<Promise> promises = promises(columns, charter);
        MappedFacts.check(columns, read.knownFacts(), promises);
        MappedMilestones.check(columns, promises);
        return new Job(
                name,
                source,
                columns,
                read.toString(),
                charter,
                promises,
                compared(columns, promises),
                read.knownFacts(),
                asOf(columns),
                out);
    }

    /** The mapping or policy of the data, by the name of its folder. */
    private static Path profile(Path data, String what) {
        Path folder = data.toAbsolutePath().getParent();
        String name = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        String file = what + ".yaml";
        for (Path place : List.of(Path.of("examples", name, file), Path.of(name, file))) {
            if (!name.isEmpty() && Files.isRegularFile(place)) {
                return place;
            }
        }
        throw new InputRefused("--" + what + ": found none, expected a file, or one for data in the folder "
                + Quoted.text(name) + " at examples/" + Quoted.segment(name) + "/" + file);
    }

    /** The promise that the mapping names, or all of the policy. */
    private static List<Promise> promises(Mapping columns, ServiceCharter charter) {
        if (charter.promises().isEmpty()) {
            throw new InputRefused("The policy has no promise, expected one to judge by");
        }
        return columns.promise()
                .map(id -> List.of(named(id, charter.promises())))
                .orElseGet(charter::promises);
    }

    private static Optional<Promise> compared(Mapping columns, List<Promise> judged) {
        if (columns.recorded().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = columns.recorded().get().promise();
        if (name.isEmpty() && judged.size() > 1) {
            throw new InputRefused(
                    "The mapping does not say in \"recorded\" with which promise to compare, expected one of "
                            + listed(judged));
        }
        return Optional.of(name.map(id -> named(id, judged)).orElseGet(() -> judged.get(0)));
    }

    private static Promise named(String id, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("The mapping names the promise " + Quoted.text(id)
                        + ", expected one of the policy (" + listed(promises) + ")"));
    }

    private static String listed(List<Promise> promises) {
        return promises.stream().map(Promise::id).map(Quoted::text).collect(Collectors.joining(", "));
    }

    private LocalDateTime asOf(Mapping columns) {
        if (asOf.isPresent()) {
            return MappingFile.localTime(asOf.get())
                    .orElseThrow(() -> new InputRefused("--as-of: found " + Quoted.text(asOf.get())
                            + ", expected a date and time from 1900 to 2199 such as 2016-01-13T00:00"));
        }
        return columns.asOf()
                .orElseThrow(
                        () -> new InputRefused(
                                "--as-of: found none, expected a date and time such as 2016-01-13T00:00, there or in the mapping"));
    }
}
