package dev.redress.examples.intake;

/** Makes cases of the rows of a file, one row after the other. */
interface CaseReader {

    /** Takes the next row; counts it if it cannot be read. */
    void row(Records.Row row);

    /** Says that no row follows. */
    void end();
}
