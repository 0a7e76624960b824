package dev.redress.testkit.holiday;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import dev.redress.testkit.thread.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link HolidaySource} keeps; extend it and say how yours is made.
 *
 * <pre>{@code
 * class CompanyHolidaysTest extends HolidaySourceContract {
 *     protected HolidaySource source() {
 *         return new CompanyHolidays(2024, 2026);
 *     }
 * }
 * }</pre>
 *
 * <p>A source must not read the default locale or time zone of the machine either; no suite can show that without
 * changing them for all other tests, so run your tests under strange ones, such as {@code -Duser.language=tr
 * -Duser.timezone=Pacific/Chatham}.
 */
public abstract class HolidaySourceContract {

    private static final int FEW = 100;

    /** For subclasses. */
    protected HolidaySourceContract() {}

    /**
     * Makes the source under test; each call makes a new one with the same content.
     *
     * @return the source
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract HolidaySource source() throws Exception;

    /**
     * The years that are asked.
     *
     * @return by default the ends of the range, turns of centuries, years around now, and all known years if they are
     *     few
     * @throws Exception if the source cannot be made, which fails the test
     */
    protected List<Integer> years() throws Exception {
        Years known = source().known();
        TreeSet<Integer> years =
                new TreeSet<>(List.of(1, 2, 1582, 1583, 1899, 1900, 1969, 1970, 2000, 2100, 9998, 9999));
        IntStream.rangeClosed(2020, 2030).forEach(years::add);
        List<Integer> listed =
                IntStream.rangeClosed(1, 9999).filter(known::contains).boxed().toList();
        if (listed.size() <= FEW) {
            years.addAll(listed);
        }
        return List.copyOf(years);
    }

    /**
     * A year inside or outside the known ones is answered with a list, and nothing in it is null.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void answersEveryYear() throws Exception {
        HolidaySource source = source();
        for (int year : years()) {
            List<Holiday> answer = assertDoesNotThrow(() -> source.in(year), "in(" + year + ") must not throw");
            assertNotNull(answer, "in(" + year + ") must be a list, often an empty one");
            assertFalse(answer.stream().anyMatch(holiday -> holiday == null), "in(" + year + ") must have no null");
        }
    }

    /**
     * Each holiday lies in the year asked for.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void answersOnlyDatesOfTheYearAsked() throws Exception {
        HolidaySource source = source();
        for (int year : years()) {
            for (Holiday holiday : source.in(year)) {
                assertEquals(year, holiday.date().getYear(), "in(" + year + ") must have no date of another year");
            }
        }
    }

    /**
     * By date, then by name.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void answersInAscendingOrder() throws Exception {
        HolidaySource source = source();
        for (int year : years()) {
            List<Holiday> answer = source.in(year);
            assertEquals(answer.stream().sorted().toList(), answer, "in(" + year + ") must ascend by date and name");
        }
    }

    /**
     * Asked again, in whatever order, a source answers the same.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void answersTheSameEachTime() throws Exception {
        HolidaySource source = source();
        Map<Integer, List<Holiday>> first = answers(source, years());
        List<Integer> backwards = new ArrayList<>(years());
        Collections.reverse(backwards);
        assertSame(first, answers(source, backwards));
    }

    /**
     * Nobody can change an answer, and with it the source.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void answersWhatNobodyCanChange() throws Exception {
        HolidaySource source = source();
        for (int year : years()) {
            List<Holiday> answer = source.in(year);
            Holiday another = new Holiday(LocalDate.of(year, 6, 15), "added from outside");
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> answer.add(another),
                    "in(" + year + ") must be unmodifiable");
        }
    }

    /**
     * The known years do not change, however often they are asked for or years are read.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void knowsTheSameYearsEachTime() throws Exception {
        HolidaySource source = source();
        Years before = source.known();
        assertNotNull(before, "known() must not be null");
        answers(source, years());
        assertEquals(before, source.known(), "known() must not change");
    }

    /**
     * Two sources of the same content are equal, so that equal calendars are.
     *
     * @throws Exception if the source cannot be made
     */
    @Test
    public final void isEqualByContent() throws Exception {
        HolidaySource one = source();
        HolidaySource other = source();
        answers(one, years()); // what it has read meanwhile must not matter
        assertEquals(one, other, "two sources of the same content must be equal");
        assertEquals(other, one, "two sources of the same content must be equal both ways");
        assertEquals(one.hashCode(), other.hashCode(), "equal sources must have equal hash codes");
        assertNotEquals(one, new Object(), "a source is not equal to something else");
        assertFalse(one.equals(null), "a source is not equal to null");
    }

    /**
     * Many threads ask a new source at once and get what one would.
     *
     * @throws Exception if the source cannot be made, or a thread fails
     */
    @Test
    public final void answersSeveralThreadsAtOnce() throws Exception {
        List<Integer> years = years();
        Map<Integer, List<Holiday>> expected = answers(source(), years);
        HolidaySource shared = source();
        List<Map<Integer, List<Holiday>>> found = Together.ask(turn -> {
            List<Integer> shuffled = new ArrayList<>(years);
            Collections.shuffle(shuffled, new Random(turn));
            return answers(shared, shuffled);
        });
        found.forEach(answers -> assertSame(expected, answers));
    }

    private static Map<Integer, List<Holiday>> answers(HolidaySource source, List<Integer> years) {
        Map<Integer, List<Holiday>> answers = new LinkedHashMap<>();
        years.forEach(year -> answers.put(year, List.copyOf(source.in(year))));
        return answers;
    }

    private static void assertSame(Map<Integer, List<Holiday>> expected, Map<Integer, List<Holiday>> found) {
        assertTrue(found.keySet().containsAll(expected.keySet()), "every year must be answered");
        expected.forEach((year, holidays) ->
                assertEquals(holidays, found.get(year), "in(" + year + ") must be the same each time"));
    }
}
