package dev.redress.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/**
 * One calendar under several threads that make it compile years from different directions, compared with a calendar that
 * one thread alone has. (MPXJ 14.3.4, defect 1: 1,855 wrong dates of 1.2 million.)
 */
class ThreadsTest {

    private static final int THREADS = 4;
    private static final int QUESTIONS = 300;

    private static final List<Object> ALONE = answers(calendar(), 0);

    private static WorkingCalendar calendar() {
        return WorkingCalendar.builder("shared")
                .zone(ZoneId.of("Europe/Berlin"))
                .open("mon-fri", "09:00-12:00", "13:00-17:00")
                .open("sat", "22:00-02:00")
                .holidays(Holidays.easter(-2, "Karfreitag"))
                .build();
    }

    /** Answers in an order of its own: forward, backward, from the middle out, and by leaps. */
    private static List<Object> answers(WorkingCalendar calendar, int thread) {
        List<Object> answers = new ArrayList<>(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            answers.add(null);
        }
        for (int i = 0; i < QUESTIONS; i++) {
            int question = switch (thread) {
                case 0 -> i;
                case 1 -> QUESTIONS - 1 - i;
                case 2 -> (QUESTIONS / 2 + (i % 2 == 0 ? i / 2 : -1 - i / 2)) % QUESTIONS;
                default -> i * 733 % QUESTIONS;
            };
            answers.set(question, answer(calendar, question));
        }
        return answers;
    }

    private static Object answer(WorkingCalendar calendar, int question) {
        // Every 326 days from 1910 to 2177: nearly every question needs a block of its own.
        LocalDate date = LocalDate.of(1910, 1, 3).plusDays(326L * question);
        Instant at = date.atTime(10, question % 60).toInstant(ZoneOffset.UTC);
        Instant due = calendar.add(at, Duration.ofMinutes(237L * question));
        return List.of(
                due,
                calendar.subtract(at, Duration.ofHours(20)),
                calendar.between(at, due),
                calendar.isOpen(at),
                calendar.plusBusinessDays(date, question % 100),
                calendar.businessDaysBetween(date, date.plusDays(70)));
    }

    @RepeatedTest(20)
    @Timeout(60)
    void fourThreads_getTheAnswersThatOneGets() throws Exception {
        WorkingCalendar shared = calendar();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Object>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    return answers(shared, thread);
                });
            }
            for (Future<List<Object>> found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(ALONE);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
