package dev.redress.calendar.deadline;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Years;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Why a deadline is when it is, as data and as a sentence.
 *
 * <p>For 3 business days from Thursday 16 April 2015 at 16:00 in Boston: {@code 3 business days until close from Thu 16 Apr
 * 2015 16:00 EDT: due Wed 22 Apr 2015 17:00 EDT; shut on Mon 20 Apr 2015 (Patriots' Day)}.
 */
public final class Explanation {

    private final Deadline deadline;
    private final Reckoning reckoning;
    private final List<Holiday> holidays;

    Explanation(Deadline deadline, Reckoning reckoning) {
        this.deadline = deadline;
        this.reckoning = reckoning;
        WorkingCalendar calendar = deadline.calendar();
        this.holidays = reckoning.holidaysMatter()
                ? calendar.holidays(reckoning.holidaysFrom(), reckoning.lastDate())
                : List.of();
    }

    /**
     * From when time counts.
     *
     * @return the start; for business days that start out of hours, the next opening
     */
    public Instant countedFrom() {
        return reckoning.countedFrom();
    }

    /**
     * The holidays between start and due that took away hours.
     *
     * @return them in ascending order; empty for limits that holidays do not touch
     */
    public List<Holiday> holidays() {
        return holidays;
    }

    /**
     * The time from start to due, cut into what counted and what did not.
     *
     * @return segments that follow each other without gap from start to due; empty if both are the same
     */
    public List<Segment> segments() {
        return Segments.of(deadline, reckoning, holidays);
    }

    /**
     * The explanation as a sentence.
     *
     * @param language English or Indonesian; any other language gives English
     * @return one line of text
     */
    public String text(Locale language) {
        Texts texts = Texts.in(language);
        WorkingCalendar calendar = deadline.calendar();
        StringBuilder text = new StringBuilder(texts.say(
                "due",
                deadline.limit().text(),
                texts.time(deadline.start(), calendar),
                texts.time(deadline.due(), calendar)));
        if (!reckoning.countedFrom().equals(deadline.start())) {
            text.append(texts.say("counted-from", texts.time(reckoning.countedFrom(), calendar)));
        }
        for (int i = 0; i < holidays.size(); i++) {
            Holiday holiday = holidays.get(i);
            text.append(texts.say(i == 0 ? "shut" : "shut-also", texts.date(holiday.date()), holiday.name()));
        }
        if (!reckoning.lastDate().equals(reckoning.rolledFrom())) {
            text.append(texts.say("rolled", texts.date(reckoning.rolledFrom())));
        }
        if (deadline.provisional()) {
            Years known = calendar.edition().known();
            text.append(texts.say(known.isEmpty() ? "provisional-unknown" : "provisional", known));
        }
        return text.toString();
    }

    /** {@link #text} in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
