package dev.redress.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String HOSTILE = "a\"b|c;d:e\n--> [*] <U+0040>@enduml #quot; *_`\\ %% -- é";

    private static Lifecycle small() {
        Limit days = Limit.parse("30 calendar days to end of day");
        WorkingCalendar jakarta = WorkingCalendar.builder("jakarta")
                .zone(ZoneId.of("Asia/Jakarta"))
                .open("mon-fri", "08:00-16:00")
                .build();
        return Lifecycle.builder("small")
                .states("open", "asked", "answered", "in-doubt")
                .finals("closed")
                .add(Transition.move("receive", "open", Lifecycle.START))
                .add(Transition.move("ask", "asked", "open"))
                .add(Transition.move("answer", "answered", "open", "asked"))
                .add(Transition.move("answer-again", "answered", "asked"))
                .add(Transition.builder()
                        .name("doubt-much")
                        .verb("doubt")
                        .when(new Requirement.Holds("urgent", Condition.always()))
                        .addFrom("answered")
                        .to("in-doubt")
                        .build())
                .add(Transition.builder().name("doubt").addFrom("answered").build())
                .add(Transition.builder()
                        .name("close")
                        .addFrom("open", "asked", "answered", "in-doubt")
                        .to("closed")
                        .requiring(Requirement.Standard.OUTCOME, Requirement.Standard.CAUSE)
                        .addRoles("handler")
                        .build())
                .add(Transition.builder()
                        .name("reopen")
                        .addFrom("closed")
                        .to("open")
                        .within(new Window(days, jakarta))
                        .build())
                .build();
    }

    @Test
    void mermaidDrawsOneArrowBetweenTwoStatesAndNoLoops() {
        assertThat(Picture.of(small()).mermaid()).isEqualTo("""
                stateDiagram-v2
                    state "open" as at_open
                    state "asked" as at_asked
                    state "answered" as at_answered
                    state "in-doubt" as at_in_doubt
                    state "closed" as at_closed
                    state "every open state" as open_1
                    [*] --> at_open: receive
                    at_open --> at_asked: ask
                    at_open --> at_answered: answer
                    at_asked --> at_answered: answer, answer-again
                    at_answered --> at_in_doubt: doubt-much
                    open_1 --> at_closed: close
                    at_closed --> at_open: reopen
                    at_closed --> [*]
                """);
    }

    @Test
    void plantUmlDrawsTheSame() {
        assertThat(Picture.of(small()).plantUml()).isEqualTo("""
                @startuml
                hide empty description
                state "open" as at_open
                state "asked" as at_asked
                state "answered" as at_answered
                state "in-doubt" as at_in_doubt
                state "closed" as at_closed
                state "every open state" as open_1
                [*] --> at_open : receive
                at_open --> at_asked : ask
                at_open --> at_answered : answer
                at_asked --> at_answered : answer, answer-again
                at_answered --> at_in_doubt : doubt-much
                open_1 --> at_closed : close
                at_closed --> at_open : reopen
                at_closed --> [*]
                @enduml
                """);
    }

    @Test
    void graphvizDrawsTheSame() {
        assertThat(Picture.of(small()).dot()).isEqualTo("""
                digraph lifecycle {
                    node [shape=box, style=rounded];
                    beginning [shape=point];
                    at_open [label="open"];
                    at_asked [label="asked"];
                    at_answered [label="answered"];
                    at_in_doubt [label="in-doubt"];
                    at_closed [label="closed"];
                    open_1 [label="every open state"];
                    at_closed [peripheries=2];
                    beginning -> at_open [label="receive"];
                    at_open -> at_asked [label="ask"];
                    at_open -> at_answered [label="answer"];
                    at_asked -> at_answered [label="answer, answer-again"];
                    at_answered -> at_in_doubt [label="doubt-much"];
                    open_1 -> at_closed [label="close"];
                    at_closed -> at_open [label="reopen"];
                }
                """);
    }

    @Test
    void theTableOfWordsHasEverything() {
        assertThat(Picture.of(small()).markdown()).isEqualTo("""
                | Transition | Command | From | To | Requires | Who may | Window |
                |---|---|---|---|---|---|---|
                | receive | receive | (beginning) | open | nothing | anybody | any time |
                | ask | ask | open | asked | nothing | anybody | any time |
                | answer | answer | open, asked | answered | nothing | anybody | any time |
                | answer-again | answer-again | asked | answered | nothing | anybody | any time |
                | doubt-much | doubt (if urgent) | answered | in-doubt | nothing | anybody | any time |
                | doubt | doubt | answered | stays | nothing | anybody | any time |
                | close | close | every open state | closed | outcome, cause | handler | any time |
                | reopen | reopen | closed | open | nothing | anybody | 30 calendar days to end of day on jakarta |
                """);
    }

    @Test
    void loopsAreDrawnWhenAsked() {
        assertThat(Picture.of(small()).withStays().mermaid())
                .contains("at_answered --> at_answered: doubt\n", "at_open --> at_asked: ask\n");
    }

    @Test
    void loopsOfNearlyAllStatesAreOne() {
        assertThat(Picture.of(Lifecycle.iso10002().build()).withStays().mermaid())
                .contains("    open_3 --> open_3: tell, hear, assign, change-facts, await, ");
    }

    @Test
    void whatIsPossibleNearlyEverywhereIsOneArrow() {
        String picture = Picture.of(Lifecycle.iso10002().build()).mermaid();
        assertThat(picture)
                .contains(
                        "    state \"every open state\" as open_1\n",
                        "    state \"every open state but external\" as open_2\n",
                        "    open_1 --> at_withdrawn: withdraw\n",
                        "    open_2 --> at_merged: merge\n")
                .doesNotContain("at_decided --> at_withdrawn");
    }

    @Test
    void everyTransitionOfTheShippedTableIsInEachPicture() {
        for (Lifecycle lifecycle :
                List.of(Lifecycle.iso10002().build(), Lifecycle.feedback().build())) {
            Picture all = Picture.of(lifecycle).withStays();
            for (String name : lifecycle.transitions().keySet()) {
                Pattern word = Pattern.compile("[:\"|,] ?" + Pattern.quote(name) + "(,|\"|\n| \\|)");
                for (String text : List.of(all.mermaid(), all.plantUml(), all.dot(), all.markdown())) {
                    assertThat(text).as("%s of %s", name, lifecycle.id()).containsPattern(word);
                }
            }
        }
    }

    @Test
    void theSameTableAlwaysGivesTheSameText() {
        assertThat(Picture.of(Lifecycle.iso10002().build()).dot())
                .isEqualTo(Picture.of(Lifecycle.iso10002().build()).dot());
    }

    @Test
    void aHostileNameCannotBreakADrawing() {
        Picture picture = Picture.of(hostile());
        assertThat(picture.mermaid()).isEqualTo("""
                stateDiagram-v2
                    state "%1$s" as at_%2$s
                    state "closed" as at_closed
                    [*] --> at_%2$s: receive
                    at_%2$s --> at_closed: %1$s
                    at_closed --> [*]
                """.formatted(
                        "a#34;b#124;c#59;d#58;e -#45;#62; #91;#42;#93; #60;U#43;0040#62;#64;enduml #35;quot#59; "
                                + "#42;#95;#96;#92; #37;#37; -#45; é",
                        ID));
        assertThat(picture.plantUml())
                .contains("a<U+0022>b<U+007C>c<U+003B>d<U+003A>e -<U+002D><U+003E> ")
                .containsOnlyOnce("@enduml")
                .hasLineCount(8);
        assertThat(picture.dot())
                .contains("[label=\"a&#34;b&#124;c&#59;d&#58;e -&#45;&#62; ")
                .hasLineCount(9);
    }

    @Test
    void aHostileNameCannotBreakATable() {
        String table = Picture.of(hostile()).markdown();
        String row = table.lines().skip(3).findFirst().orElseThrow();
        assertThat(row).startsWith("| a\\\"b\\|c\\;d\\:e -\\-\\> \\[\\*\\] \\<U\\+0040\\>\\@enduml ");
        assertThat(row.replaceAll("\\\\.", "").chars().filter(c -> c == '|')).hasSize(8);
        assertThat(table).hasLineCount(4);
    }

    @Test
    void namesThatDifferOnlyInSignsStayTwoStates() {
        Lifecycle life = Lifecycle.builder("signs")
                .states("in-doubt", "in doubt", "in+doubt")
                .finals("closed")
                .add(Transition.move("receive", "in-doubt", Lifecycle.START))
                .add(Transition.move("next", "in doubt", "in-doubt"))
                .add(Transition.move("more", "in+doubt", "in doubt"))
                .add(Transition.move("close", "closed", "in+doubt"))
                .build();
        assertThat(Picture.of(life).mermaid())
                .contains(
                        "at_in_doubt --> at_in_doubt__2: next",
                        "at_in_doubt__2 --> at_in_doubt__3: more",
                        "at_in_doubt__3 --> at_closed: close");
        assertThat(Picture.of(life)).hasToString("picture of signs");
    }

    private static final String ID = HOSTILE.replaceAll("[^A-Za-z0-9]", "_").toLowerCase(Locale.ROOT);

    private static Lifecycle hostile() {
        return Lifecycle.builder("hostile")
                .states(HOSTILE)
                .finals("closed")
                .add(Transition.move("receive", HOSTILE, Lifecycle.START))
                .add(Transition.move(HOSTILE, "closed", HOSTILE))
                .build();
    }
}
