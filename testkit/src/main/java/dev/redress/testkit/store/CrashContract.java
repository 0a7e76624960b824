package dev.redress.testkit.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What a {@link RecordStore} that outlives its process keeps when the process is killed in the middle of its work; extend it and
 * say where the storage is and how to open it.
 *
 * <pre>{@code
 * class CompanyRecordsCrashTest extends CrashContract {
 *     protected String clear() {
 *         Database.truncate();
 *         return Database.url();
 *     }
 *
 *     protected RecordStore open(String where) {
 *         return JdbcRecords.of(Database.at(where), JsonRecords.standard());
 *     }
 *
 *     protected Outbox outbox(RecordStore store) {
 *         return (JdbcRecords) store;
 *     }
 * }
 * }</pre>
 *
 * <p>A child process runs the same class on the same libraries, opens the storage and commits as fast as it can, until it is killed
 * with SIGKILL after 20 to 150 ms. Then the parent looks: every commit that the child was told about is there, at most one more is,
 * whole or not at all, with its outbox entry, its key, its remembered command and its next look; and trying the last one again does
 * it exactly once. The subclass needs a constructor without arguments. Fifty kills take about half a minute.
 */
public abstract class CrashContract {

    private static final int AHEAD = 2;
    private static final int SHORTEST_MILLIS = 20;
    private static final int SPREAD_MILLIS = 130;

    /** For subclasses. */
    protected CrashContract() {}

    /**
     * Empties the storage. Called in the parent process only.
     *
     * @return where it is, in a form that {@link #open} of another process understands: a URL, a path
     * @throws Exception if it cannot be emptied, which fails the test
     */
    protected abstract String clear() throws Exception;

    /**
     * Opens the storage as it is. Called in parent and child, with nothing else set up in the child.
     *
     * <p>A database server may still be at the last statement of a client that was killed; whoever looks meanwhile sees a commit
     * come in that was not there. So wait here until no other client is at work.
     *
     * @param where what {@link #clear} said
     * @return a store that keeps what was committed before
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract RecordStore open(String where) throws Exception;

    /**
     * The outbox that is filled by commits to a store.
     *
     * @param store as {@link #open} gave it
     * @return its outbox; the same object, if one type is both
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Outbox outbox(RecordStore store) throws Exception;

    /**
     * Gives back what a store holds, after the parent has looked.
     *
     * @param store as {@link #open} gave it
     * @throws Exception if it cannot, which fails the test
     */
    protected void close(RecordStore store) throws Exception {}

    /**
     * How often a child is killed.
     *
     * @return 50 unless said otherwise
     */
    protected int kills() {
        return 50;
    }

    /**
     * However often and wherever its process is killed, the store neither loses nor doubles what it has stored.
     *
     * @throws Exception if the storage cannot be opened or a child does not start
     */
    @Test
    public final void losesAndDoublesNothingWhenKilled() throws Exception {
        String where = clear();
        Aftermath aftermath = new Aftermath();
        look(where, (store, outbox) -> aftermath.begin(store));
        Random chance = new Random(50);
        int commits = 0;
        Deque<Child> children = new ArrayDeque<>();
        try {
            for (int kill = 0; kill < kills(); kill++) {
                while (children.size() <= Math.min(AHEAD, kills() - kill - 1)) {
                    children.add(Child.start(getClass(), where, kill + children.size()));
                }
                Child child = children.remove();
                List<String> done = child.workUntilKilled(SHORTEST_MILLIS + chance.nextInt(SPREAD_MILLIS));
                commits += done.size();
                look(where, (store, outbox) -> aftermath.check(store, outbox, child.number(), done));
            }
        } finally {
            children.forEach(Child::close);
        }
        assertTrue(commits >= kills(), "the children must have committed something, but had only " + commits);
    }

    private interface Glance {
        void at(RecordStore store, Outbox outbox) throws Exception;
    }

    private void look(String where, Glance glance) throws Exception {
        RecordStore store = open(where);
        try {
            glance.at(store, outbox(store));
        } finally {
            close(store);
        }
    }

    /** The life of a child: it gets ready, waits for the word, and commits until it is killed or nobody listens any longer. */
    final void work(String where, int child, InputStream in, PrintStream out) throws Exception {
        warmUp(where);
        out.println(Child.READY);
        out.flush();
        if (in.read() < 0) {
            return;
        }
        RecordStore store = open(where);
        for (int step = 0; !out.checkError(); step++) {
            CommitResult result = store.commit(Aftermath.step(store, child, step));
            if (!(result instanceof Committed)) {
                throw new IllegalStateException("Step " + step + " must be committed but was " + result);
            }
            out.println(Child.done(child, step));
        }
    }

    private void warmUp(String where) throws Exception {
        RecordStore store = open(where);
        try {
            Aftermath.step(store, 0, 0);
        } finally {
            close(store);
        }
    }

    /** Where a child begins. */
    static final class Main {
        private Main() {}

        /**
         * Runs a child.
         *
         * @param arguments the class of the contract, where the storage is, the number of the child
         * @throws Exception if it cannot work, which the parent reads
         */
        public static void main(String[] arguments) throws Exception {
            var constructor =
                    Class.forName(arguments[0]).asSubclass(CrashContract.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            constructor.newInstance().work(arguments[1], Integer.parseInt(arguments[2]), System.in, System.out);
        }
    }
}
