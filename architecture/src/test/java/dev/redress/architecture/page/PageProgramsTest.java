package dev.redress.architecture.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.architecture.Reactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader copies from a page compiles, runs and prints what the page says. */
class PageProgramsTest {

    @TempDir
    private Path folder;

    static List<PagePrograms> programs() throws IOException {
        List<PagePrograms> found = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Reactor.root(), 3)) {
            for (Path page :
                    pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                if (!page.toString().contains("target")) {
                    found.addAll(PagePrograms.of(Reactor.root(), page));
                }
            }
        }
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aBlockOfJava_compilesRunsAndPrintsWhatThePageSays(PagePrograms program) throws Exception {
        assertThat(compileAndRun(program)).isEqualTo(program.output());
    }

    @Test
    void aBlockThatPrintsSomethingElse_isFound() throws Exception {
        Path page = Files.writeString(
                folder.resolve("planted.md"), "# x\n\n```java\nSystem.out.println(1);\n```\n\n```text\n2\n```\n");
        PagePrograms planted = PagePrograms.of(folder, page).get(0);
        assertThat(compileAndRun(planted)).isEqualTo("1\n").isNotEqualTo(planted.output());
    }

    private String compileAndRun(PagePrograms program) throws Exception {
        Path source = Files.writeString(folder.resolve("Page.java"), program.asClass());
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-proc:none", "-cp", classPath, "-d", folder.toString());
            boolean compiled = compiler.getTask(problems, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("%s: %s", program.page(), problems).isTrue();
        }
        return run();
    }

    private String run() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
