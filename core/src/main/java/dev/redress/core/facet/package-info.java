/** The facets of records: what a complaint or an action is made of, each a small value that events carry and snapshots compose. */
@NullMarked
package dev.redress.core.facet;

import org.jspecify.annotations.NullMarked;
