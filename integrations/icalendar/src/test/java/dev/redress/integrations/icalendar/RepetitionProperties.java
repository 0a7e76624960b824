package dev.redress.integrations.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Compared with biweekly's own expansion for those rules that it expands as the standard says; for the others see
 * docs/adr/0020-icalendar-library.md.
 */
class RepetitionProperties {

    private static final LocalDate END = LocalDate.of(2034, 12, 31);

    @Property(tries = 200, seed = "20260403")
    void agreesWithAnotherExpansionOfTheSameRule(@ForAll("rules") String rule, @ForAll("starts") LocalDate start)
            throws Exception {
        assertThat(ours(rule, start)).isEqualTo(biweekly(rule, start));
    }

    @Property(tries = 100, seed = "20260403")
    void anySpanAnswersTheSameDatesAsTheWhole(
            @ForAll("rules") String rule, @ForAll("starts") LocalDate start, @ForAll("starts") LocalDate from)
            throws Exception {
        LocalDate to = from.plusDays(40);
        List<LocalDate> whole = ours(rule + ";INTERVAL=2", start);
        assertThat(read(rule + ";INTERVAL=2", start).between(from, to))
                .isEqualTo(whole.stream()
                        .filter(d -> !d.isBefore(from) && !d.isAfter(to))
                        .toList());
    }

    @Property(tries = 100, seed = "20260403")
    void countEndsAtItsOccurrence(@ForAll("rules") String rule, @ForAll("starts") LocalDate start) throws Exception {
        List<LocalDate> all = ours(rule, start);
        long counted = all.contains(start) ? 7 : 6;
        assertThat(ours(rule + ";COUNT=7", start))
                .isEqualTo(all.stream().limit(counted).toList());
    }

    private static DateRule read(String rule, LocalDate start) throws Unusable {
        return new RuleReader().read(new Line(1, "RRULE", Map.of(), rule), start, new Length.WholeDays(1));
    }

    private static List<LocalDate> ours(String rule, LocalDate start) throws Unusable {
        return read(rule, start).between(start, END);
    }

    private static List<LocalDate> biweekly(String rule, LocalDate start) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        var parts = new RecurrenceRuleScribe()
                .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
                .getValue();
        RecurrenceIterator found = RecurrenceIteratorFactory.createRecurrenceIterator(
                parts,
                new DateTimeValueImpl(start.getYear(), start.getMonthValue(), start.getDayOfMonth(), 0, 0, 0),
                TimeZone.getTimeZone("UTC"));
        List<LocalDate> dates = new ArrayList<>();
        while (found.hasNext()) {
            DateValue next = found.next();
            LocalDate date = LocalDate.of(next.year(), next.month(), next.day());
            if (date.isAfter(END)) {
                break;
            }
            dates.add(date);
        }
        return dates;
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 2500).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> numbered = Combinators.combine(
                        Arbitraries.of("YEARLY", "MONTHLY"),
                        part("BYMONTH", "1", "2", "5", "12"),
                        part("BYDAY", "MO", "1MO", "-1MO", "2TU", "4TH", "-2SU", "FR"))
                .as((every, months, days) -> "FREQ=" + every + months + days);
        Arbitrary<String> dated = Combinators.combine(
                        Arbitraries.of("YEARLY", "MONTHLY"),
                        part("BYMONTH", "1", "2", "5", "12"),
                        part("BYMONTHDAY", "1", "13", "-1", "31", "-7"),
                        part("BYDAY", "MO", "FR", "SU"))
                .as((every, months, monthDays, days) -> "FREQ=" + every + months + monthDays + days);
        Arbitrary<String> shorter = Combinators.combine(
                        Arbitraries.of("WEEKLY", "DAILY"),
                        part("BYMONTH", "1", "2", "5", "12"),
                        part("BYDAY", "MO", "WE", "FR", "SU"))
                .as((every, months, days) -> "FREQ=" + every + months + days);
        return Arbitraries.oneOf(numbered, dated, shorter);
    }

    private static Arbitrary<String> part(String name, String... values) {
        return Arbitraries.of(values)
                .set()
                .ofMaxSize(3)
                .map(some -> some.isEmpty()
                        ? ""
                        : ";" + name + "=" + some.stream().sorted().collect(Collectors.joining(",")));
    }
}
