package dev.redress.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Receive;
import dev.redress.core.command.Tell;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.history.Entry;
import dev.redress.core.history.HashChain;
import dev.redress.core.history.Integrity;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A desk that chains its histories: what it stores can be verified, also after an erasure. */
class ChainedDeskTest {

    private static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");
    private static final RecordId K_1042 = RecordId.complaint("K-1042");
    private static final Actor RINA = Actor.of("rina", "handler");

    private final HashChain chain = new HashChain(JsonRecords.standard()::publicText);
    private final InMemoryRecords records = new InMemoryRecords();
    private final Desk desk = desk(Optional.of(chain));

    private Desk desk(Optional<HashChain> of) {
        DeskBuilder builder = Desk.builder()
                .records(records)
                .rules(RecordId.COMPLAINT, ComplaintRules.of(Lifecycles.shipped()))
                .salts(() -> "sixteen-characters");
        of.ifPresent(builder::chain);
        return builder.build();
    }

    private void receive(Desk at) {
        at.handle(
                        Receive.complaint("K-1042", Complainant.of("C-204"), "pump P-7 leaks")
                                .heardBy(Channel.PHONE, RINA),
                        MON_2026_02_02)
                .orThrow();
    }

    private void tell(Desk at, int minutes) {
        at.handle(
                        Tell.progress("K-1042").saying("we look at it").by(Channel.EMAIL, RINA),
                        MON_2026_02_02.plusSeconds(60L * minutes))
                .orThrow();
    }

    private List<Entry> history() {
        return records.history(K_1042, 0, 100);
    }

    @Test
    void everyEntryIsSealedOverAllBeforeIt() {
        receive(desk);
        tell(desk, 1);
        tell(desk, 2);

        assertThat(history()).hasSize(3).allMatch(entry -> entry.seal().isPresent());
        assertThat(chain.verify(K_1042, history())).isInstanceOf(Integrity.Intact.class);

        List<Entry> gap = new ArrayList<>(history());
        gap.remove(1);
        assertThat(chain.verify(K_1042, gap)).isInstanceOf(Integrity.Broken.class);
    }

    @Test
    void anErasureLeavesTheChainWhole() {
        receive(desk);
        tell(desk, 1);
        desk.erase(K_1042, RINA, "request", MON_2026_02_02.plusSeconds(3_600)).orThrow();

        assertThat(history()).hasSize(3);
        assertThat(history().get(1).event().words(words -> {
                    assertThat(words.isErased()).isTrue();
                    return words;
                }))
                .isNotNull();
        assertThat(chain.verify(K_1042, history())).isInstanceOf(Integrity.Intact.class);
    }

    @Test
    void aRecordThatWasBegunWithoutAChainGoesOnWithout() {
        receive(desk(Optional.empty()));
        tell(desk, 1);

        assertThat(history()).hasSize(2).allMatch(entry -> entry.seal().isEmpty());
    }
}
