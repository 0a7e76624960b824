package dev.redress.sla.clock.field;

import static dev.redress.sla.clock.field.Office.FRI_2026_03_06;
import static dev.redress.sla.clock.field.Office.HOURS;
import static dev.redress.sla.clock.field.Office.MON_2026_03_02;
import static dev.redress.sla.clock.field.Office.MON_2026_03_09;
import static dev.redress.sla.clock.field.Office.THU_2026_03_05;
import static dev.redress.sla.clock.field.Office.TUE_2026_03_03;
import static dev.redress.sla.clock.field.Office.WED_2026_03_04;
import static dev.redress.sla.clock.field.Office.about;
import static dev.redress.sla.clock.field.Office.at;
import static dev.redress.sla.clock.field.Office.clocks;
import static dev.redress.sla.clock.field.Office.promise;
import static dev.redress.sla.clock.field.Office.read;
import static dev.redress.sla.clock.field.Office.resolve;
import static dev.redress.sla.clock.field.Office.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Purpose;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Field cases AT-10, AT-23, AT-30 to AT-32 and AT-42: what changes of facts, calendars and dates did to due instants. */
class ChangeCasesTest {

    @Test
    void at10_whatTheNewAgreementDoesNotPromise_isCancelled() {
        Promise loanUnit = promise("loan-unit", "received", "remedy carried out")
                .addLimits(new LimitRule(Condition.is("agreement", "gold"), Limit.parse("1 business day")))
                .build();
        Promise resolve = resolve()
                .addLimits(new LimitRule(Condition.is("agreement", "gold"), Limit.parse("2 business days")))
                .addLimits(new LimitRule(Condition.always(), Limit.parse("5 business days")))
                .build();
        Timeline downgraded = timeline()
                .facts(Facts.none().with("agreement", "gold"))
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .became(Facts.none().with("agreement", "bronze"), at(MON_2026_03_02, "12:00"))
                .build();
        Clocks clocks = clocks(loanUnit, resolve);
        ClockReading gone = clocks.reading("loan-unit", downgraded, at(FRI_2026_03_06, "09:00"))
                .orElseThrow();
        assertThat(gone.state()).isEqualTo(ClockState.CANCELLED);
        assertThat(gone.cycle().orElseThrow().cause()).isEqualTo("facts");
        assertThat(gone.next()).isEmpty();
        ClockReading other = clocks.reading("resolve", downgraded, at(FRI_2026_03_06, "09:00"))
                .orElseThrow();
        assertThat(other.due()).contains(at(MON_2026_03_09, "17:00"));
    }

    @Test
    void at23_theCalendarOfTheBranch_countsInsteadOfThatOfThePromise() {
        WorkingCalendar branch = WorkingCalendar.builder("branch")
                .zone(ZoneOffset.UTC)
                .open("mon-fri", "09:00-17:00")
                .holidays(Holidays.on(LocalDate.parse(TUE_2026_03_03), "Founding day"))
                .build();
        Promise resolve = resolve().limit("2 business days").build();
        Clocks clocks = Clocks.of(
                Office.charter(resolve),
                (promise, rule, facts) ->
                        facts.get("branch").equals(Optional.of(new FactValue.Text("surabaya"))) ? branch : HOURS);
        Timeline here =
                timeline().milestone("received", at(MON_2026_03_02, "10:00")).build();
        Timeline there = timeline()
                .facts(Facts.none().with("branch", "surabaya"))
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .build();
        assertThat(clocks.reading("resolve", here, at(MON_2026_03_02, "11:00")).flatMap(ClockReading::due))
                .contains(at(WED_2026_03_04, "17:00"));
        assertThat(clocks.reading("resolve", there, at(MON_2026_03_02, "11:00")).flatMap(ClockReading::due))
                .contains(at(THU_2026_03_05, "17:00"));
    }

    private static Promise bySafety(OnChange onChange) {
        return resolve()
                .addLimits(new LimitRule(Condition.is("category", "safety"), Limit.parse("2 business days")))
                .addLimits(new LimitRule(Condition.always(), Limit.parse("10 business days")))
                .onChange(onChange)
                .build();
    }

    private static final Timeline CLASSIFIED_ON_TUESDAY = timeline()
            .milestone("received", at(MON_2026_03_02, "10:00"))
            .became(Facts.none().with("category", "safety"), at(TUE_2026_03_03, "11:00"))
            .build();

