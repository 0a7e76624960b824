package dev.redress.policy.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The file cannot be used as it stands. */
    ERROR,
    /** The file can be used, but probably does not say what its author meant. */
    WARNING
}
