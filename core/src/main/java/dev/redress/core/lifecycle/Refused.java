package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.record.Actor;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A command that was not accepted, and why: a stable code, what is unmet, what is possible instead, and a sentence for people.
 *
 * <p>{@code requirements-unmet}: "close is not possible yet; still missing: told decision". The lists and the sentence are made when
 * somebody asks for them. Nothing of a refused command is kept.
 */
public final class Refused implements Decision {

    private final RefusalCode code;
    private final String detail;
    private final @Nullable Lifecycle lifecycle;
    private final @Nullable Complaint complaint;
    private final @Nullable Transition transition;
    private final @Nullable Actor actor;

    Refused(
            RefusalCode code,
            String detail,
            @Nullable Lifecycle lifecycle,
            @Nullable Complaint complaint,
            @Nullable Transition transition,
            @Nullable Actor actor) {
        this.code = code;
        this.detail = detail;
        this.lifecycle = lifecycle;
        this.complaint = complaint;
        this.transition = transition;
        this.actor = actor;
    }

    /**
     * A refusal that does not come from a lifecycle: by the desk, or by the rules of another kind of record.
     *
     * @param code why
     * @param detail what it is about, in a word that is not personal
     * @return the refusal
     */
    public static Refused of(RefusalCode code, String detail) {
        return new Refused(Objects.requireNonNull(code, "code"), detail, null, null, null, null);
    }

    /**
     * Why.
     *
     * @return a stable code
     */
    public RefusalCode code() {
        return code;
    }

    /**
     * What it is about: a verb, a state, an id.
     *
     * @return a word, never personal
     */
    public String detail() {
        return detail;
    }

    /**
     * What must hold and does not, all of it.
     *
     * @return codes of requirements; empty unless the code is {@code requirements-unmet}
     */
    public List<String> unmet() {
        Transition wanted = transition;
        Complaint of = complaint;
        if (code != RefusalCode.REQUIREMENTS_UNMET || wanted == null || of == null) {
            return List.of();
        }
        return wanted.requires().stream()
                .filter(requirement -> !requirement.metBy(of))
                .map(Requirement::code)
                .toList();
    }

    /**
     * What this actor may ask for instead, as the complaint stands.
     *
     * @return verbs in the order of the table; empty if no lifecycle was asked
     */
    public List<String> allowed() {
        Lifecycle by = lifecycle;
        Complaint of = complaint;
        Actor who = actor;
        return by == null || of == null || who == null
                ? List.of()
                : by.offers(of, who, null).stream()
                        .filter(offer -> offer.refused().isEmpty())
                        .map(Offer::verb)
                        .toList();
    }

    /**
     * The refusal for people.
     *
     * @param locale English and Indonesian are shipped; another gets English
     * @return a sentence
     */
    public String sentence(Locale locale) {
        boolean indonesian = Locale.forLanguageTag("id").getLanguage().equals(locale.getLanguage());
        ResourceBundle texts = ResourceBundle.getBundle(
                "dev.redress.core.lifecycle.refusal-" + (indonesian ? "id" : "en"), Locale.ROOT);
        String state = complaint == null ? "" : complaint.life().state();
        return new MessageFormat(texts.getString(code.code()), Locale.ROOT)
                .format(new Object[] {detail, state, String.join(", ", unmet())});
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.refused(this);
    }

    @Override
    public Accepted orThrow() {
        throw new RefusedException(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Refused that
                && code == that.code
                && detail.equals(that.detail)
                && unmet().equals(that.unmet());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, detail);
    }

    /** The code, and what it is about. */
    @Override
    public String toString() {
        List<String> unmet = unmet();
        return "refused: " + code.code() + (unmet.isEmpty() ? " (" + detail + ')' : " " + unmet);
    }
}
