package dev.redress.architecture.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java blocks of a Markdown page, each with what the page says it prints: the text block that follows it. */
record PagePrograms(String page, String source, String output) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    static List<PagePrograms> of(Path root, Path page) throws IOException {
        List<PagePrograms> found = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        String source = "";
        while (blocks.find()) {
            if (blocks.group(1).equals("java")) {
                if (!source.isEmpty()) {
                    found.add(new PagePrograms(root.relativize(page).toString(), source, ""));
                }
                source = blocks.group(2);
            } else if (blocks.group(1).equals("text") && !source.isEmpty()) {
                found.add(new PagePrograms(root.relativize(page).toString(), source, blocks.group(2)));
                source = "";
            }
        }
        if (!source.isEmpty()) {
            found.add(new PagePrograms(root.relativize(page).toString(), source, ""));
        }
        return found;
    }

    /** The page, for the name of the test. */
    @Override
    public String toString() {
        return page;
    }

    /** The block as a class: imports first, the rest as the body of {@code main}. */
    String asClass() {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        Stream.of(source.split("\n", -1))
                .forEach(line -> (line.startsWith("import ") ? imports : body)
                        .append(line)
                        .append('\n'));
        return imports + "public class Page { public static void main(String[] arguments) throws Exception {\n" + body
                + "} }\n";
    }
}
