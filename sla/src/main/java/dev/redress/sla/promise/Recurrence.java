package dev.redress.sla.promise;

/** From when the next cycle of a renewed promise counts. */
public enum Recurrence {
    /** From the renewal: at the latest five business days after each update. */
    AFTER_COMPLETION,
    /** From the due instant of the cycle before, whenever the renewal came: every Friday. */
    FROM_TARGET
}
