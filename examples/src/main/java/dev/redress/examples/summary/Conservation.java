package dev.redress.examples.summary;

/**
 * Whether the time of every clock is all there: what it used, paused and was shut adds up to what passed.
 *
 * @param clocks how many clocks were checked, those of all promises together
 * @param violations how many do not add up; each is a fault of the program
 * @param sample the line of the first case of which a clock does not; 0 if all do
 */
public record Conservation(long clocks, long violations, long sample) {}
