package dev.redress.core;

import dev.redress.core.command.Command;
import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Handles commands: look, decide, commit; again if somebody else was faster; the first answer again for a repeated command. */
final class Counter {

    private final RecordStore store;
    private final Shift shift;
    private final Map<String, Rules> rules;
    private final Salts salts;
    private final Monitor monitor;
    private final int attempts;

    Counter(RecordStore store, Shift shift, Map<String, Rules> rules, Salts salts, Monitor monitor, int attempts) {
        this.store = store;
        this.shift = shift;
        this.rules = rules;
        this.salts = salts;
        this.monitor = monitor;
        this.attempts = attempts;
    }

    Decision handle(Command command, Instant now) {
        return handle(command, any -> Optional.empty(), now);
    }

    /**
     * A command that is only meant while something holds.
     *
     * @param unless why it is not meant any more, asked of the record that the commit rests on
     */
    Decision handle(Command command, Function<Snapshot, Optional<Refused>> unless, Instant now) {
        Decision decision = decide(command, unless, now);
        String verb = command.intent().verb();
        if (decision instanceof Decision.Accepted accepted) {
            monitor.accepted(command.id(), verb, accepted.events().size());
        } else if (decision instanceof Refused refused) {
            monitor.refused(command.id(), verb, refused.code());
        }
        return decision;
    }

    private Decision decide(Command command, Function<Snapshot, Optional<Refused>> unless, Instant now) {
        Rules of = rules.get(command.id().kind());
        if (of == null) {
            return Refused.of(RefusalCode.UNKNOWN_KIND, command.id().kind());
        }
        Remembered remembered = command.remembered(now);
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<Decision> decision = attempt(of, command, unless, remembered, now);
            if (decision.isPresent()) {
                return decision.get();
            }
            monitor.triedAgain(command.id());
        }
        return Refused.of(RefusalCode.TOO_BUSY, command.id().toString());
    }

    /** Empty if somebody else was faster. */
    private Optional<Decision> attempt(
            Rules of,
            Command command,
            Function<Snapshot, Optional<Refused>> unless,
            Remembered remembered,
            Instant now) {
        Optional<Snapshot> found = store.find(command.id()).map(Stored::snapshot);
        Optional<Shift.Draft> looked = found.map(record -> {
            Shift.Draft draft = shift.new Draft(record.version(), record);
            draft.look(now);
            return draft;
        });
        Optional<Snapshot> before = looked.map(Shift.Draft::record);
        Optional<Refused> over = before.flatMap(unless);
        Decision decision = over.isPresent() ? over.get() : of.decide(before, command, now, salts);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return Optional.of(unlessRepeated(of, command.id(), remembered, decision));
        }
        Shift.Draft draft = looked.orElseGet(() -> shift.new Draft(0, accepted.next()));
        draft.add(accepted.events(), accepted.next());
        draft.look(now);
        Decision.Accepted all = new Decision.Accepted(List.copyOf(draft.events()), draft.record());
        return draft.events().isEmpty()
                ? Optional.of(unlessRepeated(of, command.id(), remembered, all))
                : answer(of, command.id(), draft.commit(Optional.of(remembered)), all);
    }

    /** Only what was not accepted asks whether it was before; a commit finds out by itself. */
    private Decision unlessRepeated(Rules of, RecordId id, Remembered remembered, Decision otherwise) {
        return store.remembered(id, remembered)
                .flatMap(earlier -> answer(of, id, earlier, otherwise))
                .orElse(otherwise);
    }

    /** Empty if somebody else was faster. */
    private Optional<Decision> answer(Rules of, RecordId id, CommitResult result, Decision committed) {
        return result.match(new CommitResult.Cases<>() {
            @Override
            public Optional<Decision> committed(CommitResult.Committed stored) {
                return Optional.of(committed);
            }

            @Override
            public Optional<Decision> stale(CommitResult.Stale lost) {
                return Optional.empty();
            }

            @Override
            public Optional<Decision> repeated(CommitResult.Repeated first) {
                List<Entry> all = history(id, first.after());
                List<Event> then = all.subList((int) first.before(), all.size()).stream()
                        .map(Entry::event)
                        .toList();
                return Optional.of(new Decision.Accepted(then, of.replay(id, all)));
            }

            @Override
            public Optional<Decision> otherPayload(CommitResult.OtherPayload other) {
                return Optional.of(Refused.of(RefusalCode.COMMAND_ID_REUSED, id.toString()));
            }

            @Override
            public Optional<Decision> keyTaken(CommitResult.KeyTaken taken) {
                return Optional.of(Refused.of(
                        RefusalCode.KEY_TAKEN,
                        taken.key().space() + ' ' + taken.key().key()));
            }

            @Override
            public Optional<Decision> unknown(CommitResult.Unknown gone) {
                return Optional.of(Refused.of(RefusalCode.UNKNOWN_RECORD, id.toString()));
            }
        });
    }

    private List<Entry> history(RecordId id, long upTo) {
        return store.history(id, 0, (int) upTo);
    }
}
