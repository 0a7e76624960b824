package dev.redress.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listed dates, spans, and sources with dates added and taken away. */
class ListedHolidaysTest {

    private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);
    private static final LocalDate FRI_2026_01_02 = LocalDate.of(2026, 1, 2);

    @Test
    void oneDate_isKnownForItsYear() {
        HolidaySource source = Holidays.on(WED_2025_12_31, "Silvester");
        assertThat(source.known()).isEqualTo(Years.of(2025));
        assertThat(source.in(2025)).containsExactly(new Holiday(WED_2025_12_31, "Silvester"));
        assertThat(source.in(2026)).isEmpty();
    }

    @Test
    void span_hasEveryDate_andIsKnownForTheYearsItTouches() {
        HolidaySource source = Holidays.between(WED_2025_12_31, FRI_2026_01_02, "closure");
        assertThat(source.in(2025)).hasSize(1);
        assertThat(source.in(2026)).extracting(h -> h.date().getDayOfMonth()).containsExactly(1, 2);
        assertThat(source.known()).isEqualTo(Years.between(2025, 2026));
        assertThat(Holidays.between(FRI_2026_01_02, FRI_2026_01_02, "one").in(2026))
                .hasSize(1);
    }

    @Test
    void spanReversedOrTooLong_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.between(FRI_2026_01_02, WED_2025_12_31, "x"))
                .withMessageContaining(
                        "'last' must be on or at most 3660 days after 'first' 2026-01-02 but was 2025-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.between(FRI_2026_01_02, FRI_2026_01_02.plusDays(3661), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Holidays.between(LocalDate.MIN, LocalDate.MAX, "x"));
        assertThat(Holidays.between(FRI_2026_01_02, FRI_2026_01_02.plusDays(3660), "x")
                        .known())
                .isEqualTo(Years.between(2026, 2036));
    }

    @Test
    void list_isSorted_withoutDoubles_inAnyOrder() {
        Holiday one = new Holiday(FRI_2026_01_02, "a");
        Holiday two = new Holiday(FRI_2026_01_02, "b");
        HolidaySource source = Holidays.listed(List.of(two, one, two));
        assertThat(source.in(2026)).containsExactly(one, two);
        assertThat(source).isEqualTo(Holidays.listed(List.of(one, two)));
    }

    @Test
    void emptyList_knowsNoYear_unlessItIsSaid() {
        assertThat(Holidays.listed(List.of()).known()).isEqualTo(Years.none());
        assertThat(Holidays.listed(List.of(), Years.of(2026)).known()).isEqualTo(Years.of(2026));
    }

    @Test
    void hugeList_isRefused() {
        List<Holiday> many = Collections.nCopies(100_001, new Holiday(FRI_2026_01_02, "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.listed(many))
                .withMessage("Argument 'holidays' must have at most 100000 dates but has 100001");
    }

    @Test
    void adjusted_takesAwayAndAdds_andWhatIsAddedStays() {
        HolidaySource base = Holidays.every(MonthDay.of(1, 2), "Berchtold");
        HolidaySource adjusted = Holidays.adjusted(
                base,
                List.of(new Holiday(WED_2025_12_31, "Silvester"), new Holiday(FRI_2026_01_02, "ours")),
                List.of(FRI_2026_01_02));
        assertThat(adjusted.in(2026)).containsExactly(new Holiday(FRI_2026_01_02, "ours"));
        assertThat(adjusted.in(2025)).extracting(Holiday::name).containsExactly("Berchtold", "Silvester");
        assertThat(adjusted.known()).isEqualTo(Years.all());
        assertThat(adjusted.in(2027)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void holidayWithoutAName_isRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Holiday(FRI_2026_01_02, name));
    }

    @Test
    void nameOf200Characters_isLongEnough_andNeverInAMessage() {
        assertThat(new Holiday(FRI_2026_01_02, "n".repeat(200)).name()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holiday(FRI_2026_01_02, "n".repeat(201)))
                .satisfies(e -> assertThat(e.getMessage())
                        .contains("has 201 for 2026-01-02")
                        .doesNotContain("nn"));
    }

    @Test
    void sourceThatAnswersAnotherYear_isNamed() {
        HolidaySource wrong = new HolidaySource() {
            @Override
            public List<Holiday> in(int year) {
                return List.of(new Holiday(FRI_2026_01_02, "always"));
            }

            @Override
            public Years known() {
                return Years.all();
            }
        };
        var builder = WorkingCalendar.builder("wrong")
                .zone(ZoneId.of("UTC"))
                .open("mon", "08:00-09:00")
                .holidays(wrong);
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("must answer dates of the year asked")
                .withMessageContaining("2026-01-02");
    }

    @Test
    void refusal_keepsItsSentenceAndCause() {
        var cause = new IllegalStateException("low");
        assertThat(new HolidayRefusal("file, line 3: no date", cause))
                .hasMessage("file, line 3: no date")
                .hasCause(cause);
        assertThat(new HolidayRefusal("no file")).hasMessage("no file").hasNoCause();
    }

    @Test
    void provider_requiresNoSettingUnlessItSaysSo() {
        HolidayProvider provider = new HolidayProvider() {
            @Override
            public String key() {
                return "none";
            }

            @Override
            public Map<String, String> settings() {
                return Map.of();
            }

            @Override
            public HolidaySource source(String value, Map<String, String> settings, Files files) {
                return Holidays.listed(List.of());
            }
        };
        assertThat(provider.required()).isEmpty();
    }
}
