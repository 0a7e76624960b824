package dev.redress.core;

import static dev.redress.core.Office.FRI_2026_02_06;
import static dev.redress.core.Office.K_1042;
import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.THU_2026_02_05;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.kinds;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.command.Tell;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.facet.Channel;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Commit;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final RecordId K_1 = RecordId.complaint("K-1");
    private static final RecordId K_2 = RecordId.complaint("K-2");
    private static final Watch BROKEN = (record, now) -> {
        throw new IllegalStateException("a fault in a rule");
    };

    private final Interfering records = new Interfering();
    private final Log log = new Log();

    private Desk desk(Watch... watches) {
        DeskBuilder builder = Office.desk(records).monitor(log);
        for (Watch watch : watches) {
            builder.watch(watch);
        }
        return builder.build();
    }

    private Optional<Instant> lookAt(RecordId id) {
        return records.find(id).flatMap(Stored::lookAt);
    }

    @Test
    void theLongestDueIsLookedAtFirstAndThenByNumber() {
        List<String> asked = new ArrayList<>();
        Watch all = (record, now) -> {
            asked.add(record.id().number());
            Instant start = record.id().equals(K_1) ? WED_2026_02_04 : TUE_2026_02_03;
            return now.isBefore(start) ? Look.again(start) : Look.NOTHING;
        };
        Desk desk = desk(all);
        desk.handle(received("K-1"), MON_2026_02_02);
        desk.handle(received("K-3"), MON_2026_02_02);
        desk.handle(received("K-2"), MON_2026_02_02);
        asked.clear();

        assertThat(desk.look(FRI_2026_02_06, 2)).isEqualTo(new Desk.Looked(2, 0, 0));
        assertThat(desk.look(FRI_2026_02_06, 2)).isEqualTo(new Desk.Looked(1, 0, 0));
        assertThat(desk.look(FRI_2026_02_06, 2)).isEqualTo(new Desk.Looked(0, 0, 0));
        assertThat(asked).containsExactly("K-2", "K-3", "K-1");
    }

    @Test
    void aLookTooEarlyTwiceOrLateChangesNothingButTheTimeOfRecording() {
        Desk desk = desk(new Alarm("late", TUE_2026_02_03, THU_2026_02_05));
        desk.handle(received("K-1"), MON_2026_02_02);
        assertThat(desk.look(MON_2026_02_02.plusSeconds(1), 10).records()).isZero();
        assertThat(desk.look(K_1, MON_2026_02_02.plusSeconds(2))).isZero();
        assertThat(lookAt(K_1)).contains(TUE_2026_02_03);

        assertThat(desk.look(WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(1, 1, 0));
        assertThat(desk.look(WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(0, 0, 0));
        assertThat(desk.look(K_1, WED_2026_02_04)).isZero();
        assertThat(desk.look(FRI_2026_02_06, 10)).isEqualTo(new Desk.Looked(1, 1, 0));

        assertThat(lookAt(K_1)).isEmpty();
        assertThat(history(records, K_1).subList(1, 3))
                .extracting(event -> event.stamp())
                .containsExactly(
                        new Stamp(TUE_2026_02_03, WED_2026_02_04, Actor.REDRESS),
                        new Stamp(THU_2026_02_05, FRI_2026_02_06, Actor.REDRESS));
        assertThat(log.lines).containsExactly("accepted receive K-1 1", "came due K-1 1", "came due K-1 1");
    }

    @Test
    void ofTwoDesksThatLookAtOnceOneStores() {
        Watch alarm = new Alarm("late", TUE_2026_02_03);
        Desk desk = desk(alarm);
        Desk other = Desk.builder()
                .records(records.real)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Office.SHIPPED)
                .watch(alarm)
                .build();
        desk.handle(received("K-1"), MON_2026_02_02);
        records.beforeNextCommits.add(() -> other.look(WED_2026_02_04, 10));

        assertThat(desk.look(WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(1, 0, 0));

        assertThat(kinds(history(records, K_1))).containsExactly("Received", "Noted");
        assertThat(records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 9)).hasSize(1);
    }

    @Test
    void aLookAtWhatIsNotThereFindsNothing() {
        assertThat(desk(new Alarm("late", TUE_2026_02_03)).look(K_1042, WED_2026_02_04))
                .isZero();
    }

    @Test
    void aWatchThatThrowsDoesNotStopTheOthersNorOtherRecords() {
        Watch fragile = (record, now) -> {
            if (record.id().equals(K_1) && now.isAfter(MON_2026_02_02)) {
                throw new IllegalStateException("a fault in a rule");
            }
            return now.isAfter(MON_2026_02_02) ? Look.NOTHING : Look.again(TUE_2026_02_03);
        };
        Desk desk = desk(fragile, new Alarm("late", TUE_2026_02_03));
        desk.handle(received("K-1"), MON_2026_02_02);
        desk.handle(received("K-2"), MON_2026_02_02);

        assertThat(desk.look(WED_2026_02_04, 10).events()).isEqualTo(2);

        assertThat(kinds(history(records, K_1))).containsExactly("Received", "Noted");
        assertThat(kinds(history(records, K_2))).containsExactly("Received", "Noted");
        assertThat(lookAt(K_1)).contains(WED_2026_02_04.plus(Duration.ofMinutes(5)));
        assertThat(lookAt(K_2)).isEmpty();
        assertThat(log.lines).contains("watch failed K-1").doesNotContain("watch failed K-2");
    }

    @Test
    void aWatchThatThrowsDoesNotStopACommand() {
        Desk desk = desk(BROKEN, new Alarm("late", TUE_2026_02_03));
        desk.handle(received("K-1"), MON_2026_02_02).orThrow();

        Decision.Accepted accepted = desk.handle(Tell.progress("K-1").by(Channel.EMAIL, RINA), WED_2026_02_04)
                .orThrow();

        assertThat(kinds(accepted.events())).containsExactly("Noted", "Told");
        assertThat(lookAt(K_1)).contains(WED_2026_02_04.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aWatchThatBreaksItsContractIsLeftOutToo() {
        Watch early = (record, now) -> new Look(
                List.of(new Noted(Stamp.at(now.plusSeconds(1), Actor.REDRESS), "alarm", "early", "", Map.of())),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Watch foreign = (record, now) -> new Look(
                List.of(),
                List.of(new OutboxEntry("k", record.id().in("north"), "alert", now, Map.of())),
                Optional.empty(),
                Optional.empty());
        Desk desk = desk(early, foreign, new Alarm("late", TUE_2026_02_03));
        desk.handle(received("K-1"), WED_2026_02_04).orThrow();
        assertThat(kinds(history(records, K_1))).containsExactly("Received", "Noted");
        assertThat(log.lines).contains("watch failed K-1");
    }

    @Test
    void aWatchThatAlwaysFindsMoreWaitsForTheNextLookAndTellsOnce() {
        Watch endless = (record, now) -> new Look(
                List.of(new Noted(Stamp.at(now, Actor.REDRESS), "alarm", "endless", "", Map.of())),
                List.of(new OutboxEntry(record.id().number() + "/endless", record.id(), "alert", now, Map.of())),
                Optional.empty(),
                Optional.empty());
        Desk desk = desk(endless);

        Decision.Accepted accepted =
                desk.handle(received("K-1"), MON_2026_02_02).orThrow();

        assertThat(accepted.events()).hasSize(9);
        assertThat(lookAt(K_1)).contains(MON_2026_02_02.plus(Duration.ofMinutes(5)));
        assertThat(records.claim(TUE_2026_02_03, Duration.ofMinutes(1), 9)).hasSize(1);
    }

    @Test
    void theNextLookIsAlwaysAfterNow() {
        Desk desk = desk((record, now) -> Look.again(now));
        desk.handle(received("K-1"), MON_2026_02_02).orThrow();
        assertThat(lookAt(K_1)).contains(MON_2026_02_02.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theEarliestOfSeveralNextLooksAndDuesCounts() {
        Desk desk = desk(
                new Alarm("resolve", THU_2026_02_05),
                new Alarm("acknowledge", TUE_2026_02_03),
                new Alarm("progress", WED_2026_02_04));
        desk.handle(received("K-1"), MON_2026_02_02).orThrow();
        assertThat(lookAt(K_1)).contains(TUE_2026_02_03);
        IndexColumns columns = records.find(K_1).orElseThrow().columns();
        assertThat(columns.nextPromise()).contains("acknowledge");
        assertThat(columns.nextDue()).contains(TUE_2026_02_03);
        assertThat(columns.state()).isEqualTo("received");
        assertThat(columns.owner()).contains("rina");
    }

    @Test
    void afterAChangeOfCalendarsEachRecordIsLookedAtOnce() {
        Desk before = desk(Alarm.restingOn("calendar-2025", "late", FRI_2026_02_06));
        before.handle(received("K-1"), MON_2026_02_02).orThrow();
        before.handle(received("K-2"), MON_2026_02_02).orThrow();
        Desk after = desk(Alarm.restingOn("calendar-2026", "late", THU_2026_02_05));

        assertThat(after.relook(RecordId.ONLY_SCOPE, TUE_2026_02_03, 1).records())
                .isEqualTo(1);
        assertThat(after.relook(RecordId.ONLY_SCOPE, TUE_2026_02_03, 10).records())
                .isEqualTo(1);
        assertThat(after.relook(RecordId.ONLY_SCOPE, TUE_2026_02_03, 10).records())
                .isZero();
        assertThat(after.relook("north", TUE_2026_02_03, 10).records()).isZero();

        assertThat(lookAt(K_1)).contains(THU_2026_02_05);
        assertThat(lookAt(K_2)).contains(THU_2026_02_05);
    }

    @Test
    void aRelookStoresWhatIsOverdueByTheNewRules() {
        desk(Alarm.restingOn("calendar-2025", "late", FRI_2026_02_06))
                .handle(received("K-1"), MON_2026_02_02)
                .orThrow();
        Desk after = desk(Alarm.restingOn("calendar-2026", "late", TUE_2026_02_03));
        assertThat(after.relook(RecordId.ONLY_SCOPE, WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(1, 1, 0));
        assertThat(after.relook(RecordId.ONLY_SCOPE, WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(0, 0, 0));
    }

    @Test
    void aRecordOfANewerVersionStaysDueForADeskThatCanReadIt() {
        Desk desk = desk(new Alarm("late", TUE_2026_02_03));
        desk.handle(received("K-1"), MON_2026_02_02).orThrow();
        FromNewerVersion event = new FromNewerVersion(Stamp.at(MON_2026_02_02, "rina"), "teleported", "{}");
        Snapshot record = records.find(K_1).orElseThrow().snapshot().after(event);
        records.commit(Commit.builder()
                .expected(1)
                .addEntries(new Entry(2, event, Optional.empty()))
                .snapshot(record)
                .lookAt(TUE_2026_02_03)
                .columns(IndexColumns.of("received"))
                .build());

        assertThat(desk.look(WED_2026_02_04, 10).events()).isZero();

        assertThat(desk.find(K_1)).contains(record);
        assertThat(lookAt(K_1)).contains(WED_2026_02_04.plus(Duration.ofMinutes(5)));
        assertThat(Office.code(desk.handle(Tell.progress("K-1").by(Channel.EMAIL, RINA), WED_2026_02_04))
                        .code())
                .isEqualTo("newer-version");
        assertThat(Office.code(desk.erase(K_1, RINA, "asked for", WED_2026_02_04))
                        .code())
                .isEqualTo("newer-version");
    }

    @Test
    void aRecordOfAKindWithoutRulesIsPutOffAndLeftAsItIs() {
        records.real.commit(Commit.builder()
                .expected(0)
                .addEntries(new Entry(
                        1, new Noted(Stamp.at(MON_2026_02_02, "rina"), "x", "y", "", Map.of()), Optional.empty()))
                .snapshot(new Foreign(RecordId.action("A-1"), 1))
                .lookAt(TUE_2026_02_03)
                .columns(IndexColumns.of("planned"))
                .build());
        Desk desk = desk(new Alarm("late", TUE_2026_02_03));

        assertThat(desk.look(WED_2026_02_04, 10)).isEqualTo(new Desk.Looked(1, 0, 1));

        assertThat(lookAt(RecordId.action("A-1"))).contains(WED_2026_02_04.plus(Duration.ofHours(1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.look(RecordId.action("A-1"), WED_2026_02_04))
                .withMessage("A desk must have rules for records of kind action");
    }

    @Test
    void oneRecordThatCannotBeReadDoesNotStopTheOthers() {
        Desk desk = desk(new Alarm("late", TUE_2026_02_03));
        desk.handle(received("K-1"), MON_2026_02_02).orThrow();
        desk.handle(received("K-2"), MON_2026_02_02).orThrow();
        List<Runnable> finds = new ArrayList<>();
        finds.add(() -> {
            throw new BrokenStoreException("a text that cannot be read");
        });
        records.beforeEachFind = () -> {
            if (!finds.isEmpty()) {
                finds.remove(0).run();
            }
        };

        assertThatThrownBy(() -> desk.look(WED_2026_02_04, 10)).isInstanceOf(BrokenStoreException.class);

        assertThat(kinds(history(records, K_2))).containsExactly("Received", "Noted");
        assertThat(kinds(history(records, K_1))).containsExactly("Received");
    }

    @Test
    void aStoreThatIsAwayEndsTheRound() {
        Desk desk = desk(new Alarm("late", TUE_2026_02_03));
        for (int i = 0; i < 9; i++) {
            desk.handle(received("K-" + i), MON_2026_02_02).orThrow();
        }
        List<String> finds = new ArrayList<>();
        records.beforeEachFind = () -> {
            finds.add("find");
            throw new BrokenStoreException("the database is away");
        };
        assertThatThrownBy(() -> desk.look(WED_2026_02_04, 10)).isInstanceOf(BrokenStoreException.class);
        assertThat(finds).hasSize(3);
    }
}
