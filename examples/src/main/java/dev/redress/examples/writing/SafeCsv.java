package dev.redress.examples.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A CSV file (RFC 4180, UTF-8) that a spreadsheet opens without running anything: a cell that begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line end gets an apostrophe in front, by which spreadsheets know a text. A negative number is a number and stays
 * one.
 */
public final class SafeCsv implements AutoCloseable {

    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final CsvWriter writer;
    private final ZoneId zone;

    private SafeCsv(CsvWriter writer, ZoneId zone) {
        this.writer = writer;
        this.zone = zone;
    }

    /**
     * Starts a file.
     *
     * @param file the file
     * @param zone in which instants are written
     * @param header the names of the columns
     * @return the file, ready for rows
     * @throws IOException if it cannot be written
     */
    public static SafeCsv create(Path file, ZoneId zone, String... header) throws IOException {
        SafeCsv csv = new SafeCsv(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8), zone);
        csv.row(header);
        return csv;
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     */
    public void row(String... cells) {
        writer.writeRecord(Arrays.stream(cells).map(SafeCsv::safe).toArray(String[]::new));
    }

    /**
     * An instant as it is written: local time with its offset.
     *
     * @param instant the instant
     * @return such as {@code 2015-03-10T16:10:36-04:00}
     */
    public String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }

    static String safe(String cell) {
        boolean dangerous = !cell.isEmpty()
                && DANGEROUS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return dangerous ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
