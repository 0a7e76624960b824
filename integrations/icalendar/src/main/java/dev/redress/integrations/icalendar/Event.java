package dev.redress.integrations.icalendar;

import java.util.Optional;

/**
 * One VEVENT, understood.
 *
 * @param line where it begins
 * @param uid its UID, or an empty text
 * @param sequence its SEQUENCE: of two versions of one event the higher holds
 * @param instead the occurrence of another event with this UID that it replaces
 * @param days the dates it shuts; empty if it is cancelled or only a part of a day
 */
record Event(int line, String uid, int sequence, Optional<Moment> instead, Optional<ShutDays> days) {}
