/** Tests of records in real databases. */
@NullMarked
package dev.redress.integrations.jdbc;

import org.jspecify.annotations.NullMarked;
