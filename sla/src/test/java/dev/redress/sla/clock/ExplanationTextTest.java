package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate MON_2015_06_01 = LocalDate.of(2015, 6, 1);

    @Test
    void saysWhatDidNotCount_andWhy() {
        assertThat(ExplainedCases.withTwoPauses().explanation().text(Locale.ENGLISH))
                .isEqualTo("""
                        resolve of K-1042: running, due Thu 23 Apr 2015 17:00 EDT (3 business days until close), 19 h 30 min used, 14 h left
                        145 h since Thu 16 Apr 2015 09:00 EDT: 19 h 30 min counted, 5 h 30 min paused, 120 h shut
                        paused 2 h 30 min: waiting for complainant (Thu 16 Apr 2015)
                        paused 3 h: waiting for supplier (Fri 17 Apr 2015 to Tue 21 Apr 2015)
                        shut: Patriots' Day (Mon 20 Apr 2015)
                        shut 96 h: out of hours
                        due moved from Wed 22 Apr 2015 17:00 EDT to Thu 23 Apr 2015 17:00 EDT: paused""");
    }

    @Test
    void saysTheSameInIndonesian() {
        assertThat(ExplainedCases.withTwoPauses()
                        .explanation()
                        .text(INDONESIAN)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "145 jam sejak Kam 16 Apr 2015 09:00 EDT: 19 jam 30 mnt dihitung, 5 jam 30 mnt dihentikan sementara,"
                                + " 120 jam tutup",
                        "dihentikan sementara 2 jam 30 mnt: menunggu complainant (Kam 16 Apr 2015)",
                        "dihentikan sementara 3 jam: menunggu supplier (Jum 17 Apr 2015 s.d. Sel 21 Apr 2015)",
                        "tutup: Patriots' Day (Sen 20 Apr 2015)",
                        "tutup 96 jam: di luar jam kerja",
                        "jatuh tempo dipindah dari Rab 22 Apr 2015 17:00 EDT ke Kam 23 Apr 2015 17:00 EDT: dihentikan sementara");
    }

    @Test
    void aLateOne_hasItsWarningAndItsBreach() {
        assertThat(ExplainedCases.late().explanation().toString())
                .endsWith("warned Tue 14 Apr 2015 08:15 EDT: 75 %\nbreached Tue 14 Apr 2015 17:00 EDT");
    }

    @Test
    void anExtendedOne_saysFromWhenToWhen() {
        Timeline.Builder timeline = ExplainedCases.received("2015-04-09T09:00")
                .milestone("told delay", ExplainedCases.at("2015-04-13T10:00"))
                .add(new Milestone(
                        "extended",
                        ExplainedCases.at("2015-04-13T10:00"),
                        ExplainedCases.at("2015-04-13T10:00"),
                        "resolve",
                        "laboratory",
                        9));
        ClockReading extended =
                ExplainedCases.read(ExplainedCases.resolve().build(), timeline, ExplainedCases.at("2015-04-13T12:00"));
        assertThat(extended.explanation().toString())
                .endsWith("due moved from Tue 14 Apr 2015 17:00 EDT to Thu 16 Apr 2015 17:00 EDT: extended");
    }

    @Test
    void earlierCycles_standBelow() {
        assertThat(ExplainedCases.reopened().explanation().toString())
                .endsWith(
                        "cycle 1: met, was due Thu 9 Apr 2015 17:00 EDT, stopped Wed 8 Apr 2015 10:00 EDT, 17 h used");
    }

    @Test
    void whereNoTimePassed_theSentenceIsAll() {
        ClockReading reading = ExplainedCases.justStarted();
        assertThat(reading.explanation().text(Locale.ENGLISH)).isEqualTo(reading.text(Locale.ENGLISH));
        ClockReading notStarted = ExplainedCases.read(
                ExplainedCases.resolve().build(),
                ExplainedCases.received("2015-04-09T09:00"),
                ExplainedCases.at("2015-04-08T09:00"));
        assertThat(notStarted.explanation().text(Locale.ENGLISH)).isEqualTo("resolve of K-1042: not started");
    }

    @Test
    void aState_isStoodIn_andAnythingElseIsNamed() {
        Pausing pausing = new Pausing(
                List.of(
                        Pause.inState("external"),
                        new Pause("goods on their way", Trigger.parse("goods-sent"), Trigger.parse("goods-back"))),
                Optional.empty(),
                Optional.empty());
        Timeline.Builder timeline = ExplainedCases.received("2015-04-09T09:00")
                .milestone("entered external", ExplainedCases.at("2015-04-09T10:00"))
                .milestone("reached goods-sent", ExplainedCases.at("2015-04-09T11:00"))
                .milestone("entered decided", ExplainedCases.at("2015-04-09T14:00"));
        Promise promise = ExplainedCases.resolve().pausing(pausing).build();
        assertThat(ExplainedCases.read(promise, timeline, ExplainedCases.at("2015-04-09T16:00"))
                        .explanation()
                        .toString())
                .contains("in state external, goods on their way");
    }

    @Test
    void longLists_areCut() {
        String text = ExplainedCases.ofAYear().explanation().toString();
        assertThat(text.lines()).hasSizeLessThan(25);
        var builder =
                WorkingCalendar.builder("works").zone(ExplainedCases.BOSTON).open("mon-fri", "08:00-17:00");
        for (int week = 0; week < 20; week++) {
            builder.holidays(Holidays.on(MON_2015_06_01.plusWeeks(week), "Holiday " + week));
        }
        Promise promise = ExplainedCases.resolve().calendar(builder.build()).build();
        Instant december = ExplainedCases.at("2015-12-01T12:00");
        assertThat(ExplainedCases.read(promise, ExplainedCases.received("2015-05-28T09:00"), december)
                        .explanation()
                        .toString())
                .contains("shut: Holiday 11 (Mon 17 Aug 2015)\nand 8 more\nshut ")
                .doesNotContain("Holiday 12");
    }

    @Test
    void aNameWithALineFeed_makesNoLineOfItsOwn() {
        Promise promise = ExplainedCases.resolve()
                .calendar(WorkingCalendar.builder("works")
                        .zone(ExplainedCases.BOSTON)
                        .open("mon-fri", "08:00-17:00")
                        .holidays(Holidays.on(MON_2015_06_01, "Day\nbreached never"))
                        .build())
                .build();
        assertThat(ExplainedCases.read(
                                promise,
                                ExplainedCases.received("2015-05-29T09:00"),
                                ExplainedCases.at("2015-06-02T12:00"))
                        .explanation()
                        .toString())
                .contains("shut: Day breached never (Mon 1 Jun 2015)");
    }

    @Test
    void bothBundlesHaveTheSameKeys_butThoseOfTheGrammarWhichIsEnglish() {
        assertThat(bundle("id").keySet())
                .filteredOn(key -> !key.startsWith("limit-"))
                .containsExactlyInAnyOrderElementsOf(bundle("en").keySet());
    }

    @Test
    void everyLimitIsSaidInIndonesian() {
        Phrases phrases = Phrases.in(INDONESIAN);
        assertThat(Stream.of(
                                "90 working minutes",
                                "4 elapsed hours",
                                "3 business days until close",
                                "6 months to end of day with day 0 counted",
                                "30 calendar days at same time of day rolled to a business day")
                        .map(Limit::parse)
                        .map(phrases::limit))
                .containsExactly(
                        "1 jam 30 mnt waktu kerja",
                        "4 jam tanpa henti",
                        "3 hari kerja sampai tutup usaha",
                        "6 bulan sampai akhir hari, hari pertama dihitung",
                        "30 hari kalender pada jam yang sama, atau hari kerja berikutnya");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("dev.redress.sla.clock.clock-" + language, Locale.ROOT);
    }
}
