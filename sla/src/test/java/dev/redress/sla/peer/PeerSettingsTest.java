package dev.redress.sla.peer;

import static dev.redress.sla.clock.ClockState.CANCELLED;
import static dev.redress.sla.clock.ClockState.MET;
import static dev.redress.sla.clock.ClockState.OVERDUE;
import static dev.redress.sla.clock.ClockState.PAUSED;
import static dev.redress.sla.clock.ClockState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.Facts;
import dev.redress.core.record.Milestone;
import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.Cycle;
import dev.redress.sla.clock.Timeline;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.ServiceCharter;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each row of the README about settings of other systems: the promise that stands in the row does what the system's setting says. */
class PeerSettingsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final Timeline.Builder timeline = Timeline.builder("K-1");

    private static Instant on(int weekday, String time) {
        return MON_2026_03_02.plusDays(weekday).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    private static Instant mon(String time) {
        return on(0, time);
    }

    private static Instant tue(String time) {
        return on(1, time);
    }

    private static Instant wed(String time) {
        return on(2, time);
    }

    private PeerSettingsTest when(String words, Instant at) {
        timeline.milestone(words, at);
        return this;
    }

    private PeerSettingsTest become(String priority, Instant at) {
        timeline.became(Facts.none().with("priority", priority), at);
        return this;
    }

    private PeerSettingsTest with(String priority) {
        timeline.facts(Facts.none().with("priority", priority));
        return this;
    }

    private List<ClockReading> readings(Instant at, Promise... promises) {
        ServiceCharter charter = ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(ZoneOffset.UTC)
                .addPromises(promises)
                .build();
        return Clocks.of(charter).readings(timeline.build(), at);
    }

    private ClockReading read(String row, Instant at) {
        return readings(at, PeerRows.promise(row)).get(0);
    }

    @Test
    void everyRowHasItsTest() {
        assertThat(Arrays.stream(PeerSettingsTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName)
                        .filter(name -> name.contains("_")))
                .containsExactlyInAnyOrderElementsOf(PeerRows.all().keySet());
    }

    @Test
    void zendesk_firstReplyTime() {
        when("received", mon("10:00")).when("told progress", mon("12:00"));
        ClockReading reading = read("zendesk_firstReplyTime", tue("09:00"));
        assertThat(reading.state()).isEqualTo(MET);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.due()).contains(tue("10:00"));
    }

    @Test
    void zendesk_nextReplyTime() {
        when("received", mon("09:00")).when("heard", mon("10:00")).when("heard", mon("11:00"));
        assertThat(read("zendesk_nextReplyTime", mon("12:00")).due()).contains(mon("14:00"));
        when("told progress", mon("13:00")).when("heard", tue("09:00"));
        ClockReading next = read("zendesk_nextReplyTime", tue("10:00"));
        assertThat(next.cycles()).extracting(Cycle::state).containsExactly(MET, RUNNING);
        assertThat(next.due()).contains(tue("13:00"));
    }

    @Test
    void zendesk_periodicUpdate() {
        when("received", mon("10:00"))
                .when("wait began complainant", mon("11:00"))
                .when("told progress", mon("15:00"));
        ClockReading second = read("zendesk_periodicUpdate", tue("10:00"));
        assertThat(second.cycles()).extracting(Cycle::state).containsExactly(MET, RUNNING);
        assertThat(second.due()).contains(tue("15:00"));
    }

    @Test
    void zendesk_pausableUpdate() {
        when("received", mon("10:00")).when("wait began complainant", mon("12:00"));
        assertThat(read("zendesk_pausableUpdate", tue("10:00")).state()).isEqualTo(PAUSED);
        when("wait ended complainant", tue("12:00"));
        assertThat(read("zendesk_pausableUpdate", tue("13:00")).due()).contains(wed("10:00"));
    }

    @Test
    void zendesk_requesterWaitTime() {
        when("received", mon("09:00"))
                .when("wait began complainant", mon("10:00"))
                .when("wait ended complainant", mon("12:00"))
                .when("wait began supplier", mon("13:00"))
                .when("wait ended supplier", mon("15:00"));
        assertThat(read("zendesk_requesterWaitTime", mon("16:00")).used()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void zendesk_agentWorkTime() {
        when("received", mon("09:00"))
                .when("wait began complainant", mon("10:00"))
                .when("wait ended complainant", mon("12:00"))
                .when("wait began supplier", mon("13:00"))
                .when("wait ended supplier", mon("15:00"));
        assertThat(read("zendesk_agentWorkTime", mon("16:00")).used()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void zendesk_totalResolutionTime() {
        when("received", mon("09:00")).when("wait began complainant", mon("10:00"));
        ClockReading reading = read("zendesk_totalResolutionTime", mon("16:00"));
        assertThat(reading.state()).isEqualTo(RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void zendesk_groupOwnershipTime() {
        when("received", mon("09:00"))
                .when("assigned to laboratory", mon("10:00"))
                .when("assigned to service", mon("12:00"))
                .when("assigned to laboratory", tue("09:00"));
        ClockReading reading = read("zendesk_groupOwnershipTime", tue("10:00"));
        assertThat(reading.cycles()).extracting(Cycle::used).containsExactly(Duration.ofHours(2), Duration.ofHours(1));
        assertThat(reading.state()).isEqualTo(RUNNING);
    }

    @Test
    void zendesk_hoursOfOperationByPriority() {
        with("urgent").when("received", mon("16:00"));
        assertThat(read("zendesk_hoursOfOperationByPriority", mon("16:30")).due())
                .contains(mon("20:00"));
        with("low");
        assertThat(read("zendesk_hoursOfOperationByPriority", mon("16:30")).due())
                .contains(tue("12:00"));
    }

    @Test
    void jira_startPauseStopConditions() {
        when("received", mon("09:00"))
                .when("entered in-investigation", mon("10:00"))
                .when("entered in-laboratory", mon("11:00"))
                .when("entered in-investigation", mon("14:00"))
                .when("entered decided", mon("15:00"));
        ClockReading reading = read("jira_startPauseStopConditions", tue("09:00"));
        assertThat(reading.state()).isEqualTo(MET);
        assertThat(reading.started()).contains(mon("10:00"));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.paused()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void jira_goalsTopDown() {
        with("high").when("received", mon("09:00"));
        assertThat(read("jira_goalsTopDown", mon("10:00")).due()).contains(mon("13:00"));
        with("lowest");
        assertThat(read("jira_goalsTopDown", mon("10:00")).due()).contains(wed("17:00"));
    }

    @Test
    void jira_calendarPerGoal() {
        with("high").when("received", mon("16:00"));
        assertThat(read("jira_calendarPerGoal", mon("16:30")).due()).contains(mon("20:00"));
        with("low");
        assertThat(read("jira_calendarPerGoal", mon("16:30")).due()).contains(tue("12:00"));
    }

    @Test
    void jira_cycles() {
        when("heard", mon("09:00")).when("told progress", mon("11:00")).when("heard", mon("12:00"));
        ClockReading reading = read("jira_cycles", mon("15:00"));
        assertThat(reading.cycles()).extracting(Cycle::used).containsExactly(Duration.ofHours(2), Duration.ofHours(3));
    }

    @Test
    void jira_stopThenPauseThenStart() {
        when("heard", mon("09:00"))
                .when("heard", mon("11:00"))
                .when("wait began complainant", mon("11:00"))
                .when("told progress", mon("11:00"));
        ClockReading reading = read("jira_stopThenPauseThenStart", mon("12:00"));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(MET, PAUSED);
        assertThat(reading.used()).isZero();
    }

    @Test
    void servicenow_startPauseResumeStop() {
        when("entered in-investigation", mon("09:00"))
                .when("reached change-raised", mon("10:00"))
                .when("reached change-done", mon("15:00"))
                .when("decided", mon("16:00"));
        ClockReading reading = read("servicenow_startPauseResumeStop", tue("09:00"));
        assertThat(reading.state()).isEqualTo(MET);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void servicenow_cancel() {
        with("p1").when("received", mon("09:00")).become("p3", mon("10:00"));
        ClockReading reading = read("servicenow_cancel", mon("11:00"));
        assertThat(reading.state()).isEqualTo(CANCELLED);
        assertThat(reading.cycle().orElseThrow().cause()).isEqualTo("facts");
    }

    @Test
    void servicenow_reset() {
        when("received", mon("09:00"));
        timeline.add(new Milestone("clock reset", mon("12:00"), mon("12:00"), "resolve", "wrong queue", 7));
        ClockReading reading = read("servicenow_reset", mon("13:00"));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(CANCELLED, RUNNING);
        assertThat(reading.cycles().get(0).cause()).isEqualTo("reset");
        assertThat(reading.due()).contains(tue("12:00"));
    }

    @Test
    void servicenow_retroactiveStart() {
        with("p3").when("received", mon("09:00")).become("p1", mon("12:00"));
        assertThat(read("servicenow_retroactiveStart", mon("12:30")).due()).contains(mon("13:00"));
    }

    @Test
    void servicenow_noRetroactiveStart() {
        with("p3").when("received", mon("09:00")).become("p1", mon("12:00"));
        assertThat(read("servicenow_noRetroactiveStart", mon("12:30")).due()).contains(mon("16:00"));
    }

    @Test
    void servicenow_retroactivePause() {
        with("p3")
                .when("received", mon("09:00"))
                .when("wait began complainant", mon("10:00"))
                .when("wait ended complainant", mon("11:00"))
                .become("p1", mon("12:00"));
        assertThat(read("servicenow_retroactivePause", mon("12:30")).due()).contains(mon("14:00"));
    }

    @Test
    void glpi_timeToOwn() {
        when("received", mon("09:00")).when("assigned to service", mon("13:00"));
        ClockReading reading = read("glpi_timeToOwn", mon("14:00"));
        assertThat(reading.state()).isEqualTo(MET);
        assertThat(reading.due()).contains(mon("13:00"));
    }

    @Test
    void glpi_timeToResolve() {
        when("received", mon("09:00"))
                .when("wait began complainant", mon("11:00"))
                .when("wait ended complainant", on(7, "09:00"));
        assertThat(read("glpi_timeToResolve", on(7, "10:00")).due()).contains(on(8, "15:00"));
    }

    @Test
    void glpi_olaOfATeam() {
        timeline.milestone("task given to laboratory", "t-1", mon("09:00"), mon("09:00"))
                .milestone("task given to laboratory", "t-2", mon("12:00"), mon("12:00"))
                .milestone("task done", "t-1", mon("11:00"), mon("11:00"));
        List<ClockReading> readings = readings(mon("13:00"), PeerRows.promise("glpi_olaOfATeam"));
        assertThat(readings).extracting(ClockReading::subject).containsExactly("t-1", "t-2");
        assertThat(readings).extracting(ClockReading::state).containsExactly(MET, RUNNING);
    }

    @Test
    void glpi_endOfWorkingDay() {
        when("received", mon("10:20"));
        assertThat(read("glpi_endOfWorkingDay", mon("11:00")).due()).contains(wed("17:00"));
    }

    @Test
    void glpi_escalationLevelBefore() {
        when("received", mon("09:00"));
        assertThat(read("glpi_escalationLevelBefore", mon("10:00")).next()).contains(tue("15:00"));
    }

    @Test
    void glpi_escalationLevelAfter() {
        Promise resolve = PeerRows.promise("glpi_timeToOwn");
        Promise level = PeerRows.promise("glpi_escalationLevelAfter");
        when("received", mon("09:00"));
        List<ClockReading> readings = readings(mon("16:00"), resolve, level);
        assertThat(readings).extracting(ClockReading::state).containsExactly(OVERDUE, OVERDUE);
        assertThat(readings.get(1).breachedAt()).contains(mon("15:00"));
    }

    @Test
    void freshdesk_firstResponse() {
        when("received", mon("09:00"))
                .when("told progress", mon("10:00"))
                .when("ended closed", mon("11:00"))
                .when("reopened", tue("09:00"));
        ClockReading reading = read("freshdesk_firstResponse", wed("09:00"));
        assertThat(reading.cycles()).extracting(Cycle::state).containsExactly(MET);
    }

    @Test
    void freshdesk_everyResponse() {
        when("received", mon("09:00")).when("heard", mon("10:00")).when("told progress", mon("15:00"));
        ClockReading reading = read("freshdesk_everyResponse", mon("16:00"));
        assertThat(reading.breachedAt()).contains(mon("14:00"));
    }

    @Test
    void freshdesk_resolution() {
        when("received", mon("09:00"))
                .when("decided", mon("11:00"))
                .when("ended closed", mon("12:00"))
                .when("reopened", tue("09:00"));
        ClockReading reading = read("freshdesk_resolution", tue("10:00"));
        assertThat(reading.state()).isEqualTo(RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void freshdesk_manualDueDate() {
        with("low").when("received", mon("09:00"));
        timeline.add(new Milestone(
                "due set", mon("10:00"), mon("10:00"), "resolve", wed("12:00").toString(), 7));
        become("urgent", mon("11:00"));
        assertThat(read("freshdesk_manualDueDate", mon("12:00")).due()).contains(wed("12:00"));
    }

    @Test
    void freshdesk_statusWithTheTimerOff() {
        when("received", mon("09:00")).when("entered in-laboratory", mon("10:00"));
        ClockReading reading = read("freshdesk_statusWithTheTimerOff", mon("16:00"));
        assertThat(reading.state()).isEqualTo(PAUSED);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void freshdesk_reminder() {
        when("received", mon("09:00"));
        assertThat(read("freshdesk_reminder", mon("10:00")).next()).contains(tue("13:00"));
    }
}
