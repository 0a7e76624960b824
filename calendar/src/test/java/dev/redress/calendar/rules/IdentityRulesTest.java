package dev.redress.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.CalendarEdition;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar is called, what it rests on, and when two are the same. */
class IdentityRulesTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TUE_2026_02_17 = LocalDate.of(2026, 2, 17);
    private static final LocalDate THU_2026_03_19 = LocalDate.of(2026, 3, 19);
    private static final HolidaySource IMLEK = Holidays.on(TUE_2026_02_17, "Tahun Baru Imlek");
    private static final HolidaySource NYEPI = Holidays.on(THU_2026_03_19, "Nyepi");

    private static CalendarBuilder works() {
        return WorkingCalendar.builder("works").zone(JAKARTA).open("mon-fri", "08:00-17:00");
    }

    @Test
    void zoneIsMandatory() {
        CalendarBuilder noZone = WorkingCalendar.builder("works").open("mon", "08:00-17:00");
        assertThatIllegalArgumentException()
                .isThrownBy(noZone::build)
                .withMessage("Calendar 'works' must have a zone; there is no default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "a/b", "é", "a\n"})
    void idThatIsNoId_isRefused(String id) {
        CalendarBuilder builder = WorkingCalendar.builder(id).zone(JAKARTA).open("mon", "08:00-17:00");
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("Argument 'id' must be");
        WorkingCalendar works = works().build();
        assertThatIllegalArgumentException().isThrownBy(() -> works.union(id, works));
    }

    @Test
    void idOf64Characters_isLongEnough() {
        String id = "a".repeat(64);
        assertThat(WorkingCalendar.builder(id)
                        .zone(JAKARTA)
                        .open("mon", "08:00-17:00")
                        .build()
                        .id())
                .isEqualTo(id);
        CalendarBuilder longer = WorkingCalendar.builder(id + "a").zone(JAKARTA).open("mon", "08:00-17:00");
        assertThatIllegalArgumentException().isThrownBy(longer::build);
    }

    @Test
    void equalRules_areEqualCalendars_howeverTheyAreWritten() {
        WorkingCalendar one = works().holidays(IMLEK)
                .holidays(NYEPI)
                .override(TUE_2026_02_17.plusDays(1), "08:00-12:00", "12:00-13:00")
                .build();
        WorkingCalendar other = WorkingCalendar.builder("works")
                .override(TUE_2026_02_17.plusDays(1), "09:00-13:00", "08:00-10:00")
                .holidays(NYEPI)
                .holidays(IMLEK)
                .open("fri", "12:00-17:00", "08:00-12:00")
                .open("mon-thu", "08:00-17:00")
                .zone(JAKARTA)
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void anyOtherRule_isAnotherCalendar() {
        WorkingCalendar works = works().build();
        assertThat(List.of(
                        WorkingCalendar.builder("plant")
                                .zone(JAKARTA)
                                .open("mon-fri", "08:00-17:00")
                                .build(),
                        works().zone(ZoneId.of("Asia/Makassar")).build(),
                        works().open("sat", "08:00-12:00").build(),
                        works().breaks("fri", "11:30-13:00").build(),
                        works().breaks("sun", "11:30-13:00").build(),
                        works().override(TUE_2026_02_17, "08:00-17:00").build(),
                        works().override(TUE_2026_02_17, "08:00-17:01").build(),
                        works().holidays(IMLEK).build(),
                        works().known(Years.of(2026)).build(),
                        works().strict().build(),
                        works.union("works", works().open("sun", "08:00-12:00").build()),
                        works.intersection(
                                "works", works().open("sun", "08:00-12:00").build())))
                .doesNotHaveDuplicates()
                .doesNotContain(works);
        assertThat(works).isNotEqualTo("works");
    }

    @Test
    void combinationsOfEqualCalendars_areEqual() {
        WorkingCalendar sundays = works().open("sun", "08:00-12:00").build();
        assertThat(works().build().union("all", sundays))
                .isEqualTo(works().build().union("all", sundays));
    }

    @Test
    void editionSaysWhatAnswersRestOn() {
        WorkingCalendar works = works().holidays(IMLEK).build();
        assertThat(works.edition())
                .isEqualTo(new CalendarEdition(
                        "works",
                        Years.of(2026),
                        ZoneRulesProvider.getVersions("Asia/Jakarta").lastKey()));
        assertThat(works)
                .hasToString("works in Asia/Jakarta, holidays known for 2026, time zones "
                        + works.edition().timeZoneData());
        assertThat(works.edition())
                .hasToString("works, holidays known for 2026, time zones "
                        + works.edition().timeZoneData());
        assertThat(works.zone()).isEqualTo(JAKARTA);
    }

    @Test
    void fixedOffset_restsOnNoTimeZoneData() {
        WorkingCalendar fixed = works().zone(ZoneId.of("+07:00")).build();
        assertThat(fixed.edition().timeZoneData()).isEqualTo("fixed");
        assertThat(works().zone(ZoneId.of("UTC+07:00")).build().edition().timeZoneData())
                .isEqualTo("fixed");
    }

    @Test
    void editionOfACombination_isKnownWhereBothAre() {
        WorkingCalendar one = works().known(Years.between(2024, 2026)).build();
        WorkingCalendar other = works().known(Years.between(2026, 2027)).build();
        assertThat(one.union("both", other).edition().known()).isEqualTo(Years.of(2026));
    }

    @Test
    void builderMayGoOn_andTheCalendarStaysAsItWas() {
        CalendarBuilder builder = works();
        WorkingCalendar before = builder.build();
        builder.open("sat", "08:00-12:00").holidays(IMLEK).override(THU_2026_03_19);
        assertThat(before).isEqualTo(works().build()).isNotEqualTo(builder.build());
    }
}
