package dev.redress.core.lifecycle;

import dev.redress.core.command.Extend;
import dev.redress.core.command.ReleaseDue;
import dev.redress.core.command.ResetClock;
import dev.redress.core.command.SetDue;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.PromiseEvent;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Stamp;
import java.util.Optional;

/**
 * What happens when somebody acts on the clock of a promise. Core knows no promises: whether there is one of this name, and what it
 * allows, is asked by those who know the policy.
 */
abstract class PromiseConsequences extends WorkConsequences {

    PromiseConsequences(Complaint complaint, Stamp stamp, Salts salts) {
        super(complaint, stamp, salts);
    }

    @Override
    public Optional<RefusalCode> extend(Extend intent) {
        return so(new PromiseEvent.Extended(stamp, intent.promise(), intent.reason(), intent.proof()));
    }

    @Override
    public Optional<RefusalCode> setDue(SetDue intent) {
        return so(new PromiseEvent.DueSet(stamp, intent.promise(), intent.due(), intent.reason()));
    }

    @Override
    public Optional<RefusalCode> releaseDue(ReleaseDue intent) {
        return so(new PromiseEvent.DueReleased(stamp, intent.promise(), intent.reason()));
    }

    @Override
    public Optional<RefusalCode> resetClock(ResetClock intent) {
        return so(new PromiseEvent.ClockReset(stamp, intent.promise(), intent.reason()));
    }
}
