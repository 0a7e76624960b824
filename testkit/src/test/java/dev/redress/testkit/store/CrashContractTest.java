package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.RecordStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that loses, halves or doubles something when it is killed is caught. */
class CrashContractTest {

    @ParameterizedTest
    @ValueSource(classes = {WritesLater.class, WritesInTwoSteps.class, ForgetsCommands.class, LosesEntries.class})
    void aStoreThatIsNotSafeWhenKilledIsCaught(Class<?> broken) {
        assertThat(Caught.by(broken, "losesAndDoublesNothingWhenKilled")).isTrue();
    }

    /** Says that it has stored what it writes with the next five. */
    static final class WritesLater extends JournalCrashContractTest {
        @Override
        protected RecordStore open(String where) {
            return new JournalRecords(Path.of(where)) {
                private final StringBuilder later = new StringBuilder();
                private int held;

                @Override
                public synchronized CommitResult commit(Commit commit) {
                    later.append(line(commit));
                    held++;
                    if (held == 5 || commit.command().isEmpty()) {
                        write(later.toString());
                        later.setLength(0);
                        held = 0;
                    }
                    return real.commit(commit);
                }
            };
        }
    }

    /** Writes a commit without its outbox entry, and then with it. */
    static final class WritesInTwoSteps extends JournalCrashContractTest {
        @Override
        protected RecordStore open(String where) {
            return new JournalRecords(Path.of(where)) {
                @Override
                public synchronized CommitResult commit(Commit commit) {
                    write(line(commit).replace(" .\n", " half .\n"));
                    dawdle();
                    write(line(commit));
                    return real.commit(commit);
                }

                @Override
                void again(String[] words, boolean last) {
                    if (words[2].equals("half") && last) {
                        real.commit(Commit.builder()
                                .from(Aftermath.step(real, RecordId.complaint(words[0]), words[1]))
                                .outbox(List.of())
                                .build());
                    } else if (!words[2].equals("half")) {
                        super.again(words, last);
                    }
                }
            };
        }
    }

    /** Keeps records, but not which commands made them. */
    static final class ForgetsCommands extends JournalCrashContractTest {
        @Override
        protected RecordStore open(String where) {
            return new JournalRecords(Path.of(where)) {
                @Override
                Commit read(Commit commit) {
                    return Commit.builder()
                            .from(commit)
                            .command(Optional.empty())
                            .build();
                }
            };
        }
    }

    /** Keeps records, but not what should leave because of them. */
    static final class LosesEntries extends JournalCrashContractTest {
        @Override
        protected RecordStore open(String where) {
            return new JournalRecords(Path.of(where)) {
                @Override
                Commit read(Commit commit) {
                    return Commit.builder().from(commit).outbox(List.of()).build();
                }
            };
        }
    }
}
