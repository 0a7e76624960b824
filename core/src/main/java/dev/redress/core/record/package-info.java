/** What every record has, of whatever kind: an id, two times for each fact, milestones, a history. */
@NullMarked
package dev.redress.core.record;

import org.jspecify.annotations.NullMarked;
