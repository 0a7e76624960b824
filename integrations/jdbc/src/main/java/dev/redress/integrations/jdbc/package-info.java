/** Records and outbox in PostgreSQL or H2, by plain JDBC. */
@NullMarked
package dev.redress.integrations.jdbc;

import org.jspecify.annotations.NullMarked;
