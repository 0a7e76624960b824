package dev.redress.core;

import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.record.RecordId;
import java.util.ArrayList;
import java.util.List;

/** A monitor that writes everything down. */
final class Log implements Monitor {

    final List<String> lines = new ArrayList<>();

    @Override
    public void accepted(RecordId id, String verb, int events) {
        lines.add("accepted " + verb + ' ' + id.number() + ' ' + events);
    }

    @Override
    public void refused(RecordId id, String verb, RefusalCode code) {
        lines.add("refused " + verb + ' ' + id.number() + ' ' + code.code());
    }

    @Override
    public void triedAgain(RecordId id) {
        lines.add("tried again " + id.number());
    }

    @Override
    public void cameDue(RecordId id, int events) {
        lines.add("came due " + id.number() + ' ' + events);
    }

    @Override
    public void watchFailed(RecordId id, Class<? extends Watch> watch, RuntimeException failure) {
        lines.add("watch failed " + id.number());
    }

    @Override
    public void notSent(String key, RuntimeException failure) {
        lines.add("not sent " + key);
    }
}
