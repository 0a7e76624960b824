package dev.redress.sla.promise;

/** Of what there is one clock. */
public enum Per {
    /** One for the complaint. */
    WHOLE,
    /** One for each part. */
    PART,
    /** One for each task of a department. */
    TASK,
    /** One for each remedy. */
    REMEDY
}
