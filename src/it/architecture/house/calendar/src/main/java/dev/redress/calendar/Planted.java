package dev.redress.calendar;

import dev.redress.sla.Promise;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks the rules that a class can break. */
public final class Planted implements Promise {

    /** Reads the machine. */
    public Planted() {
        new Thread().start();
        Instant.now().atZone(ZoneId.systemDefault());
        UUID.randomUUID().toString().toLowerCase(Locale.getDefault());
    }

    /**
     * Shows a library.
     *
     * @param settings of the library
     */
    public void read(LoadSettings settings) {}
}
