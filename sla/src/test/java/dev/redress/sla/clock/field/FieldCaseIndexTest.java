package dev.redress.sla.clock.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which test covers which case of the field that is about calendars, promises and clocks; those that are about sending, digests
 * and quiet hours (the rest of AT-11 to AT-15) come with escalation.
 */
class FieldCaseIndexTest {

    private static final String HERE = "src/test/java/dev/redress/sla/clock/field/";
    private static final String CALENDAR = "../calendar/src/test/java/dev/redress/calendar/";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "AT-01, here, PauseCasesTest, at01_aSwitchOfPriority_keepsWhatWasUsedAndPaused",
        "AT-02, here, PauseCasesTest, at02_aPauseOverAWeekend_movesTheDueInstantByNothing",
        "AT-03, here, PauseCasesTest, at03_severalPausesAddUp",
        "AT-04, here, PauseCasesTest, at04_aPausedClockNeverBreaches",
        "AT-05, here, PauseCasesTest, at05_reopened_itGoesOn_andTheTimeBetweenIsPaused",
        "AT-05, here, PauseCasesTest, at05_reopened_itBeginsAnew_andTheFirstVerdictStays",
        "AT-05, here, PauseCasesTest, at05_reopened_whatWasPromisedOnceIsNotPromisedAgain",
        "AT-06, here, LogCasesTest, at06_everyMoveOfADueInstant_isAnEvent_withBeforeAfterAndWhy",
        "AT-07, here, ContactCasesTest, at07_aContactIsAContact_byWhateverChannel",
        "AT-08, here, ContactCasesTest, at08_theOldestUnansweredContactCounts_andAnAnswerClearsIt",
        "AT-09, here, ContactCasesTest, at09_aShortUpdateLimit_doesNotHideTheFirstAnswer",
        "AT-10, here, ChangeCasesTest, at10_whatTheNewAgreementDoesNotPromise_isCancelled",
        "AT-11, here, LogCasesTest, at11_aThresholdIsCrossedOnce_howeverOftenOneLooks",
        "AT-12, here, LogCasesTest, at12_everyThresholdOfEveryPromise_inOrder",
        "AT-13, here, ContactCasesTest, at13_nothingBreachesAtNight_ifTheClockCountsWorkingTime",
        "AT-14, here, LogCasesTest, at14_aReadingSaysWhenItChangesNext_soThatManyCanBeLinedUp",
        "AT-15, here, LogCasesTest, at15_afterTwoWeeksWithoutALook_everyCrossingIsThere_withItsOwnInstant",
        "AT-16, calendar, peers/MorePeerDefectsTest, at16_roundTheClock_isOpenInTheLastMinuteBeforeMidnight",
        "AT-17, calendar, peers/MorePeerDefectsTest, at17_severalWindowsADay",
        "AT-18, calendar, peers/MorePeerDefectsTest, at18_hoursPastMidnight",
        "AT-19, calendar, peers/MorePeerDefectsTest, at19_halfDayHoliday_andExtraSaturday",
        "AT-20, here, ContactCasesTest, at20_clocksChange_andTheHoursOfThatDayCount",
        "AT-21, calendar, peers/MorePeerDefectsTest, at21_tuesdayOnly_isDueNextTuesday_notAtOnce",
        "AT-22, calendar, rules/NeverOpenRulesTest, neverOpen_isRefusedWhenBuilt_whateverTheReason",
        "AT-23, here, ChangeCasesTest, at23_theCalendarOfTheBranch_countsInsteadOfThatOfThePromise",
        "AT-24, calendar, peers/MorePeerDefectsTest, at24_openedOutOfHours_usesNothingUntilTheOpening",
        "AT-25, here, ContactCasesTest, at25_justReceived_isNeverLate",
        "AT-26, calendar, peers/MorePeerDefectsTest, at26_hoursAndDaysWithoutAKind_areRefused",
        "AT-27, here, ContactCasesTest, at27_aDecisionBetweenTwoLooks_isLate_ifItCameAfterTheDueInstant",
        "AT-28, here, ContactCasesTest, at28_wordsOfThanks_startNothing",
        "AT-29, here, ContactCasesTest, at29_aCommentOrAnEdit_movesNothing",
        "AT-30, here, ChangeCasesTest, at30_aCategorySetLater_givesItsLimit_fromTheReceipt",
        "AT-31, here, ChangeCasesTest, at31_aLawfulExtension_isNotShownAsBreached",
        "AT-32, here, ChangeCasesTest, at32_eachPromiseHasItsOwnStart",
        "AT-33, here, PauseCasesTest, at33_closingWhatIsOverdue_leavesItLate",
        "AT-42, here, ChangeCasesTest, at42_theFirstCrossingIsTheBreach_whateverMovesLater",
        "AT-43, here, ContactCasesTest, at43_whatBeganInside_isJudgedFromTheFirstContactOfTheCustomer",
        "AT-45, here, ContactCasesTest, at45_aHistoryImportedAfterwards_readsAsIfItHadBeenLivedThrough",
    })
    void theTestIsThere(String fieldCase, String where, String test, String method) throws IOException {
        Path source = Path.of((where.equals("here") ? HERE : CALENDAR) + test + ".java");
        assertThat(Files.readString(source)).as(fieldCase).contains("void " + method + "(");
    }
}
