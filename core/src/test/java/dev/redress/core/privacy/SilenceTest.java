package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.redress.core.made.Maker;
import dev.redress.core.made.Types;
import dev.redress.core.made.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text of a person comes out of {@code toString} or of a message. Every value of the module is made with a marker in each of its
 * texts, and only those that are listed here, words of a policy and numbers of records, may show: a new field is silent, or this
 * test asks for a decision.
 */
class SilenceTest {

    private static final Pattern MARKER = Pattern.compile("marker-([A-Za-z]+\\.[A-Za-z]+)");

    /** Words of a policy, names of its facts, states and rungs, numbers of records and ids within them, and hashes. */
    private static final Set<String> MAY_SHOW = words("""
            RecordId.scope RecordId.kind RecordId.number Place.scope Key.scope Key.key
            Link.to Links.actions KeyTaken.holder UniqueKey.space UniqueKey.key
            Decided.part Told.part Letter.part Reached.part RemedyMoved.remedy TaskDone.task
            Remembered.command Remembered.payload OtherPayload.command Done.payload Entry.seal Intact.head Edition.id
            Actor.roles Attachment.mediaType Life.state IndexColumns.state Stay.awaited NextDue.promise Worklist.kind
            Milestone.type Occurrence.cause Plan.cause CauseFound.cause
            Moved.from Moved.to Moved.transition Observed.verb Step.verb Reached.milestone
            WaitBegan.awaited WaitEnded.awaited WaitOverran.awaited
            Breached.promise ClockReset.promise DueMoved.promise DueMoved.cause DueReleased.promise DueSet.promise
            Extended.promise Judged.promise Judged.verdict Overturned.cause Warned.promise Warned.threshold
            Addressed.rung Fired.rung NobodyFound.rung Returned.rung Signaled.signal Taken.rung
            Noted.source Noted.code FromNewerVersion.type OutboxEntry.topic
            AtLeast.fact AtMost.fact Before.fact From.fact Known.fact OneOf.fact OneOf.values Text.text
            UnfitFact.fact UnfitFact.found UnfitFact.expected Comparability.fact
            Holds.code TableFinding.sentence Offer.verb Refused.detail Stored.basis Transition.name Transition.verb Transition.to Transition.from
            Transition.roles Backdating.roles WaitRule.name WaitRule.then
            """);

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How texts are read and written is no value, nor is what only a store in memory or a decision sees of itself. */
    static Stream<Class<?>> values() {
        return Types.values().stream()
                .filter(type -> !type.getPackageName().equals("dev.redress.core.json"))
                .filter(type -> !type.getSimpleName().equals("Kept"))
                .filter(type -> !type.getName().endsWith("ActionLife$Facts"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void nothingPersonalShows(Class<?> type) {
        Set<String> shown = new TreeSet<>();
        for (Maker maker :
                new Maker[] {Maker.full(Words.MARKERS), Maker.random(1, Words.MARKERS), Maker.random(2, Words.MARKERS)
                }) {
            Matcher found = MARKER.matcher(maker.make(type).toString());
            while (found.find()) {
                shown.add(found.group(1));
            }
        }
        assertThat(MAY_SHOW).as("what %s shows", type.getSimpleName()).containsAll(shown);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aMessageDoesNotQuoteWhatIsTooLong(Class<?> type) {
        Words wrong = (place, random) -> "quoted" + "x".repeat(2_000);
        Throwable thrown = catchThrowable(() -> Maker.full(wrong).make(type));
        if (thrown != null) {
            assertThat(thrown.getMessage()).contains("2006").doesNotContain("quoted");
        }
    }

    @Test
    void everyKindOfValueIsTried() {
        assertThat(values().map(Class::getSimpleName))
                .contains("Receipt", "Complainant", "Told", "Tell", "Command", "Complaint", "Action", "Stamp", "Commit")
                .hasSizeGreaterThan(150);
    }
}
