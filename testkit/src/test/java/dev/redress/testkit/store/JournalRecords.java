package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A store that outlives its process: a line for each commit, written before it is done, and done again when the journal is opened.
 * It keeps what {@link Aftermath} commits and nothing else.
 */
class JournalRecords extends Relay {

    private static final String RECEIPT = "-";
    private static final String CONFIRMED = "confirmed";

    private final Path journal;

    JournalRecords(Path journal) {
        this.journal = journal;
        try {
            List<String> lines = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).endsWith(" .")) {
                    again(lines.get(i).split(" ", -1), i == lines.size() - 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void again(String[] words, boolean last) {
        RecordId id = RecordId.complaint(words[0]);
        if (words[2].equals(CONFIRMED)) {
            real.confirm(Drafts.leaving(id, words[1], FRI_2026_02_06));
        } else if (words[1].equals(RECEIPT)) {
            real.commit(Drafts.begin(id).lookAt(FRI_2026_02_06.plusSeconds(1)).build());
        } else {
            real.commit(read(Aftermath.step(real, id, words[1])));
        }
    }

    /** What comes back of a commit that was written. */
    Commit read(Commit commit) {
        return commit;
    }

    @Override
    public synchronized CommitResult commit(Commit commit) {
        write(line(commit));
        return real.commit(commit);
    }

    @Override
    public synchronized boolean confirm(OutboxEntry entry) {
        write(entry.record().number() + ' ' + entry.key() + ' ' + CONFIRMED + " .\n");
        return real.confirm(entry);
    }

    static String line(Commit commit) {
        return commit.id().number() + ' '
                + commit.command().map(Remembered::command).orElse(RECEIPT) + " .\n";
    }

    final void write(String text) {
        try {
            Files.writeString(journal, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