    @Test
    void at30_aCategorySetLater_givesItsLimit_fromTheReceipt() {
        assertThat(read(bySafety(OnChange.KEEP_USED), CLASSIFIED_ON_TUESDAY, at(TUE_2026_03_03, "12:00"))
                        .due())
                .contains(at(WED_2026_03_04, "17:00"));
    }

    @Test
    void at30_aCategorySetLater_givesItsLimit_fromTheChange() {
        assertThat(read(bySafety(OnChange.FROM_NOW), CLASSIFIED_ON_TUESDAY, at(TUE_2026_03_03, "12:00"))
                        .due())
                .contains(at(THU_2026_03_05, "17:00"));
    }

    @Test
    void at30_aCategorySetTooLate_isDueAtTheChange_andNotBefore() {
        Timeline late = timeline()
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .became(Facts.none().with("category", "safety"), at(FRI_2026_03_06, "11:00"))
                .build();
        ClockReading then = read(bySafety(OnChange.KEEP_USED), late, at(FRI_2026_03_06, "11:00"));
        assertThat(then.state()).isEqualTo(ClockState.RUNNING);
        assertThat(read(bySafety(OnChange.KEEP_USED), late, at(FRI_2026_03_06, "11:01"))
                        .breachedAt())
                .contains(at(FRI_2026_03_06, "11:00"));
    }

    private static final Promise FIFTEEN_OR_THIRTY_FIVE = resolve()
            .limit("15 business days")
            .extension(new Extension(
                    Limit.parse("35 business days"), true, 1, List.of("third-party"), Optional.of(Purpose.DELAY)))
            .build();

    @Test
    void at31_aLawfulExtension_isNotShownAsBreached() {
        Timeline extended = timeline()
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .milestone("told delay", at("2026-03-20", "10:00"))
                .add(about("resolve", "extended", "third-party", at("2026-03-20", "10:00")))
                .build();
        ClockReading reading = read(FIFTEEN_OR_THIRTY_FIVE, extended, at("2026-03-25", "10:00"));
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.due()).contains(at("2026-04-20", "17:00"));
        assertThat(reading.cycle().orElseThrow().extensions()).isOne();
    }

    @Test
    void at31_anExtensionWithoutALetter_orTooLate_leavesTheFirstLimit() {
        Timeline untold = timeline()
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .add(about("resolve", "extended", "third-party", at("2026-03-20", "10:00")))
                .build();
        Timeline tooLate = timeline()
                .milestone("received", at(MON_2026_03_02, "10:00"))
                .milestone("told delay", at("2026-03-20", "10:00"))
                .add(about("resolve", "extended", "third-party", at("2026-03-23", "17:01")))
                .build();
        for (Timeline each : List.of(untold, tooLate)) {
            assertThat(read(FIFTEEN_OR_THIRTY_FIVE, each, at("2026-03-25", "10:00"))
                            .breachedAt())
                    .contains(at("2026-03-23", "17:00"));
        }
    }

    @Test
    void at32_eachPromiseHasItsOwnStart() {
        Promise repair = promise("repair", "assigned to repair", "told decision")
                .limit("4 working hours")
                .build();
        Promise resolve = resolve().limit("8 working hours").build();
        Timeline assigned = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .milestone("assigned to repair", at(MON_2026_03_02, "15:00"))
                .build();
        Clocks clocks = clocks(repair, resolve);
        assertThat(clocks.reading("repair", assigned, at(MON_2026_03_02, "16:00"))
                        .flatMap(ClockReading::due))
                .contains(at(TUE_2026_03_03, "11:00"));
        assertThat(clocks.reading("resolve", assigned, at(MON_2026_03_02, "16:00"))
                        .flatMap(ClockReading::due))
                .contains(at(MON_2026_03_02, "17:00"));
    }

    @Test
    void at42_theFirstCrossingIsTheBreach_whateverMovesLater() {
        Timeline moved = timeline()
                .milestone("received", at(MON_2026_03_02, "09:00"))
                .add(about("resolve", "due set", at(FRI_2026_03_06, "12:00").toString(), at(WED_2026_03_04, "09:00")))
                .milestone("wait began vendor", at(WED_2026_03_04, "10:00"))
                .milestone("told decision", at(MON_2026_03_09, "09:00"))
                .build();
        ClockReading reading = read(resolve().limit("8 working hours").build(), moved, at(MON_2026_03_09, "10:00"));
        assertThat(reading.state()).isEqualTo(ClockState.LATE);
        assertThat(reading.breachedAt()).contains(at(MON_2026_03_02, "17:00"));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(40));
    }
}
