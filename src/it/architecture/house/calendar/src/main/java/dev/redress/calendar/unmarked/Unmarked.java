package dev.redress.calendar.unmarked;

/** Its package says nothing about null. */
final class Unmarked {}
