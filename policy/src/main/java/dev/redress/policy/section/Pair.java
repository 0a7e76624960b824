package dev.redress.policy.section;

/**
 * A key with a meaning of its own, and its value.
 *
 * @param key the key
 * @param value the value
 * @param <K> what the key became
 * @param <V> what the value became
 */
public record Pair<K, V>(Located<K> key, Located<V> value) {}
