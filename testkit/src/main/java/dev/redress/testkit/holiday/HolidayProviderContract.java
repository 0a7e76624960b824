package dev.redress.testkit.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.redress.calendar.holiday.HolidayProvider;
import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.testkit.thread.Together;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * What every {@link HolidayProvider} keeps; extend it and say what yours can and cannot use.
 *
 * <pre>{@code
 * class CompanyHolidaysProviderTest extends HolidayProviderContract {
 *     protected HolidayProvider provider() { return new CompanyHolidaysProvider(); }
 *     protected String value() { return "plant-7"; }
 *     protected List<String> useless() { return List.of("", "plant-0"); }
 * }
 * }</pre>
 *
 * <p>Run {@link HolidaySourceContract} on what it makes, too.
 */
public abstract class HolidayProviderContract {

    private static final int LONGEST_REFUSAL = 10_000;
    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            "?",
            "-",
            ",",
            ";",
            "/",
            "all all",
            "2026-2024",
            "99999999999",
            "\u0000\uFFFF",
            "x".repeat(100_000));

    /** For subclasses. */
    protected HolidayProviderContract() {}

    /**
     * The provider under test.
     *
     * @return the provider
     */
    protected abstract HolidayProvider provider();

    /**
     * A value it can use with {@link #settings()} and {@link #files()}.
     *
     * @return what would stand beside the key in a policy file
     */
    protected abstract String value();

    /**
     * Values it cannot use.
     *
     * @return at least one
     */
    protected abstract List<String> useless();

    /**
     * Settings it can use.
     *
     * @return the settings, by default none
     */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /**
     * The files it may read.
     *
     * @return the files, by default none
     */
    protected HolidayProvider.Files files() {
        return name -> {
            throw new HolidayRefusal("there is no file '" + name + "'");
        };
    }

    /** A key that can stand in a policy file. */
    @Test
    public final void keyIsALowerCaseWord() {
        assertTrue(
                provider().key().matches("[a-z][a-z0-9-]{0,30}"),
                "key() must be a lower-case word but is '" + provider().key() + "'");
    }

    /** Each setting has a name that can stand in a policy file, and a sentence for the reference page. */
    @Test
    public final void describesItsSettings() {
        provider().settings().forEach((name, sentence) -> {
            assertTrue(name.matches("[a-z][A-Za-z0-9-]{0,30}"), "the setting '" + name + "' must be a word");
            assertFalse(sentence.isBlank(), "the setting '" + name + "' must be described");
        });
    }

    /** What must be given can be given. */
    @Test
    public final void requiresOnlyItsSettings() {
        assertTrue(
                provider().settings().keySet().containsAll(provider().required()),
                "required() must be among settings()");
    }

    /** {@link ServiceLoader} finds it, or no policy file ever will. */
    @Test
    public final void isFoundByTheServiceLoader() {
        Class<? extends HolidayProvider> type = provider().getClass();
        boolean found = ServiceLoader.load(HolidayProvider.class, type.getClassLoader()).stream()
                .anyMatch(known -> known.type().equals(type));
        assertTrue(found, type.getName() + " must be registered with ServiceLoader");
    }

    /**
     * The same words make equal sources, each time a new call.
     *
     * @throws Exception if it refuses what it can use
     */
    @Test
    public final void makesEqualSourcesOfTheSameWords() throws Exception {
        HolidaySource first = make(value(), settings(), files());
        assertNotNull(first, "source() must not be null");
        assertEquals(first, make(value(), settings(), files()), "the same words must make equal sources");
    }

    /** What it cannot use is refused with a sentence, whatever else is right. */
    @Test
    public final void refusesUselessValues() {
        assertFalse(useless().isEmpty(), "useless() must name at least one value");
        for (String value : useless()) {
            assertTrue(refuses(value, settings(), files()), "the value '" + shown(value) + "' must be refused");
        }
    }

    /** Without a required setting it refuses. */
    @Test
    public final void refusesWithoutARequiredSetting() {
        for (String name : provider().required()) {
            Map<String, String> settings = new HashMap<>(settings());
            settings.remove(name);
            assertTrue(refuses(value(), settings, files()), "without '" + name + "' it must refuse");
        }
    }

    /** Nonsense as value or setting is used or refused; nothing else is thrown. */
    @Test
    public final void usesOrRefusesAnyWord() {
        for (String nonsense : NONSENSE) {
            refuses(nonsense, settings(), files());
            for (String name : provider().settings().keySet()) {
                Map<String, String> settings = new HashMap<>(settings());
                settings.put(name, nonsense);
                refuses(value(), settings, files());
            }
        }
    }

    /** Any bytes in a file are used or refused; nothing else is thrown. */
    @Test
    public final void usesOrRefusesAnyFile() {
        byte[] random = new byte[10_000];
        new Random(1).nextBytes(random);
        for (byte[] content : List.of(new byte[0], new byte[100_000], random)) {
            refuses(value(), settings(), name -> content.clone());
        }
    }

    /** A file that cannot be read is the end of it. */
    @Test
    public final void passesOnThatAFileCannotBeRead() {
        AtomicBoolean asked = new AtomicBoolean();
        boolean refused = refuses(value(), settings(), name -> {
            asked.set(true);
            throw new HolidayRefusal("the file '" + name + "' cannot be read");
        });
        assertEquals(asked.get(), refused, "a file that cannot be read must make it refuse");
    }

    /**
     * Many threads at once make equal sources.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void worksForSeveralThreadsAtOnce() throws Exception {
        HolidaySource expected = make(value(), settings(), files());
        for (HolidaySource found : Together.ask(thread -> make(value(), settings(), files()))) {
            assertEquals(expected, found, "several threads must get equal sources");
        }
    }

    private HolidaySource make(String value, Map<String, String> settings, HolidayProvider.Files files)
            throws HolidayRefusal {
        return provider().source(value, Map.copyOf(settings), files);
    }

    private boolean refuses(String value, Map<String, String> settings, HolidayProvider.Files files) {
        try {
            assertNotNull(make(value, settings, files), "source() must not be null");
            return false;
        } catch (HolidayRefusal refusal) {
            String sentence = String.valueOf(refusal.getMessage());
            assertFalse(sentence.isBlank(), "a refusal must have a sentence");
            assertTrue(
                    sentence.length() <= LONGEST_REFUSAL,
                    "a refusal must be short but has " + sentence.length() + " characters");
            return true;
        } catch (RuntimeException e) {
            return fail("only HolidayRefusal may be thrown for the value '" + shown(value) + "'", e);
        }
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
