@NullMarked
package dev.redress.integrations.nationalholidays;

import org.jspecify.annotations.NullMarked;
