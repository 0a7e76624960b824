package dev.redress.examples.summary;

import java.util.Optional;

/**
 * One type of case.
 *
 * @param type its name
 * @param counts its verdicts
 * @param onTime met of decided; empty if none is decided
 */
public record TypeRow(String type, Counts counts, Optional<Rate> onTime) {}
