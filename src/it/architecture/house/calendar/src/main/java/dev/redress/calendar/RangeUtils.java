package dev.redress.calendar;

/** Named by nothing. */
final class RangeUtils {}
