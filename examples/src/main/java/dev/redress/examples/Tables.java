package dev.redress.examples;

import dev.redress.examples.intake.InputRefused;
import dev.redress.policy.document.Document;
import dev.redress.policy.document.Node;
import dev.redress.policy.finding.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The decision tables that a policy names and that do not lie beside it: given with {@code --rules}, else looked for beside the
 * data.
 */
final class Tables {

    /** Only a bare name is looked for beside the data: a policy must not reach elsewhere on the disk. */
    private static final Pattern BARE = Pattern.compile("\\w[\\w .-]*\\.csv");

    private Tables() {}

    /** The files to hand over to the reader of the policy, by the names that the policy uses. */
    static Map<String, Path> of(Path policy, Path data, Optional<Path> rules) {
        Set<String> names = new TreeSet<>();
        // What is wrong with the policy is found again, and said, when it is read in earnest.
        Document.read(policy, new Findings.Collector()).root().ifPresent(root -> collect(root, names));
        if (rules.isPresent() && names.size() != 1) {
            throw new InputRefused("--rules: found " + names.size() + " decision tables in the policy, expected one");
        }
        Map<String, Path> files = new LinkedHashMap<>();
        for (String name : names) {
            if (rules.isPresent()) {
                files.put(name, rules.get());
            } else if (BARE.matcher(name).matches()
                    && !Files.exists(policy.resolveSibling(name))
                    && Files.isRegularFile(data.resolveSibling(name))) {
                files.put(name, data.resolveSibling(name));
            }
        }
        return files;
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, names));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("table") && entry.value() instanceof Node.Scalar file) {
                    names.add(file.text());
                } else {
                    collect(entry.value(), names);
                }
            }
        }
    }
}
