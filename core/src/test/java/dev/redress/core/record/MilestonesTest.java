package dev.redress.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");

    private static Milestone of(String type, long event) {
        return new Milestone(type, MON_2026_02_02, MON_2026_02_02, "", "", event);
    }

    @Test
    void noneHasNothing() {
        assertThat(Milestones.none()).isEmpty();
        assertThat(Milestones.none().size()).isZero();
        assertThat(Milestones.none().have("received")).isFalse();
        assertThat(Milestones.none()).hasToString("no milestones").isEqualTo(Milestones.of(List.of()));
        assertThatThrownBy(() -> Milestones.none().iterator().next()).isInstanceOf(NoSuchElementException.class);
    }

    @Property(tries = 100)
    void theyAreAListThatIsReadNewestFirst(@ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> types) {
        List<Milestone> oldestFirst = new ArrayList<>();
        Milestones all = Milestones.none();
        for (int type : types) {
            Milestone next = of("type " + type, oldestFirst.size() / 2 + 1);
            oldestFirst.add(next);
            all = all.plus(next);
        }
        List<Milestone> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        assertThat(all.oldestFirst()).isEqualTo(oldestFirst);
        assertThat(all).containsExactlyElementsOf(newestFirst);
        assertThat(all.stream()).containsExactlyElementsOf(newestFirst);
        assertThat(all.size()).isEqualTo(types.size());
        assertThat(all).isEqualTo(Milestones.of(oldestFirst)).hasSameHashCodeAs(Milestones.of(oldestFirst));
        for (int type = 0; type <= 3; type++) {
            String name = "type " + type;
            assertThat(all.latest(name))
                    .isEqualTo(newestFirst.stream()
                            .filter(m -> m.type().equals(name))
                            .findFirst());
            assertThat(all.have(name)).isEqualTo(types.contains(type));
        }
    }

    @Test
    void addingOneLeavesTheOthersAsTheyWere() {
        Milestones one = Milestones.none().plus(of("received", 1));
        Milestones left = one.plus(of("assessed", 2));
        Milestones right = one.plus(of("decided", 3));
        assertThat(one.size()).isEqualTo(1);
        assertThat(left.latest("decided")).isEmpty();
        assertThat(right.latest("assessed")).isEmpty();
        assertThat(left).isNotEqualTo(right).isNotEqualTo(one).isNotEqualTo("milestones");
        assertThat(left).hasToString("2 milestones, newest assessed");
    }

    @Test
    void oneOfAnEarlierEventIsRefused() {
        Milestones two = Milestones.none().plus(of("received", 1)).plus(of("assessed", 2));
        assertThat(two.plus(of("became", 2)).size()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.plus(of("told", 1)))
                .withMessage("Argument 'next' must not be of an event before 2 but was 1");
    }

    @Test
    void thereAreAtMostTwoThousand() {
        Milestones full = Milestones.of(Collections.nCopies(2_000, of("told", 1)));
        assertThat(full.size()).isEqualTo(Milestones.MOST).isEqualTo(2_000);
        assertThat(full.haveRoomFor(0)).isTrue();
        assertThat(full.haveRoomFor(1)).isFalse();
        assertThat(Milestones.none().haveRoomFor(2_000)).isTrue();
        assertThat(Milestones.none().haveRoomFor(2_001)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.plus(of("told", 2)))
                .withMessage("Argument 'next' must not be the 2001th milestone");
    }

    @Test
    void theIteratorEnds() {
        Iterator<Milestone> each = Milestones.none().plus(of("received", 1)).iterator();
        assertThat(each.next().type()).isEqualTo("received");
        assertThat(each.hasNext()).isFalse();
        assertThatThrownBy(each::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no earlier milestone");
    }

    @Test
    void aMilestoneHasAnEventAndSaysNothingOfItsSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("received", 0))
                .withMessage("Argument 'event' must be at least 1 but was 0");
        assertThat(new Milestone("assigned", MON_2026_02_02, MON_2026_02_02, "Rina's desk", "ill", 4))
                .hasToString("assigned by event 4");
    }
}
