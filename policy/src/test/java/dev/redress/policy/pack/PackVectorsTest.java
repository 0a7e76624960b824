package dev.redress.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.sla.clock.ClockReading;
import dev.redress.sla.clock.ClockState;
import dev.redress.sla.clock.Clocks;
import dev.redress.sla.clock.RightReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors of the packs, which were worked out by hand from the paragraph that each names, before there was code. */
class PackVectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/redress/policy/pack");

    private static VectorFile vectors(String pack) throws IOException {
        return VectorFile.read(FOLDER.resolve(pack + ".vectors"));
    }

    @TestFactory
    Stream<DynamicNode> eachPackGivesWhatWasWorkedOutByHand() throws IOException {
        Stream.Builder<DynamicNode> packs = Stream.builder();
        for (String pack : PackFile.SHIPPED) {
            VectorFile vectors = vectors(pack);
            Clocks clocks = Clocks.of(vectors.policy().charter());
            packs.add(DynamicContainer.dynamicContainer(
                    pack,
                    vectors.cases().stream()
                            .map(each -> DynamicTest.dynamicTest(each.title(), () -> {
                                assertThat(each.expected()).isNotEmpty();
                                each.expected().forEach(expected -> check(clocks, expected));
                            }))));
        }
        return packs.build();
    }

    private static void check(Clocks clocks, VectorFile.Expected expected) {
        String[] words = expected.words().replace(",", "").split(" ", 2);
        if (words[0].equals("right")) {
            checkRight(clocks, expected, words[1].split(" ", -1));
            return;
        }
        Optional<ClockReading> reading = clocks.reading(words[0], expected.timeline(), expected.at());
        String state = words[1].replace(" due", "");
        assertThat(reading.map(ClockReading::state)
                        .orElse(ClockState.NOT_STARTED)
                        .words())
                .as("%s: %s", words[0], reading)
                .isEqualTo(state);
        if (expected.when().isPresent()) {
            assertThat(reading.flatMap(ClockReading::due))
                    .as("%s, due", words[0])
                    .isEqualTo(expected.when());
        }
    }

    private static void checkRight(Clocks clocks, VectorFile.Expected expected, String[] words) {
        RightReading right = clocks.rights(expected.timeline(), expected.at(), expected.at()).stream()
                .filter(each -> each.right().id().equals(words[0]))
                .findFirst()
                .orElseThrow();
        assertThat(right.isOpen()).as("%s", right).isEqualTo(words[1].equals("open"));
        assertThat(words[2].equals("from") ? right.opens() : right.ends()).isEqualTo(expected.when());
    }

    @Test
    void eachPackHasVectorsOfEachKind() throws IOException {
        for (String pack : PackFile.SHIPPED) {
            String titles = String.join(
                    "\n",
                    vectors(pack).cases().stream().map(VectorFile.Case::title).toList());
            assertThat(titles).as(pack).contains("normal", "holiday", "year end", "late");
            assertThat(titles.lines()).as(pack).allMatch(title -> title.matches("case .+ \\(.+\\)"));
        }
    }
}
