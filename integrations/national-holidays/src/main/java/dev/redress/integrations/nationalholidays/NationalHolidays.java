package dev.redress.integrations.nationalholidays;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The public holidays of a country, or of one of its regions, from Jollyday's rules.
 *
 * <pre>{@code
 * NationalHolidays.of("GB", "eng")        // Boxing Day 2026, a Saturday, is kept on Monday 28 December
 * NationalHolidays.of("US")               // Thanksgiving: Thursday 26 November 2026
 * NationalHolidays.of("DE", "by", "ag")   // Bavaria, Augsburg: the Peace Festival on 8 August
 * }</pre>
 *
 * <p>Codes are those of ISO 3166 in either case, regions those of Jollyday. A country without a region has only the days
 * common to all its regions: six in Great Britain, eight in England.
 *
 * <p><b>What to check.</b> Rules are not the law: a day decreed later, or a day the company works, is not in them. Adjust
 * with {@link dev.redress.calendar.holiday.Holidays#adjusted}, and say with {@link #knownFor} for which years somebody
 * has compared the days with the official list. Without that, every year is known for which there is a rule: all years,
 * or those the Umm al-Qura calendar covers, about 1883 to 2173, where a day follows the moon.
 *
 * <p>Immutable; used by any number of threads.
 */
public final class NationalHolidays implements HolidaySource {

    private final Jurisdiction jurisdiction;
    private final Set<HolidayKind> kinds;
    private final Locale language;
    private final Years known;

    private NationalHolidays(Jurisdiction jurisdiction, Set<HolidayKind> kinds, Locale language, Years known) {
        this.jurisdiction = jurisdiction;
        this.kinds = Set.copyOf(kinds);
        this.language = language;
        this.known = known;
    }

    /**
     * The public holidays of a country or region, with English names.
     *
     * @param country the code, such as {@code GB}
     * @param regions subdivisions from the largest to the smallest, such as {@code by}, {@code ag}; none for the country
     * @return the source
     * @throws HolidayRefusal if Jollyday does not know the country or region; names the nearest ones it knows
     */
    public static NationalHolidays of(String country, String... regions) throws HolidayRefusal {
        Jurisdiction found = Jurisdiction.find(country, List.of(regions));
        return new NationalHolidays(found, Set.of(HolidayKind.PUBLIC), Locale.ENGLISH, found.years());
    }

    /**
     * The same with names in another language.
     *
     * @param locale a language Jollyday has names in, such as German; a name it lacks stays English
     * @return the source
     * @throws HolidayRefusal if Jollyday has no names in that language
     */
    public NationalHolidays named(Locale locale) throws HolidayRefusal {
        Languages.refuseUnknown(locale);
        return new NationalHolidays(jurisdiction, kinds, locale, known);
    }

    /**
     * The same with days of other kinds instead of public holidays only.
     *
     * @param first a kind
     * @param others further kinds
     * @return the source
     */
    public NationalHolidays counting(HolidayKind first, HolidayKind... others) {
        return new NationalHolidays(jurisdiction, EnumSet.of(first, others), language, known);
    }

    /**
     * The same, known for certain years.
     *
     * @param years the years for which somebody has compared the days with the official list
     * @return the source
     */
    public NationalHolidays knownFor(Years years) {
        return new NationalHolidays(jurisdiction, kinds, language, Objects.requireNonNull(years, "years"));
    }

    @Override
    public List<Holiday> in(int year) {
        return jurisdiction.holidays(year, kinds, language);
    }

    @Override
    public Years known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalHolidays that
                && jurisdiction.equals(that.jurisdiction)
                && kinds.equals(that.kinds)
                && language.equals(that.language)
                && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return Objects.hash(jurisdiction, kinds, language, known);
    }

    @Override
    public String toString() {
        return "national holidays of " + jurisdiction + ", known for " + known;
    }
}
