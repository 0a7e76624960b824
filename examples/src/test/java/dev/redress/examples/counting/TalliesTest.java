package dev.redress.examples.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.examples.intake.Case;
import dev.redress.examples.judging.Judgement;
import dev.redress.examples.judging.Verdict;
import dev.redress.examples.summary.TypeRow;
import dev.redress.sla.clock.Timeline;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private final Tallies tallies = new Tallies(LocalDateTime.parse("2015-06-30T00:00"), ZoneId.of("America/New_York"));

    private void add(String type, Verdict verdict, int cases) {
        Case found = new Case(2, "7", type, Timeline.builder("7").build(), Optional.empty(), Case.Flag.NONE);
        for (int i = 0; i < cases; i++) {
            tallies.add(
                    found,
                    new Judgement("resolve", verdict, Optional.empty(), Optional.empty(), true, "", Optional.empty()));
        }
    }

    @Test
    void typesAreWorstOnlyIfEnoughAreDecidedAndNotAllAreOnTime() {
        add("all on time", Verdict.MET, 40);
        add("some late", Verdict.MET, 29);
        add("some late", Verdict.LATE, 1);
        add("most overdue", Verdict.MET, 10);
        add("most overdue", Verdict.OVERDUE, 30);
        add("too few", Verdict.LATE, 29);
        assertThat(tallies.worst()).extracting(TypeRow::type).containsExactly("most overdue", "some late");
        assertThat(tallies.types()).hasSize(4);
    }
}
