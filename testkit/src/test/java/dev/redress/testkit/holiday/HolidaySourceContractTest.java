package dev.redress.testkit.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches a source that breaks it. */
class HolidaySourceContractTest {

    static final Map<String, Class<? extends HolidaySourceContract>> BREACHES = Map.of(
            "answersEveryYear", ThrowsOutsideTheKnownYears.class,
            "answersOnlyDatesOfTheYearAsked", AnswersTheNextYear.class,
            "answersInAscendingOrder", AnswersBackwards.class,
            "answersTheSameEachTime", ForgetsWhatItAnswered.class,
            "answersWhatNobodyCanChange", HandsOutItsOwnList.class,
            "knowsTheSameYearsEachTime", LearnsWhileRead.class,
            "isEqualByContent", IsEqualToItselfOnly.class,
            "answersSeveralThreadsAtOnce", AnswersOneThreadOnly.class);

    static final List<Map.Entry<String, Class<? extends HolidaySourceContract>>> CASES =
            List.copyOf(BREACHES.entrySet());

    @ParameterizedTest
    @FieldSource("CASES")
    void aSourceThatBreaksARuleIsCaughtByIt(Map.Entry<String, Class<? extends HolidaySourceContract>> breach) {
        assertThat(Rules.brokenBy(breach.getValue())).contains(breach.getKey());
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Rules.of(HolidaySourceContract.class));
    }

    @Test
    void aSourceThatKeepsTheRulesPasses() {
        assertThat(Rules.brokenBy(KeepsThem.class)).isEmpty();
    }

    /** 1 May, and 25 December of the years from 2024 to 2026: a source that keeps every rule. */
    static class Good implements HolidaySource {
        @Override
        public List<Holiday> in(int year) {
            return year < 2024 || year > 2026 ? List.of() : List.of(may(year), december(year));
        }

        static Holiday may(int year) {
            return new Holiday(LocalDate.of(year, 5, 1), "May Day");
        }

        static Holiday december(int year) {
            return new Holiday(LocalDate.of(year, 12, 25), "Christmas");
        }

        @Override
        public Years known() {
            return Years.between(2024, 2026);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Good;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static class KeepsThem extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good();
        }
    }

    static class ThrowsOutsideTheKnownYears extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                @Override
                public List<Holiday> in(int year) {
                    if (!known().contains(year)) {
                        throw new IllegalStateException("unknown year");
                    }
                    return super.in(year);
                }
            };
        }
    }

    static class AnswersTheNextYear extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                @Override
                public List<Holiday> in(int year) {
                    return super.in(year + 1);
                }
            };
        }
    }

    static class AnswersBackwards extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                @Override
                public List<Holiday> in(int year) {
                    return List.of(december(year), may(year));
                }
            };
        }
    }

    static class ForgetsWhatItAnswered extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                private final List<Integer> answered = new ArrayList<>();

                @Override
                public synchronized List<Holiday> in(int year) {
                    boolean again = answered.contains(year);
                    answered.add(year);
                    return again ? List.of() : super.in(year);
                }
            };
        }
    }

    static class HandsOutItsOwnList extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                @Override
                public List<Holiday> in(int year) {
                    return new ArrayList<>(super.in(year));
                }
            };
        }
    }

    static class LearnsWhileRead extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                private volatile int last = 2026;

                @Override
                public List<Holiday> in(int year) {
                    last = Math.max(last, year);
                    return super.in(year);
                }

                @Override
                public Years known() {
                    return Years.between(2024, last);
                }
            };
        }
    }

    static class IsEqualToItselfOnly extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                @Override
                public boolean equals(Object other) {
                    return this == other;
                }

                @Override
                public int hashCode() {
                    return System.identityHashCode(this);
                }
            };
        }
    }

    static class AnswersOneThreadOnly extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return new Good() {
                private Thread owner = Thread.currentThread();
                private boolean owned;

                @Override
                public synchronized List<Holiday> in(int year) {
                    owner = owned ? owner : Thread.currentThread();
                    owned = true;
                    return owner == Thread.currentThread() ? super.in(year) : List.of();
                }
            };
        }
    }
}
