package dev.redress.integrations.nationalholidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalHolidaysTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
    private static final LocalDate MON_2022_09_19 = LocalDate.of(2022, 9, 19);
    private static final LocalDate THU_2026_11_26 = LocalDate.of(2026, 11, 26);
    private static final LocalDate SAT_2026_10_03 = LocalDate.of(2026, 10, 3);
    private static final LocalDate SAT_2026_08_08 = LocalDate.of(2026, 8, 8);

    private static List<LocalDate> dates(HolidaySource source, int year) {
        return source.in(year).stream().map(Holiday::date).toList();
    }

    @Test
    void englandKeepsBoxingDayOfASaturdayOnTheMondayAfter() throws Exception {
        assertThat(NationalHolidays.of("GB", "eng").in(2026))
                .hasSize(8)
                .contains(new Holiday(MON_2026_12_28, "Boxing Day"));
    }

    @Test
    void englandShutForTheStateFuneralOf2022() throws Exception {
        assertThat(dates(NationalHolidays.of("GB", "eng"), 2022)).hasSize(10).contains(MON_2022_09_19);
        assertThat(dates(NationalHolidays.of("GB", "eng"), 2023)).doesNotContain(MON_2022_09_19.plusYears(1));
    }

    @Test
    void aCountryWithoutARegionHasOnlyTheDaysOfAllItsRegions() throws Exception {
        assertThat(NationalHolidays.of("GB").in(2026)).hasSize(6);
        assertThat(NationalHolidays.of("gb", "ENG")).isEqualTo(NationalHolidays.of("GB", "eng"));
    }

    @Test
    void theUnitedStatesKeepThanksgivingOnTheFourthThursdayOfNovember() throws Exception {
        assertThat(NationalHolidays.of("US").in(2026)).contains(new Holiday(THU_2026_11_26, "Thanksgiving Day"));
    }

    @Test
    void germanyAndAugsburgInBavaria() throws Exception {
        HolidaySource augsburg = NationalHolidays.of("DE", "by", "ag");
        assertThat(dates(NationalHolidays.of("DE"), 2026)).hasSize(9).contains(SAT_2026_10_03);
        assertThat(dates(augsburg, 2026)).contains(SAT_2026_08_08);
        assertThat(dates(NationalHolidays.of("DE", "by"), 2026)).doesNotContain(SAT_2026_08_08);
    }

    @Test
    void namesComeInTheLanguageAskedForWhateverTheDefaultIs() throws Exception {
        NationalHolidays germany = NationalHolidays.of("DE");
        assertThat(germany.in(2026)).contains(new Holiday(THU_2026_01_01, "New Year's Day"));
        assertThat(germany.named(Locale.GERMAN).in(2026)).contains(new Holiday(THU_2026_01_01, "Neujahr"));
        assertThatThrownBy(() -> germany.named(Locale.forLanguageTag("id")))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessage("language 'id' has no names of holidays; known are de, el, en, fr, nl, pt, sv");
    }

    @Test
    void aDayMovedIntoAnotherYearIsFoundInTheYearItFallsIn() throws Exception {
        // New Year's Day of 2022 was a Saturday; in American Samoa it was kept on Friday 31 December 2021.
        HolidaySource samoa = NationalHolidays.of("AS");
        assertThat(dates(samoa, 2021)).contains(LocalDate.of(2021, 12, 31));
        assertThat(dates(samoa, 2022)).allMatch(date -> date.getYear() == 2022);
    }

    @Test
    void onlyPublicHolidaysUnlessAskedForOthers() throws Exception {
        NationalHolidays netherlands = NationalHolidays.of("NL");
        assertThat(netherlands
                        .counting(HolidayKind.PUBLIC, HolidayKind.OBSERVANCE, HolidayKind.BANK)
                        .in(2026))
                .containsAll(netherlands.in(2026))
                .hasSizeGreaterThan(netherlands.in(2026).size());
    }

    @Test
    void aDayTheCompanyWorksIsTakenAwayAndOneItDoesNotIsAdded() throws Exception {
        HolidaySource works = Holidays.adjusted(
                NationalHolidays.of("GB", "eng"),
                List.of(new Holiday(LocalDate.of(2026, 12, 29), "Works closed")),
                List.of(MON_2026_12_28));
        assertThat(dates(works, 2026)).contains(LocalDate.of(2026, 12, 29)).doesNotContain(MON_2026_12_28);
    }

    @Test
    void yearsAreKnownAsFarAsThereAreRules() throws Exception {
        assertThat(NationalHolidays.of("GB", "eng").known()).isEqualTo(Years.all());
        assertThat(NationalHolidays.of("TR").known()).isEqualTo(Years.between(1883, 2173));
        assertThat(NationalHolidays.of("TR").in(1000)).isEmpty();
        assertThat(NationalHolidays.of("TR").in(9999)).isEmpty();
        assertThat(NationalHolidays.of("GB").in(0)).isEmpty();
        assertThat(NationalHolidays.of("GB").in(10_000)).isEmpty();
        assertThat(NationalHolidays.of("GB").knownFor(Years.of(2026)).known()).isEqualTo(Years.of(2026));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UK | '' | national 'UK' is not a country Jollyday knows; near it are GB (United Kingdom),
            Germny | '' | national 'Germny' is not a country Jollyday knows; near it are DE (Germany)
            ID | '' | national 'ID': Jollyday has no holidays of Indonesia; use the decree files shipped with redress-policy, such as holidays: [{file: id-decree-2026.yaml}]
            GB | england | region 'england' is not one Jollyday knows in GB; known are eng (England)
            DE/by | agsburg | region 'agsburg' is not one Jollyday knows in DE by; known are ag (Augsburg)
            GB/eng | london | region 'london' is not one Jollyday knows in GB eng; it knows none there
            """)
    void whatIsUnknownIsRefusedWithWhatIsNear(String country, String region, String start) {
        String[] path = (country + (region.isEmpty() ? "" : "/" + region)).split("/", -1);
        String[] regions = java.util.Arrays.copyOfRange(path, 1, path.length);
        assertThatThrownBy(() -> NationalHolidays.of(path[0], regions))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessageStartingWith(start);
    }

    @Test
    void manyThreadsAskingAtOnceGetTheSameAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Holiday>>> questions = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String country = new String[] {"GB", "FR", "IT", "IE", "PL"}[i % 5];
                int year = 2000 + i / 10;
                questions.add(() -> NationalHolidays.of(country).in(year));
            }
            List<Future<List<Holiday>>> answers = threads.invokeAll(questions);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get())
                        .isEqualTo(questions.get(i).call())
                        .isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void equalByWhatWasAskedFor() throws Exception {
        assertThat(NationalHolidays.of("GB", "eng"))
                .hasSameHashCodeAs(NationalHolidays.of("GB", "eng"))
                .isNotEqualTo(NationalHolidays.of("GB"))
                .isNotEqualTo(NationalHolidays.of("GB", "eng").named(Locale.GERMAN))
                .isNotEqualTo(NationalHolidays.of("GB", "eng").counting(HolidayKind.BANK))
                .hasToString("national holidays of GB eng, known for all years");
    }
}
