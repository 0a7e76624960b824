package dev.redress.calendar.deadline;

import static dev.redress.calendar.rules.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Segment.Kind;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import dev.redress.calendar.limit.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences, word by word, in both languages. */
class ExplanationTextTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Instant FRI_2026_02_13_18_00 = at("2026-02-13T18:00+07:00");

    private final WorkingCalendar works = WorkingCalendar.builder("works")
            .zone(ZoneId.of("Asia/Jakarta"))
            .open("mon-fri", "08:00-17:00")
            .holidays(Holidays.listed(
                    List.of(
                            new Holiday(LocalDate.of(2026, 2, 16), "Cuti Bersama"),
                            new Holiday(LocalDate.of(2026, 2, 17), "Tahun Baru {Imlek} 'itu'")),
                    Years.of(2026)))
            .build();

    private Explanation explanation(Instant start, String limit) {
        return Deadline.of(start, Limit.parse(limit), works).explanation();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-02T09:20:00+07:00 | 3 business days | 3 business days until close from Mon 2 Feb 2026 09:20 WIB:"
                        + " due Thu 5 Feb 2026 17:00 WIB",
                "2026-02-02T09:20:07+07:00 | 8 working hours | 8 working hours from Mon 2 Feb 2026 09:20:07 WIB:"
                        + " due Tue 3 Feb 2026 08:20:07 WIB",
                "2026-02-07T09:20:00+07:00 | 0 business days | 0 business days until close from Sat 7 Feb 2026 09:20 WIB:"
                        + " due Mon 9 Feb 2026 17:00 WIB; counted from Mon 9 Feb 2026 08:00 WIB",
                "2026-02-02T09:20:00+07:00 | 5 calendar days rolled to a business day | 5 calendar days to end of day"
                        + " rolled to a business day from Mon 2 Feb 2026 09:20 WIB: due Tue 10 Feb 2026 00:00 WIB;"
                        + " moved from Sat 7 Feb 2026, no business day",
                "2026-12-31T16:00:00+07:00 | PT2H working | 2 working hours from Thu 31 Dec 2026 16:00 WIB:"
                        + " due Fri 1 Jan 2027 09:00 WIB; provisional, holidays known for 2026",
            })
    void english(String start, String limit, String text) {
        assertThat(explanation(at(start), limit).text(Locale.ENGLISH)).isEqualTo(text);
        assertThat(Deadline.of(at(start), Limit.parse(limit), works)).hasToString(text);
        assertThat(explanation(at(start), limit)).hasToString(text);
    }

    @Test
    void holidaysAreNamed_andQuotesAndBracesInANameDoNoHarm() {
        assertThat(explanation(FRI_2026_02_13_18_00, "0 business days").text(Locale.ENGLISH))
                .isEqualTo("0 business days until close from Fri 13 Feb 2026 18:00 WIB: due Wed 18 Feb 2026 17:00 WIB;"
                        + " counted from Wed 18 Feb 2026 08:00 WIB; shut on Mon 16 Feb 2026 (Cuti Bersama),"
                        + " Tue 17 Feb 2026 (Tahun Baru {Imlek} 'itu')");
    }

    @Test
    void indonesian() {
        assertThat(explanation(FRI_2026_02_13_18_00, "0 business days").text(INDONESIAN))
                .isEqualTo("0 business days until close sejak Jum 13 Feb 2026 18:00 WIB: jatuh tempo Rab 18 Feb 2026"
                        + " 17:00 WIB; dihitung sejak Rab 18 Feb 2026 08:00 WIB; tutup pada Sen 16 Feb 2026 (Cuti"
                        + " Bersama), Sel 17 Feb 2026 (Tahun Baru {Imlek} 'itu')");
        assertThat(explanation(at("2026-12-31T16:00+07:00"), "2 calendar days rolled to a business day")
                        .text(INDONESIAN))
                .isEqualTo("2 calendar days to end of day rolled to a business day sejak Kam 31 Des 2026 16:00 WIB:"
                        + " jatuh tempo Sel 5 Jan 2027 00:00 WIB; dipindahkan dari Sab 2 Jan 2027, bukan hari kerja;"
                        + " sementara, hari libur diketahui untuk 2026");
    }

    @Test
    void noYearKnown_isSaidInBothLanguages() {
        WorkingCalendar unknown = WorkingCalendar.builder("unknown")
                .zone(ZoneId.of("Asia/Jakarta"))
                .open("mon-fri", "08:00-17:00")
                .known(Years.none())
                .build();
        Explanation explanation = Deadline.of(FRI_2026_02_13_18_00, Limit.parse("1 working hour"), unknown)
                .explanation();
        assertThat(explanation.text(Locale.ENGLISH)).endsWith("; provisional, holidays known for no year");
        assertThat(explanation.text(INDONESIAN)).endsWith("; sementara, hari libur belum diketahui");
    }

    @Test
    void otherLanguages_getEnglish() {
        Explanation explanation = explanation(FRI_2026_02_13_18_00, "1 working hour");
        assertThat(explanation.text(Locale.JAPANESE)).isEqualTo(explanation.text(Locale.ENGLISH));
        assertThat(explanation.text(Locale.ROOT)).isEqualTo(explanation.text(Locale.ENGLISH));
    }

    @Test
    void segments_nameTheHolidayThatShut_andTheRestOfDayZero() {
        Explanation explanation = explanation(at("2026-02-13T16:00+07:00"), "1 business day");
        assertThat(explanation.segments())
                .containsExactly(
                        segment("2026-02-13T16:00", "2026-02-14T00:00", Kind.DAY_ZERO, ""),
                        segment("2026-02-14T00:00", "2026-02-16T00:00", Kind.SHUT, ""),
                        segment("2026-02-16T00:00", "2026-02-17T00:00", Kind.SHUT, "Cuti Bersama"),
                        segment("2026-02-17T00:00", "2026-02-18T00:00", Kind.SHUT, "Tahun Baru {Imlek} 'itu'"),
                        segment("2026-02-18T00:00", "2026-02-18T17:00", Kind.COUNTED, ""));
        assertThat(explanation.holidays()).hasSize(2);
        assertThat(explanation.countedFrom()).isEqualTo(at("2026-02-13T16:00+07:00"));
    }

    @Test
    void segmentsOfWorkingTime_areOpenAndShutInTurn() {
        assertThat(explanation(at("2026-02-13T16:30+07:00"), "90 working minutes")
                        .segments())
                .containsExactly(
                        segment("2026-02-13T16:30", "2026-02-13T17:00", Kind.COUNTED, ""),
                        segment("2026-02-13T17:00", "2026-02-16T00:00", Kind.SHUT, ""),
                        segment("2026-02-16T00:00", "2026-02-17T00:00", Kind.SHUT, "Cuti Bersama"),
                        segment("2026-02-17T00:00", "2026-02-18T00:00", Kind.SHUT, "Tahun Baru {Imlek} 'itu'"),
                        segment("2026-02-18T00:00", "2026-02-18T08:00", Kind.SHUT, ""),
                        segment("2026-02-18T08:00", "2026-02-18T09:00", Kind.COUNTED, ""));
    }

    @Test
    void dayZeroThatCounts_isCounted() {
        assertThat(explanation(at("2026-02-02T16:00+07:00"), "1 business day with day 0 counted")
                        .segments())
                .containsExactly(segment("2026-02-02T16:00", "2026-02-02T17:00", Kind.COUNTED, ""));
        assertThat(explanation(at("2026-02-02T16:00+07:00"), "2 calendar days with day 0 counted")
                        .segments())
                .containsExactly(segment("2026-02-02T16:00", "2026-02-04T00:00", Kind.COUNTED, ""));
        assertThat(explanation(at("2026-02-02T16:00+07:00"), "PT0S elapsed").segments())
                .isEmpty();
    }

    @Test
    void segmentOfNoTime_isRefused() {
        Instant start = at("2026-02-02T16:00+07:00");
        assertThat(new Segment(start, start.plusSeconds(5), Kind.COUNTED, "").length())
                .isEqualTo(Duration.ofSeconds(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Segment(start, start, Kind.COUNTED, ""))
                .withMessageContaining("'end' must be after 'start'");
    }

    private static Segment segment(String start, String end, Kind kind, String holiday) {
        return new Segment(at(start + "+07:00"), at(end + "+07:00"), kind, holiday);
    }
}
