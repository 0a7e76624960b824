package dev.redress.benchmarks.lifecycle;

import dev.redress.core.command.Assess;
import dev.redress.core.command.Close;
import dev.redress.core.command.Command;
import dev.redress.core.command.Investigate;
import dev.redress.core.command.Reopen;
import dev.redress.core.command.Tell;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Severity;
import dev.redress.core.lifecycle.Decision;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One command to a full complaint by the shipped table, accepted or refused; and a refusal by the hand-written table. */
@State(Scope.Thread)
public class ShippedBenchmark {

    private final Complaint assessed = Full.assessed();
    private final Complaint investigated = Full.investigated();
    private final Complaint decided = Full.decided();

    private final Command investigate = Investigate.complaint(Full.NUMBER).by(Full.RINA);
    private final Command assess = Assess.complaint(
                    Full.NUMBER, Assessment.builder().severity(Severity.LOW).build())
            .by(Full.RINA);
    private final Command tell = Tell.progress(Full.NUMBER).by(Channel.EMAIL, Full.RINA);
    private final Command close = Close.complaint(Full.NUMBER).by(Full.RINA);
    private final Command reopen = Reopen.complaint(Full.NUMBER).by(Full.RINA);

    private final ArrayTable table = new ArrayTable();
    private final Instant now = Full.FRI_2026_02_06;
    private final Case start = Case.at(Stage.DECIDED, now);

    @Benchmark
    public Decision investigate() {
        return Full.ISO.decide(assessed, investigate, Full.CONTEXT);
    }

    @Benchmark
    public Decision assessAgain() {
        return Full.ISO.decide(investigated, assess, Full.CONTEXT);
    }

    @Benchmark
    public Decision tellProgress() {
        return Full.ISO.decide(investigated, tell, Full.CONTEXT);
    }

    @Benchmark
    public Decision close() {
        return Full.ISO.decide(decided, close, Full.CONTEXT);
    }

    /** Not possible in this state. */
    @Benchmark
    public Decision refusedByState() {
        return Full.ISO.decide(decided, reopen, Full.CONTEXT);
    }

    /** Nothing is decided or told yet; asked in a state from which the line leads. */
    @Benchmark
    public Decision refusedByRequirement() {
        return Full.ISO.decide(decidedNotTold, close, Full.CONTEXT);
    }

    private final Complaint decidedNotTold = Full.decidedNotTold();

    @Benchmark
    public Object refusedByTable() {
        return table.decide(start, Verb.ASK, "rina", now);
    }
}
