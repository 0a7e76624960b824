package dev.redress.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.core.condition.Facts;
import dev.redress.examples.intake.MappingFile;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import dev.redress.sla.promise.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping and the policy of the real data can be read, and say what they should, also where the data is not. */
class BostonPolicyTest {

    private static final Path PROFILE = Path.of("boston311");

    @TempDir
    Path folder;

    private Promise resolve() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "type,queue,rule\nGraffiti Removal,PROP,B45\nSidewalk Repair,PWDx,C365\n");
        PolicyReading reading = Policy.read(
                PROFILE.resolve("policy.yaml"), Map.of("boston311-rules-fitted-2015-02-23_06-30.csv", table));
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow().charter().promises().get(0);
    }

    @Test
    void mappingNamesTheColumnsOfTheExport() {
        assertThat(MappingFile.read(PROFILE.resolve("mapping.yaml")).columns())
                .containsExactly(
                        "case_enquiry_id", "open_dt", "closed_dt", "type", "queue", "target_dt", "ontime_status");
    }

    @Test
    void lettersOfTheTableAreBusinessAndCalendarDays() throws IOException {
        Facts graffiti = Facts.none().with("type", "Graffiti Removal").with("queue", "PROP");
        Facts sidewalk = Facts.none().with("type", "Sidewalk Repair").with("queue", "PWDx");
        assertThat(resolve().limitFor(graffiti)).hasToString("Optional[45 business days at same time of day]");
        assertThat(resolve().limitFor(sidewalk)).hasToString("Optional[365 calendar days at same time of day]");
        assertThat(resolve().limitFor(graffiti.with("queue", "PWDx"))).isEmpty();
    }

    @Test
    void cityHallIsShutOnTenHolidaysOfTheYear() throws IOException {
        WorkingCalendar cityHall = resolve().calendar();
        assertThat(cityHall.holidays(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)))
                .extracting(Holiday::date)
                .containsExactly(
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2015, 1, 19),
                        LocalDate.of(2015, 2, 16),
                        LocalDate.of(2015, 4, 20),
                        LocalDate.of(2015, 5, 25),
                        LocalDate.of(2015, 9, 7),
                        LocalDate.of(2015, 10, 12),
                        LocalDate.of(2015, 11, 11),
                        LocalDate.of(2015, 11, 26),
                        LocalDate.of(2015, 12, 25));
        assertThat(cityHall.isBusinessDay(LocalDate.of(2015, 7, 3))).isTrue();
    }
}
