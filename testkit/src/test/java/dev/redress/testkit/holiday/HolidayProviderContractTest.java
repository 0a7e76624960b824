package dev.redress.testkit.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches a provider that breaks it. */
class HolidayProviderContractTest {

    private static final String NOT_REGISTERED = "isFoundByTheServiceLoader";

    static final Map<String, Class<? extends HolidayProviderContract>> BREACHES = Map.ofEntries(
            Map.entry("keyIsALowerCaseWord", HasAKeyOfTwoWords.class),
            Map.entry("describesItsSettings", LeavesASettingUndescribed.class),
            Map.entry("requiresOnlyItsSettings", RequiresWhatCannotBeGiven.class),
            Map.entry(NOT_REGISTERED, KeepsTheOtherRules.class),
            Map.entry("makesEqualSourcesOfTheSameWords", MakesAnotherSourceEachTime.class),
            Map.entry("refusesUselessValues", TakesAnything.class),
            Map.entry("refusesWithoutARequiredSetting", DoesNotMissARequiredSetting.class),
            Map.entry("usesOrRefusesAnyWord", ThrowsAtNonsense.class),
            Map.entry("usesOrRefusesAnyFile", ThrowsAtAnEmptyFile.class),
            Map.entry("passesOnThatAFileCannotBeRead", SwallowsAMissingFile.class),
            Map.entry("worksForSeveralThreadsAtOnce", RemembersTheThread.class));

    static final List<Map.Entry<String, Class<? extends HolidayProviderContract>>> CASES =
            List.copyOf(BREACHES.entrySet());

    @ParameterizedTest
    @FieldSource("CASES")
    void aProviderThatBreaksARuleIsCaughtByIt(Map.Entry<String, Class<? extends HolidayProviderContract>> breach) {
        assertThat(Rules.brokenBy(breach.getValue())).contains(breach.getKey());
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Rules.of(HolidayProviderContract.class));
    }

    @Test
    void aProviderThatKeepsTheRulesPassesThem() {
        assertThat(Rules.brokenBy(KeepsTheOtherRules.class)).containsExactly(NOT_REGISTERED);
    }

    /** Reads a file that names a month, and requires a day; keeps every rule but to be registered. */
    static class Good implements HolidayProvider {
        @Override
        public String key() {
            return "month";
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("day", "the day of the month, 1 to 28");
        }

        @Override
        public Set<String> required() {
            return Set.of("day");
        }

        @Override
        public HolidaySource source(String value, Map<String, String> settings, Files files) throws HolidayRefusal {
            byte[] content = files.read(value);
            String day = settings.getOrDefault("day", "");
            if (content.length != 1 || content[0] < 1 || content[0] > 12 || !day.matches("[1-9]|1[0-9]|2[0-8]")) {
                throw new HolidayRefusal("a month from 1 to 12 and a day from 1 to 28 are expected");
            }
            return Holidays.every(MonthDay.of(content[0], Integer.parseInt(day)), "company day");
        }
    }

    abstract static class Suite extends HolidayProviderContract {
        @Override
        protected String value() {
            return "may";
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of("day", "1");
        }

        @Override
        protected HolidayProvider.Files files() {
            return name -> new byte[] {(byte) (name.equals("may") ? 5 : 0)};
        }

        @Override
        protected List<String> useless() {
            return List.of("smarch");
        }
    }

    static class KeepsTheOtherRules extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good();
        }
    }

    static class HasAKeyOfTwoWords extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public String key() {
                    return "Company days";
                }
            };
        }
    }

    static class LeavesASettingUndescribed extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public Map<String, String> settings() {
                    return Map.of("day", " ");
                }
            };
        }
    }

    static class RequiresWhatCannotBeGiven extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public Set<String> required() {
                    return Set.of("hour");
                }
            };
        }
    }

    static class MakesAnotherSourceEachTime extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files)
                        throws HolidayRefusal {
                    HolidaySource good = super.source(value, settings, files);
                    return new HolidaySource() {
                        @Override
                        public List<Holiday> in(int year) {
                            return good.in(year);
                        }

                        @Override
                        public Years known() {
                            return good.known();
                        }
                    };
                }
            };
        }
    }

    static class TakesAnything extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files) {
                    return Holidays.easter(0, "Easter");
                }
            };
        }
    }

    static class DoesNotMissARequiredSetting extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files)
                        throws HolidayRefusal {
                    return super.source(value, settings.isEmpty() ? Map.of("day", "1") : settings, files);
                }
            };
        }
    }

    static class ThrowsAtNonsense extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files)
                        throws HolidayRefusal {
                    int day = Integer.parseInt(settings.getOrDefault("day", "0"));
                    return super.source(value, Map.of("day", String.valueOf(day)), files);
                }
            };
        }
    }

    static class ThrowsAtAnEmptyFile extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files)
                        throws HolidayRefusal {
                    byte month = files.read(value)[0];
                    return super.source(value, settings, name -> new byte[] {month});
                }
            };
        }
    }

    static class SwallowsAMissingFile extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files) {
                    try {
                        return super.source(value, settings, files);
                    } catch (HolidayRefusal refusal) {
                        return Holidays.listed(List.of());
                    }
                }
            };
        }
    }

    static class RemembersTheThread extends Suite {
        @Override
        protected HolidayProvider provider() {
            return new Good() {
                @Override
                public HolidaySource source(String value, Map<String, String> settings, Files files)
                        throws HolidayRefusal {
                    HolidaySource good = super.source(value, settings, files);
                    if (Thread.currentThread().getName().startsWith("pool-")) {
                        return Holidays.on(
                                LocalDate.of(2026, 1, 1), Thread.currentThread().getName());
                    }
                    return good;
                }
            };
        }
    }
}
