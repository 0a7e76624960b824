package dev.redress.testkit.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks one question from several threads that start at the same time. */
public final class Together {

    /** How many threads ask. */
    public static final int THREADS = 8;

    private static final long PATIENCE_SECONDS = 900;

    /**
     * A question that may fail; the number of the thread seeds what it does differently.
     *
     * @param <T> what the answer is
     */
    public interface Question<T> {

        /**
         * Asks.
         *
         * @param thread from 0 on
         * @return the answer
         * @throws Exception if there is none, which fails the whole
         */
        T ask(int thread) throws Exception;
    }

    private Together() {}

    /**
     * Asks from all threads at once.
     *
     * @param question what is asked
     * @param <T> what the answer is
     * @return the answers by thread
     * @throws Exception if one of them failed, or took longer than fifteen minutes
     */
    public static <T> List<T> ask(Question<T> question) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return question.ask(thread);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
