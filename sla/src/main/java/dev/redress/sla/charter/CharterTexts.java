package dev.redress.sla.charter;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sentences of a charter in one language.
 *
 * <p>English and Indonesian are there. A host brings another language as texts under the keys of {@link #keys()}, in the form of
 * {@link MessageFormat}; the bundle {@code charter-en.properties} of this package shows what each says. Words of the policy, such
 * as names of waits, states, facts, values and departments, are translated by keys that begin with {@code word.}, and a milestone of the host gets its clause by {@code reached.} and its name:
 *
 * <pre>{@code
 * CharterTexts german = CharterTexts.of(Locale.GERMAN, ResourceBundle.getBundle("our.charter", Locale.GERMAN));
 * CharterTexts english = CharterTexts.of(Locale.ENGLISH, Map.of(
 *         "word.fleet", "operators of fleets", "reached.goods-received-back", "your goods are back with us"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CharterTexts {

    private static final List<String> SHIPPED = List.of("en", "id");
    private static final String WORD = "word.";
    private static final String REACHED = "reached.";

    private final Locale language;
    private final Map<String, String> texts;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;

    private CharterTexts(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        this.months = DateTimeFormatter.ofPattern("MMMM uuuu", language);
    }

    /**
     * The texts that are there.
     *
     * @param language English or Indonesian; any other language gives English
     * @return its texts
     */
    public static CharterTexts of(Locale language) {
        String tag = language.getLanguage();
        String known = SHIPPED.contains(tag) ? tag : "en";
        return new CharterTexts(Locale.forLanguageTag(known), shipped(known));
    }

    /**
     * The texts of a host: a language of its own, or other words in one that is there.
     *
     * @param language the language
     * @param texts by key; for English and Indonesian only those that differ, for another language all of {@link #keys()}
     * @return the texts
     * @throws IllegalArgumentException if a key is missing, or a text is no {@link MessageFormat}; names all of them
     */
    public static CharterTexts of(Locale language, Map<String, String> texts) {
        Map<String, String> all =
                SHIPPED.contains(language.getLanguage()) ? shipped(language.getLanguage()) : new TreeMap<>();
        all.putAll(texts);
        check(language, all);
        return new CharterTexts(language, all);
    }

    /**
     * The texts of a host from a bundle.
     *
     * @param language the language
     * @param bundle as {@link #of(Locale, Map)} takes it
     * @return the texts
     * @throws IllegalArgumentException if a key is missing, or a text is no {@link MessageFormat}; names all of them
     */
    public static CharterTexts of(Locale language, ResourceBundle bundle) {
        return of(language, texts(bundle));
    }

    /**
     * What another language must say.
     *
     * @return the keys, without those of words and milestones, which may be left out
     */
    public static Set<String> keys() {
        return shipped("en").keySet().stream()
                .filter(key -> !key.startsWith(WORD) && !key.startsWith(REACHED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> shipped(String language) {
        return texts(ResourceBundle.getBundle("dev.redress.sla.charter.charter-" + language, Locale.ROOT));
    }

    private static Map<String, String> texts(ResourceBundle bundle) {
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }

    private static void check(Locale language, Map<String, String> texts) {
        Set<String> missing = keys();
        missing.removeAll(texts.keySet());
        Map<String, String> broken = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            try {
                new MessageFormat(text, language);
            } catch (IllegalArgumentException e) {
                broken.put(key, text);
            }
        });
        if (!missing.isEmpty() || !broken.isEmpty()) {
            throw new IllegalArgumentException("Argument 'texts' must have all keys, each with a message format, but "
                    + missing + " were missing and " + broken.keySet() + " were not a message format");
        }
    }

    /**
     * The language.
     *
     * @return a locale
     */
    public Locale language() {
        return language;
    }

    String say(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No text '" + key + "' in " + language);
        }
        return new MessageFormat(text, language).format(arguments);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a number of things: for none, for one, for many, each a sentence of its own. */
    String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(BigDecimal.valueOf(count));
        System.arraycopy(more, 0, arguments, 1, more.length);
        String plural = count == 0 ? ".zero" : count == 1 ? ".one" : ".many";
        return say(has(key + plural) ? key + plural : key + ".many", arguments);
    }

    /** A word of the policy in this language, or as it is, with blanks for hyphens. */
    String word(String word) {
        String text = texts.get(WORD + word);
        return text == null ? word.replace('-', ' ').replace('_', ' ') : text;
    }

    /** A milestone of the host as a clause: its own, or one that names it. */
    String reached(String milestone) {
        String own = REACHED + milestone;
        return has(own) ? say(own) : say("fact.reached", word(milestone));
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    String month(TemporalAccessor month) {
        return months.format(month);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Such as {@code a, b and c}. */
    String list(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(say("list.comma"), words.subList(0, size - 1)) + say(last) + words.get(size - 1);
    }

    /** With a great first letter, as the language has it. */
    String sentence(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language) + text.substring(first);
    }
}
