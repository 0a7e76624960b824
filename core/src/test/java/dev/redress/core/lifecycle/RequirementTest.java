package dev.redress.core.lifecycle;

import static dev.redress.core.lifecycle.Given.K;
import static dev.redress.core.lifecycle.Given.RINA;
import static dev.redress.core.lifecycle.Given.after;
import static dev.redress.core.lifecycle.Given.commands;
import static dev.redress.core.lifecycle.Given.laden;
import static dev.redress.core.lifecycle.Given.letter;
import static dev.redress.core.lifecycle.Given.on;
import static dev.redress.core.lifecycle.Given.received;
import static dev.redress.core.lifecycle.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.AddPart;
import dev.redress.core.command.AnswerRemedy;
import dev.redress.core.command.FinishTask;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.Condition;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.Purpose;
import dev.redress.core.lifecycle.Requirement.Standard;
import dev.redress.core.record.Actor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementTest {

    /** One complaint that meets each, one that does not. */
    private static Map<Standard, List<Complaint>> cases() {
        Complaint plain = received();
        Complaint unowned = Given.SHIPPED
                .receive(letter().heardBy(Channel.WEB, Actor.rules()), on(Given.MON_2026_02_02))
                .orThrow()
                .complaint();
        Complaint laden = laden("received");
        Complaint upheld = after(plain, told(Outcome.UPHELD));
        Complaint rejected = after(plain, told(Outcome.NOT_UPHELD));
        Map<Standard, List<Complaint>> cases = new EnumMap<>(Standard.class);
        cases.put(Standard.OUTCOME, List.of(upheld, plain));
        cases.put(Standard.ASSESSED, List.of(after(plain, commands().get("assess")), plain));
        cases.put(Standard.OWNER, List.of(plain, unowned));
        cases.put(Standard.CAUSE, List.of(after(plain, commands().get("find-cause")), plain));
        cases.put(
                Standard.TASKS_DONE,
                List.of(after(laden, FinishTask.complaint(K, "open", "ok").by(RINA)), laden));
        cases.put(Standard.REMEDIES_DONE, List.of(after(laden, commands().get("carry-out-remedy")), laden));
        cases.put(
                Standard.OFFERS_ANSWERED,
                List.of(
                        after(
                                laden,
                                AnswerRemedy.refused(K, "offered").by(RINA),
                                AnswerRemedy.refused(K, "offered-too").by(RINA)),
                        laden));
        cases.put(Standard.REMEDY_ACCEPTED, List.of(laden, plain));
        cases.put(Standard.ACTION, List.of(after(plain, commands().get("name-action")), plain));
        cases.put(Standard.REFERRED, List.of(after(plain, commands().get("refer")), plain));
        cases.put(Standard.TOLD_RECOURSE, List.of(after(plain, told(Purpose.RECOURSE_INSIDE)), plain));
        cases.put(Standard.RECOURSE_IF_DISPUTED, List.of(upheld, rejected));
        return cases;
    }

    @Test
    void eachIsMetByOneComplaintAndNotByAnother() {
        assertThat(cases()).containsOnlyKeys(Standard.values());
        cases().forEach((standard, both) -> {
            assertThat(standard.metBy(both.get(0))).as("%s", standard).isTrue();
            assertThat(standard.metBy(both.get(1))).as("not %s", standard).isFalse();
        });
    }

    @Test
    void anUndecidedPartLeavesTheOutcomeOpen() {
        Complaint part = after(received(), AddPart.complaint(K, Part.of("seal")).by(RINA));
        assertThat(Standard.OUTCOME.metBy(part)).isFalse();
    }

    @Test
    void whatWasToldCountsByItsPurpose() {
        Complaint told = after(received(), told(Purpose.NEXT_STEPS));
        assertThat(new Requirement.Told(Purpose.NEXT_STEPS).metBy(told)).isTrue();
        assertThat(new Requirement.Told(Purpose.APOLOGY).metBy(told)).isFalse();
    }

    @Test
    void aConditionOverTheFactsIsARequirementWithAName() {
        Requirement urgent = new Requirement.Holds("urgent", Condition.is("severity", "high"));
        assertThat(urgent.metBy(received())).isFalse();
        assertThat(urgent.metBy(after(received(), commands().get("assess")))).isTrue();
        assertThat(urgent).hasToString("urgent");
    }

    @Test
    void eachIsFoundByItsName() {
        Stream<Requirement> all = Stream.concat(
                Arrays.stream(Standard.values()),
                Arrays.stream(Purpose.values()).map(Requirement.Told::new));
        all.forEach(requirement -> {
            assertThat(Requirement.named(requirement.code())).contains(requirement);
            assertThat(requirement).hasToString(requirement.code());
        });
        assertThat(Requirement.named("told")).isEmpty();
    }
}
