package dev.redress.sla.clock;

import dev.redress.core.condition.Facts;
import dev.redress.sla.promise.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cycles of a clock that are over, in order. Seen by one sweep only. */
final class Cycles {

    private final Promise promise;
    private final String subject;
    private final Moment moment;
    private final @Nullable Book book;
    private final List<Cycle> over = new ArrayList<>(1);
    private @Nullable Run last;

    Cycles(Promise promise, String subject, Moment moment, @Nullable Book book) {
        this.promise = promise;
        this.subject = subject;
        this.moment = moment;
        this.book = book;
    }

    /** The number of the next one. */
    int next() {
        return over.size() + 1;
    }

    @Nullable
    Run last() {
        return last;
    }

    /** One that ended; if it was judged before and nothing was learnt of it since, it is read from its verdict. */
    void add(Run ended, Instant now, long learned) {
        Verdicts.Known known = moment.verdicts().find(promise.id(), ended.number, subject);
        if (known != null && known.event() > learned) {
            ended.settle(known);
            if (book != null) {
                book.settled(ended, now);
            }
        } else if (book != null) {
            book.judged(ended, now);
        }
        over.add(new Cycle(ended, ended.verdict, ended.due));
        last = ended;
    }

    /** The reading with the cycle that goes on, if one does; null if the promise is not made for such a case. */
    @Nullable
    ClockReading reading(Source source, @Nullable Run goesOn, Facts facts, @Nullable Instant ahead) {
        boolean applies =
                goesOn != null || !over.isEmpty() || promise.until().isPresent() || promise.ruleFor(facts) != null;
        if (!applies) {
            return null;
        }
        if (goesOn != null) {
            over.add(new Cycle(goesOn, state(goesOn), goesOn.dueAt(moment.at())));
        }
        Run shown = goesOn == null ? last : goesOn;
        Instant next = shown == null ? null : shown.next();
        return new ClockReading(source, promise, subject, over, shown, next == null ? ahead : next, moment.at());
    }

    private static ClockState state(Run run) {
        if (run.isBreached()) {
            return ClockState.OVERDUE;
        }
        return run.isPaused() ? ClockState.PAUSED : ClockState.RUNNING;
    }
}
