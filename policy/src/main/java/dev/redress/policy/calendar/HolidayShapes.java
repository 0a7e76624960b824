package dev.redress.policy.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Observed;
import dev.redress.calendar.holiday.YearlyHoliday;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of one entry of {@code holidays}: dates, spans and rules; files and libraries are in {@link HolidayFiles}. */
final class HolidayShapes {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SPAN = 3660;
    private static final int LAST = -1;

    /** Ten years in each of ten calendars; spans are kept date by date. */
    private static final int MOST_SPAN_DATES = 40_000;

    /** The dates of all spans that were read so far. */
    private interface SpanDates {}

    static final Key<String> NAME = Key.required("name", name(), "What people call the day.");
    private static final Key<LocalDate> DATE = Key.required("date", Texts.date(), "The date.");
    private static final Key<LocalDate> FROM = Key.required("from", Texts.date(), "The first date.");
    private static final Key<LocalDate> TO =
            Key.required("to", Texts.date(), "The last date, included; up to ten years after the first.");
    private static final Key<MonthDay> EVERY =
            Key.required("every", TimeTexts.monthDay(), "Month and day; 02-29 only in leap years.");
    private static final Key<Integer> NTH = Key.required("nth", nth(), "Which of these weekdays of the month.");
    private static final Key<DayOfWeek> WEEKDAY = Key.required("weekday", TimeTexts.weekday(), "The weekday.");
    private static final Key<Month> OF = Key.required("of", TimeTexts.month(), "The month.");
    private static final Key<Long> EASTER = Key.required(
            "easter", Texts.number(-100, 200), "Days after Easter Sunday of the western churches; -2 is Good Friday.");
    private static final Key<Observed> OBSERVED = Key.optional(
                    "observed", observed(), "When it is kept if it falls on a weekend.")
            .orElse(Observed.ON_THE_DAY, "on-the-day");

    /** A date with its name, as holidays are listed. */
    static final Shape<Holiday> DATED = Shape.mapping("holiday on a date", "A holiday on one date.", DATE, NAME)
            .as(fields -> new Holiday(fields.get(DATE), fields.get(NAME)));

    private HolidayShapes() {}

    /** One entry of {@code holidays}. */
    static Shape<HolidaySource> source() {
        Map<String, Shape<? extends HolidaySource>> forms = new LinkedHashMap<>();
        forms.put("date", DATED.as(holiday -> Holidays.on(holiday.date(), holiday.name())));
        forms.put(
                "from",
                Shape.mapping("holidays in a row", "Every date of a span, such as a summer closure.", FROM, TO, NAME)
                        .resolve(HolidayShapes::span));
        forms.put(
                "every",
                Shape.mapping("holiday every year", "The same day every year.", EVERY, NAME, OBSERVED)
                        .as(fields -> kept(Holidays.every(fields.get(EVERY), fields.get(NAME)), fields)));
        forms.put(
                "nth",
                Shape.mapping(
                                "holiday on a weekday",
                                "The nth weekday of a month, every year.",
                                NTH,
                                WEEKDAY,
                                OF,
                                NAME,
                                OBSERVED)
                        .as(fields -> kept(nthWeekday(fields), fields)));
        forms.put(
                "easter",
                Shape.mapping("holiday counted from Easter", "A date that moves with Easter.", EASTER, NAME)
                        .as(fields -> Holidays.easter(fields.get(EASTER).intValue(), fields.get(NAME))));
        HolidayFiles.addTo(forms);
        return Shape.byKey("holiday", forms, HolidayFiles.FURTHER, HolidayFiles.further(Set.copyOf(forms.keySet())));
    }

    private static Optional<HolidaySource> span(Fields fields, Place place) {
        LocalDate from = fields.get(FROM);
        LocalDate to = fields.get(TO);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST_SPAN) {
            fields.place(TO)
                    .orElse(place)
                    .refuse(FindingCode.CONTRADICTION, "a date on or up to " + LONGEST_SPAN + " days after " + from);
            return Optional.empty();
        }
        int[] dates = place.once(SpanDates.class, () -> new int[1]);
        dates[0] += (int) ChronoUnit.DAYS.between(from, to) + 1;
        if (dates[0] > MOST_SPAN_DATES) {
            place.refuse(
                    FindingCode.TOO_MANY_VALUES, "more than " + MOST_SPAN_DATES + " dates in spans", "fewer dates");
            return Optional.empty();
        }
        return Optional.of(Holidays.between(from, to, fields.get(NAME)));
    }

    private static HolidaySource kept(YearlyHoliday holiday, Fields fields) {
        return holiday.observed(fields.get(OBSERVED));
    }

    private static YearlyHoliday nthWeekday(Fields fields) {
        int n = fields.get(NTH);
        return n == LAST
                ? Holidays.last(fields.get(WEEKDAY), fields.get(OF), fields.get(NAME))
                : Holidays.nth(n, fields.get(WEEKDAY), fields.get(OF), fields.get(NAME));
    }

    private static Shape<Integer> nth() {
        return Texts.of("1 to 5, or last", "^([1-5]|last)$", text -> {
            if (text.equals("last")) {
                return Parsed.of(LAST);
            }
            return text.matches("[1-5]") ? Parsed.of(Integer.parseInt(text)) : Parsed.refused();
        });
    }

    private static Shape<String> name() {
        return Texts.text("a name such as New Year's Day").resolve((text, place) -> {
            if (text.length() <= LONGEST_NAME) {
                return Optional.of(text);
            }
            place.refuse(FindingCode.BAD_VALUE, "a name of at most " + LONGEST_NAME + " characters");
            return Optional.empty();
        });
    }

    private static Shape<Observed> observed() {
        Map<String, Observed> words = new LinkedHashMap<>();
        Stream.of(Observed.values())
                .forEach(when -> words.put(when.name().toLowerCase(Locale.ROOT).replace('_', '-'), when));
        return Texts.word(words);
    }
}
