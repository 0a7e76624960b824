package dev.redress.examples.report;

import com.samskivert.mustache.Mustache;
import dev.redress.examples.summary.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes what a run found as one HTML page: it asks the network for nothing, runs no script, and prints.
 *
 * <p>Every chart is drawn by hand as SVG, once for a page and once for a phone, can be read without color, and has its
 * table beneath. One summary gives the same characters on every machine, in every locale and zone. Names of types and reasons
 * come from outside: they are escaped, cleaned of what cannot be printed, and cut to 200 characters; long lists are bounded and
 * say what they leave out.
 */
public final class Report {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).strictSections(true).withLoader(Report::template);

    private Report() {}

    /**
     * Writes the page in HTML, to be stored as UTF-8.
     *
     * @param summary what the run found
     * @param out where the page goes; it is neither flushed nor closed
     * @throws IOException if {@code out} refuses to be written to
     */
    public static void write(Summary summary, Appendable out) throws IOException {
        out.append(COMPILER.compile(template("report.html")).execute(Page.of(summary)));
    }

    private static Reader template(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource '" + name + "' must be beside Report but is missing");
            }
            // A checkout on Windows may have changed the ends of the lines.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new StringReader(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource '" + name + "' could not be read", e);
        }
    }
}
