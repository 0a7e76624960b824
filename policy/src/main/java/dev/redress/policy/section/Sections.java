package dev.redress.policy.section;

import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.Findings;
import java.util.HashMap;
import java.util.List;

/**
 * All sections of a file, in the order in which they are read: a section may ask for those before it.
 *
 * <p>The place of a section in the file does not matter.
 */
public final class Sections {

    private final String title;
    private final String meaning;
    private final List<Key<?>> keys;
    private final MappingShape shape;

    /**
     * A file of these sections.
     *
     * @param title what the file is, such as {@code policy file}
     * @param meaning what it is for, in one or two sentences
     * @param keys the sections, each with an example
     */
    public Sections(String title, String meaning, List<Key<?>> keys) {
        this.title = title;
        this.meaning = meaning;
        this.keys = List.copyOf(keys);
        this.shape = new MappingShape(title, meaning, false, this.keys);
    }

    /**
     * Reads all sections.
     *
     * @param document the parsed file
     * @param folder the folder from which the file may name others
     * @param findings takes what is wrong; whether it took errors says whether the result is whole
     * @return the sections that could be read
     */
    public Fields read(Document document, Folder folder, Findings.Collector findings) {
        Fields fields = new Fields();
        document.root()
                .ifPresent(root ->
                        shape.read(Place.root(root, new Reading(folder, findings, fields, new HashMap<>())), fields));
        return fields;
    }

    /**
     * The JSON Schema (draft 2020-12) of the file, for editors.
     *
     * @return JSON text, lines ended by {@code \n}
     */
    public String jsonSchema() {
        SchemaPage page = new SchemaPage();
        return page.write(shape.definition(page));
    }

    /**
     * The reference page of the file.
     *
     * @return Markdown text, lines ended by {@code \n}
     */
    public String reference() {
        ReferencePage page = new ReferencePage();
        page.paragraph("# Reference of the " + title);
        page.paragraph("Made from the declarations that also read the file. Do not edit.");
        page.paragraph(meaning);
        keys.forEach(key -> page.line("- [`" + key.name() + "`](#section-" + key.name() + ")"
                + (key.isRequired() ? "" : ", may be left out") + ": " + key.meaning()));
        page.line("");
        for (Key<?> key : keys) {
            page.paragraph("## Section `" + key.name() + "`");
            page.paragraph("Value: " + key.shape().words(page) + ".");
            page.paragraph("```yaml\n" + key.example() + "\n```");
            page.writePending();
        }
        return page.text();
    }

    /**
     * The names of the sections.
     *
     * @return the names, in the order in which they are read, with commas
     */
    public String names() {
        return String.join(", ", keys.stream().map(Key::name).toList());
    }

    /**
     * The examples of all sections, which together are a file that reads without findings.
     *
     * @return lines of YAML
     */
    public String example() {
        return String.join("\n", keys.stream().map(Key::example).toList()) + "\n";
    }
}
