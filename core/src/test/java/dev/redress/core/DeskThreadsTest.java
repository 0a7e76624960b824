package dev.redress.core;

import static dev.redress.core.Office.MON_2026_02_02;
import static dev.redress.core.Office.RINA;
import static dev.redress.core.Office.TUE_2026_02_03;
import static dev.redress.core.Office.WED_2026_02_04;
import static dev.redress.core.Office.history;
import static dev.redress.core.Office.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.command.Command;
import dev.redress.core.command.Draft;
import dev.redress.core.command.Note;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Noted;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.InMemoryRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Eight threads at a few complaints: every accepted command is in the history exactly once, and nothing else is. */
class DeskThreadsTest {

    private static final int THREADS = 8;
    private static final int COMMANDS = 150;
    private static final int COMPLAINTS = 3;

    private final InMemoryRecords records = new InMemoryRecords();
    private final Set<String> accepted = new ConcurrentSkipListSet<>();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final CountDownLatch start = new CountDownLatch(1);

    private Desk desk() {
        return Desk.builder()
                .records(records)
                .salts(Office.salts())
                .rules(RecordId.COMPLAINT, Office.SHIPPED)
                .watch(new Alarm("late", TUE_2026_02_03))
                .build();
    }

    private static RecordId id(int number) {
        return RecordId.complaint("K-" + number % COMPLAINTS);
    }

    /** Each command is sent by two threads, as a host does that retries on another node. */
    private static Command command(int thread, int number) {
        String name = "c-" + thread / 2 + '-' + number;
        return new Draft(id(number), new Note("erp", "x", name, Map.of()))
                .by(RINA)
                .under(name);
    }

    private void work(int thread) throws InterruptedException {
        Desk desk = desk();
        start.await();
        for (int number = 0; number < COMMANDS; number++) {
            Command command = command(thread, number);
            if (desk.handle(command, WED_2026_02_04) instanceof Decision.Accepted) {
                accepted.add(command.name().orElseThrow());
            }
            if (number % 10 == thread) {
                desk.look(WED_2026_02_04, 10);
                desk.deliver(entry -> sent.add(entry.key()), WED_2026_02_04, 10);
            }
        }
    }

    @Test
    void everyAcceptedCommandIsInTheHistoryExactlyOnce() throws Exception {
        for (int i = 0; i < COMPLAINTS; i++) {
            desk().handle(received("K-" + i), MON_2026_02_02).orThrow();
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> {
                    work(thread);
                    return thread;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        List<String> stored = new ArrayList<>();
        for (int i = 0; i < COMPLAINTS; i++) {
            stored.addAll(keysOf(id(i)));
        }
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(stored)).isEqualTo(accepted);
        assertThat(accepted).hasSizeGreaterThan(THREADS * COMMANDS / 4);
        desk().deliver(entry -> sent.add(entry.key()), WED_2026_02_04, 10);
        assertThat(sent).hasSize(COMPLAINTS).doesNotHaveDuplicates();
    }

    private List<String> keysOf(RecordId id) {
        Complaint complaint = (Complaint) records.find(id).orElseThrow().snapshot();
        assertThat(complaint).isEqualTo(Complaint.replay(id, records.history(id, 0, 10_000)));
        assertThat(history(records, id)).hasSize((int) complaint.version());
        List<Noted> notes = history(records, id).stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .toList();
        assertThat(notes.stream().filter(note -> note.code().equals("late"))).hasSize(1);
        return notes.stream()
                .filter(note -> note.code().equals("x"))
                .map(Noted::key)
                .toList();
    }
}
