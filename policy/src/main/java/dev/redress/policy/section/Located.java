package dev.redress.policy.section;

/**
 * A value and where in the file it stands.
 *
 * @param value the value
 * @param place where it stands
 * @param <T> the type of the value
 */
public record Located<T>(T value, Place place) {}
