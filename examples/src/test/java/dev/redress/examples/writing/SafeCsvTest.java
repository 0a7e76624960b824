package dev.redress.examples.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeCsvTest {

    @TempDir
    Path folder;

    @Test
    void noCellIsAFormula() throws IOException {
        Path file = folder.resolve("x.csv");
        try (SafeCsv csv = SafeCsv.create(file, ZoneId.of("America/New_York"), "case", "text")) {
            csv.row("=cmd|' /C calc'!A0", "+1");
            csv.row("-1+1", "@SUM(1)");
            csv.row("-1123200", "-0.5");
            csv.row("-1\n", "-");
            csv.row("\t=1", "a,\"b\"");
            csv.row("7", csv.time(Instant.parse("2015-03-10T20:10:36Z")));
        }
        assertThat(Files.readString(file)).isEqualTo("""
                case,text
                '=cmd|' /C calc'!A0,'+1
                '-1+1,'@SUM(1)
                -1123200,-0.5
                "'-1
                ",'-
                '\t=1,"a,""b\"""
                7,2015-03-10T16:10:36-04:00
                """);
    }
}
