package dev.redress.sla.clock;

import java.time.Instant;

/** Where a reading comes from, for whoever asks it why. */
record Source(Clocks clocks, Timeline timeline, Instant knownAt) {}
