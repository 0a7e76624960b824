package dev.redress.examples.intake;

import dev.redress.core.condition.DeclaredFacts;
import dev.redress.policy.finding.Quoted;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of cases: CSV in UTF-8 with a header, packed with gzip if its name ends in {@code .gz}.
 *
 * <p>Read as a stream: what is kept of a row is what its reader keeps. A bad row is counted with its line and reason, and
 * reading goes on. One row is a case, or one event of a case whose rows stand together, as the mapping says.
 */
public final class CaseFile {

    private CaseFile() {}

    /** Opens the bytes of a file; for data that is not on the disk too. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens it.
         *
         * @return the bytes from the start, not packed
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * The bytes of a file, unpacked.
     *
     * @param file the file
     * @return its source
     */
    public static Source of(Path file) {
        boolean packed = file.toString().endsWith(".gz");
        return () -> {
            InputStream bytes = Files.newInputStream(file);
            try {
                return packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        };
    }

    /**
     * Reads all cases.
     *
     * @param name what the user calls the file
     * @param source its bytes
     * @param mapping which column is what
     * @param declared the facts that the policy knows; any other fact is text
     * @param bad takes the rows that could not be read
     * @param read told of every row, before its case is handed on
     * @param cases takes the cases, in the order of the file
     * @throws InputRefused if the file cannot be read, or lacks a column
     */
    public static void read(
            String name,
            Source source,
            Mapping mapping,
            DeclaredFacts declared,
            BadRows bad,
            Runnable read,
            Consumer<Case> cases) {
        try (InputStream bytes = source.open();
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Records records = new Records(text, mapping.separator());
            Records.Row header = records.next();
            if (header == null || header.isRefused()) {
                throw new InputRefused(Quoted.text(name) + ":1: found "
                        + (header == null ? "nothing" : header.refusal()) + ", expected the names of the columns");
            }
            Cells cells = new Cells(mapping, Columns.of(name, header.fields(), mapping), declared);
            CaseReader rows = mapping.log().isPresent()
                    ? new LogReader(mapping, mapping.log().get(), cells, bad, cases)
                    : new RowReader(mapping, cells, bad, cases);
            for (Records.Row row = records.next(); row != null; row = records.next()) {
                read.run();
                rows.row(row);
            }
            rows.end();
        } catch (IOException e) {
            throw new InputRefused(Quoted.text(name) + ": " + reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof ZipException) {
            return "found a damaged gzip file, expected one that can be unpacked";
        } else if (e instanceof EOFException) {
            return "found a gzip file that ends too early, expected a whole one";
        } else if (e instanceof java.nio.file.NoSuchFileException) {
            return "found no such file, expected the cases";
        }
        return "found a file that cannot be read, expected the cases";
    }
}
