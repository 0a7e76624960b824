package dev.redress.examples;

import dev.redress.examples.intake.InputRefused;
import dev.redress.examples.writing.TerminalPage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The main job: judges a file of cases, or a log of their events, against the promises of a policy.
 *
 * <p>Exit code 0 if it came to its end, 2 if the user must mend something, which the message says, 1 if the program is at fault.
 */
@Command(
        name = "first-run",
        sortOptions = false,
        description = {
            "Judges every case of a file against promises: met, late, overdue, running, paused or another verdict.",
            "Without options it judges a year of synthetic complaints that comes with it.",
            "",
            "The mapping and the policy of data in a folder 'name' are looked for in examples/name.",
            ""
        })
public final class Main implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = {
                "The cases, or the events of cases: CSV in UTF-8 with a header, packed if the name ends in .gz.",
                "Given again, the next file is judged after it, by the files of its own folder."
            })
    private List<Path> data = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column is what (YAML).")
    private @Nullable Path mapping;

    @Option(names = "--policy", paramLabel = "FILE", description = "Calendars and promises (YAML).")
    private @Nullable Path policy;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The decision table that the policy names, if it is neither beside the policy nor the data.")
    private @Nullable Path rules;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "When open cases are judged, such as 2016-01-13T00:00, in the zone of the mapping, which has"
                    + " the default.")
    private @Nullable String asOf;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "target/first-run",
            description = "Where the results go; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("target", "first-run");

    @Option(names = "--help", usageHelp = true, description = "Show this and end.")
    @SuppressWarnings("UnusedVariable") // picocli asks whether it was given
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by the command line. */
    Main() {}

    /**
     * Runs the job.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        int code = run(writer(System.out), writer(System.err), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs the job with other outputs and answers the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof InputRefused) {
                        err.println(e.getMessage());
                        err.flush();
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw e;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        if (data.size() < 2) {
            sound = run(data.stream().findFirst(), out);
        } else {
            for (Path file : severally()) {
                sound &= run(Optional.of(file), out.resolve(folder(file)));
            }
        }
        return sound ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The files, if each can have the mapping, the policy and the results of its own folder. */
    private List<Path> severally() {
        if (Stream.of(mapping, policy, rules, asOf).anyMatch(Objects::nonNull)) {
            throw new InputRefused(
                    "--data: found " + data.size() + " files beside --mapping, --policy, --rules or --as-of,"
                            + " expected one, or only files whose folders have mappings and policies");
        }
        if (data.stream().map(Main::folder).distinct().count() < data.size()) {
            throw new InputRefused("--data: found two files in folders of one name, expected one of each, because the"
                    + " results of each have a folder of that name");
        }
        return data;
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null
                ? "data"
                : folder.getFileName().toString();
    }

    /** Runs the job on one file and says whether it found no fault of its own. */
    private boolean run(Optional<Path> file, Path results) throws IOException {
        long start = System.nanoTime();
        PrintWriter page = out();
        Job job = new Preparation(
                        Optional.ofNullable(mapping),
                        Optional.ofNullable(policy),
                        Optional.ofNullable(rules),
                        Optional.ofNullable(asOf),
                        results)
                .of(file);
        FirstRun.Outcome outcome = FirstRun.of(job, Progress.on(err()));
        page.print(TerminalPage.of(outcome.summary()));
        page.println();
        outcome.files().forEach(written -> page.println("Written: " + written));
        page.println(String.format(Locale.ROOT, "Took %.1f s", (System.nanoTime() - start) / 1e9));
        page.flush();
        long violations = outcome.summary().conservation().violations();
        if (violations > 0) {
            err().println("The time of " + violations + " clocks does not add up, which is a fault of the program");
            err().flush();
        }
        return violations == 0;
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
