package dev.redress.core.made;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.core.action.Action;
import dev.redress.core.action.Spans;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.condition.DeclaredFacts;
import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.event.Event;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Money;
import dev.redress.core.facet.RatioInterval;
import dev.redress.core.facet.Verdict;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.core.lifecycle.RefusalCode;
import dev.redress.core.lifecycle.Refused;
import dev.redress.core.privacy.Personal;
import dev.redress.core.privacy.Salts;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.Commit;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.UniqueKey;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes values of any type of the module through their public builders and constructors, at random but the same for the same
 * seed. Personal words are sealed markers; other texts are what {@link Words} says.
 */
public final class Maker {

    /** Monday 2 February 2026 09:20 in Jakarta. */
    public static final Instant MON_2026_02_02 = Instant.parse("2026-02-02T02:20:00Z");

    private final Random random;
    private final Words words;
    private final boolean full;

    private Maker(long seed, Words words, boolean full) {
        this.random = new Random(seed);
        this.words = words;
        this.full = full;
    }

    /** Optional fields are there or not, collections have none to two entries. */
    public static Maker random(long seed, Words words) {
        return new Maker(seed, words, false);
    }

    /** Every optional field is there, every collection has one entry. */
    public static Maker full(Words words) {
        return new Maker(7, words, true);
    }

    public <T> T make(Class<T> type) {
        return type.cast(value(type, type.getSimpleName() + ".it"));
    }

    /** The same value with one field changed; null if the field cannot have another value beside the others. */
    public <T> T changed(T value, Class<? extends T> type, String field) {
        return type.cast(new Construction(this).changed(value, type, field));
    }

    /** The fields that are set when a value of this type is made. */
    public static List<String> fields(Class<?> type) {
        return Construction.fields(type);
    }

    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    Object value(Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, place);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return pick(List.of(raw.getEnumConstants()));
        }
        Object simple = simple(raw, place);
        return simple != null ? simple : new Construction(this).of(raw);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Object generic(ParameterizedType type, String place) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return present() ? Optional.of(value(of[0], place)) : Optional.empty();
        }
        if (raw == Map.class) {
            Map<Object, Object> made = new LinkedHashMap<>();
            times(() -> made.put(value(of[0], place + "(key)"), value(of[1], place)));
            return made;
        }
        boolean distinct = raw == Set.class;
        Collection<Object> made = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        int least = place.equals("Told.purposes") ? 1 : 0;
        times(() -> made.add(value(of[0], place)));
        while (made.size() < least) {
            made.add(value(of[0], place));
        }
        return made;
    }

    private boolean present() {
        return full || random.nextBoolean();
    }

    private void times(Runnable each) {
        int count = full ? 1 : random.nextInt(3);
        for (int i = 0; i < count; i++) {
            each.run();
        }
    }

    private Object simple(Class<?> type, String place) {
        if (type == String.class) {
            return text(place);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(9);
        } else if (type == long.class || type == Long.class) {
            return 1L + random.nextInt(9);
        } else if (type == double.class) {
            return 0.5;
        } else if (type == Instant.class) {
            return MON_2026_02_02.plusSeconds(random.nextInt(10_000_000));
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 2, 2).plusDays(random.nextInt(100));
        } else if (type == Duration.class) {
            return Duration.ofMinutes(1 + random.nextInt(10_000));
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), 2);
        } else if (type == Currency.class) {
            return Currency.getInstance(pick(List.of("IDR", "EUR", "JPY")));
        } else if (type == ZoneId.class) {
            return ZoneId.of("Asia/Jakarta");
        } else if (type == Object.class) {
            return words.at(place, random);
        }
        return own(type, place);
    }

    private String text(String place) {
        return switch (place) {
            case "Edition.hash" -> make(Edition.class).hash();
            case "FromNewerVersion.text" -> "{\"novelty\":\"" + words.at(place, random) + "\"}";
            default -> words.at(place, random);
        };
    }

    /** Types of the module whose fields depend on each other. */
    private Object own(Class<?> type, String place) {
        if (type == Personal.class) {
            return Personal.sealed("0123456789abcdef", "marker-" + place + "-" + random.nextInt(1_000));
        } else if (type == Stamp.class) {
            Instant occurred = MON_2026_02_02.plusSeconds(random.nextInt(10_000_000));
            long late = random.nextBoolean() ? 0 : random.nextInt(1_000_000);
            return new Stamp(occurred, occurred.plusSeconds(late), words.at("Stamp.by", random));
        } else if (type == Facts.class) {
            return Facts.none().with(words.at("Facts.name", random), words.at("Facts.value", random));
        } else if (type == Edition.class) {
            return new Edition(
                    words.at("Edition.id", random),
                    pick(List.of("0123456789abcdef", "fedcba9876543210")).repeat(4));
        } else if (type == Money.class) {
            return new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), make(Currency.class));
        } else if (type == Milestones.class) {
            return Milestones.of(List.of(make(Milestone.class)));
        } else if (type == Verdict.class) {
            RatioInterval below = new RatioInterval(BigDecimal.ZERO, new BigDecimal("0.5"));
            return new Verdict(Verdict.Effect.EFFECTIVE, 12, 4_000, random.nextInt(5), 4_200, Optional.of(below));
        } else if (type == Spans.class) {
            return Spans.around(make(Instant.class), make(Integer.class), make(ZoneId.class));
        } else if (type == Snapshot.class) {
            return make(pick(List.of(Complaint.class, Action.class)));
        }
        return rules(type);
    }

    /** What a policy or a host gives. */
    private Object rules(Class<?> type) {
        if (type == Salts.class) {
            return (Salts) () -> "0123456789abcdef";
        } else if (type == DeclaredFacts.class) {
            return DeclaredFacts.builtIn();
        } else if (type == Lifecycle.class) {
            return Lifecycles.shipped().of(FeedbackKind.COMPLAINT);
        } else if (type == Lifecycles.class) {
            return Lifecycles.shipped();
        } else if (type == Refused.class) {
            return Refused.of(make(RefusalCode.class), words.at("Refused.detail", random));
        } else if (type == WorkingCalendar.class) {
            return WorkingCalendar.builder("works")
                    .zone(ZoneId.of("Asia/Jakarta"))
                    .open("mon-fri", "08:00-17:00")
                    .build();
        }
        return kept(type);
    }

    /** What a store is handed: an entry for the version of the snapshot. */
    private Object kept(Class<?> type) {
        if (type != Commit.class && type != Erasure.class) {
            return null;
        }
        Complaint complaint = make(Complaint.class);
        Complaint first = Complaint.builder().from(complaint).version(1).build();
        List<Entry> history = List.of(new Entry(1, make(Event.class), Optional.of(words.at("Entry.seal", random))));
        if (type == Erasure.class) {
            return new Erasure(0, history, first);
        }
        return Commit.builder()
                .expected(0)
                .entries(history)
                .snapshot(first)
                .columns(make(IndexColumns.class))
                .command(make(Remembered.class))
                .addOutbox(make(OutboxEntry.class))
                .addKeys(make(UniqueKey.class))
                .build();
    }
}
