package dev.redress.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that commits until it is killed, and says what it was told. Each line it says ends with a full stop, so that one that
 * was cut off by the kill is not taken for whole.
 */
final class Child implements AutoCloseable {

    static final String READY = "ready .";

    private static final String DONE = "done ";
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final BufferedReader says;
    private final int number;

    private Child(Process process, int number) {
        this.process = process;
        this.number = number;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    static Child start(Class<?> contract, String where, int number) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        for (String setting : List.of("user.language", "user.country", "user.timezone")) {
            command.add("-D" + setting + "=" + System.getProperty(setting, ""));
        }
        command.addAll(List.of("-cp", classPath(contract), CrashContract.Main.class.getName()));
        command.addAll(List.of(contract.getName(), where, Integer.toString(number)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // One that hangs would hang its parent. Only the handle leaves open what the process has said.
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .execute(process.toHandle()::destroyForcibly);
        return new Child(process, number);
    }

    /** Everything this process runs on, modules included; test classes may be patched into a module and stand on no path. */
    private static String classPath(Class<?> contract) throws URISyntaxException {
        Set<String> paths = new TreeSet<>();
        for (Class<?> type = contract; !type.equals(Object.class); type = type.getSuperclass()) {
            String name = type.getName();
            URL file = type.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
            if (file != null && file.getProtocol().equals("file")) {
                String up = "../".repeat(name.split("\\.", -1).length);
                paths.add(Path.of(file.toURI()).resolve(up).normalize().toString());
            }
        }
        for (String setting : List.of("java.class.path", "jdk.module.path")) {
            paths.addAll(List.of(System.getProperty(setting, "").split(File.pathSeparator)));
        }
        paths.remove("");
        return String.join(File.pathSeparator, paths);
    }

    static String key(int child, int step) {
        return child + "/" + step;
    }

    static String done(int child, int step) {
        return DONE + key(child, step) + " .";
    }

    int number() {
        return number;
    }

    /** Lets it work, kills it some time after its first commit, and gives the keys of all commits that it was told about. */
    List<String> workUntilKilled(long millis) throws IOException, InterruptedException {
        assertEquals(READY, says.readLine(), "what child " + number + " says once it is ready; " + rest());
        process.outputWriter().write('\n');
        process.outputWriter().flush();
        List<String> done = new ArrayList<>();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (done.isEmpty()) {
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                        .execute(process.toHandle()::destroyForcibly);
            }
            if (line.equals(done(number, done.size()))) {
                done.add(key(number, done.size()));
            } else if (line.endsWith(".") || !done(number, done.size()).startsWith(line)) {
                fail("child " + number + " failed after " + done.size() + " commits: " + line + rest());
            }
        }
        process.waitFor();
        return done;
    }

    private String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        if (!process.isAlive()) {
            for (@Nullable String line = says.readLine(); line != null; line = says.readLine()) {
                rest.append('\n').append(line);
            }
        }
        return rest.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
