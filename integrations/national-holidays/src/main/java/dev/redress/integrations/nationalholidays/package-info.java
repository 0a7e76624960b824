/** Public holidays of countries and their regions: {@link dev.redress.integrations.nationalholidays.NationalHolidays}. */
@NullMarked
package dev.redress.integrations.nationalholidays;

import org.jspecify.annotations.NullMarked;
