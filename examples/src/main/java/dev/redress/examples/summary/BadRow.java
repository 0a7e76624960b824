package dev.redress.examples.summary;

/**
 * A row that could not be read.
 *
 * @param line the line of the file on which it starts, from 1
 * @param reason what was found and expected, without the row's own text
 */
public record BadRow(long line, String reason) {}
