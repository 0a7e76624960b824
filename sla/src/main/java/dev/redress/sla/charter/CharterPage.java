package dev.redress.sla.charter;

import dev.redress.core.event.Marks;
import dev.redress.sla.charter.Block.Heading;
import dev.redress.sla.charter.Block.Items;
import dev.redress.sla.charter.Block.Paragraph;
import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A charter to read, for customers or for staff, as Markdown or as a page of HTML: mission, offer, standards, where to complain, what is
 * promised, what the customer may do beyond it, and how often each promise was kept.
 *
 * <pre>{@code
 * CharterPage page = CharterPage.of(charter, Audience.CUSTOMERS, CharterTexts.of(Locale.ENGLISH))
 *         .with(KeptRates.between(first, last).with("acknowledge", 96, 100));
 * Files.writeString(path, page.html());
 * }</pre>
 *
 * <p>Each sentence is made from the triggers and limits that clocks measure by, so what is promised and what is measured cannot differ:
 * from {@code received} to {@code told acknowledgement} within {@code 1 business day until close} is "We acknowledge your complaint: by
 * the close of business of the first business day after we receive your complaint."
 *
 * <p>Texts of the policy stay text: they cannot bring tags, links with another name, or lists of their own. A reader of Markdown that makes
 * links of bare addresses still does so. Immutable.
 */
public final class CharterPage {

    private static final List<Family> FAMILIES =
            List.of(Family.LEGAL, Family.SERVICE, Family.OBLIGATION, Family.INTERNAL);

    private final ServiceCharter charter;
    private final Audience audience;
    private final CharterTexts texts;
    private final PromiseText sentences;
    private final @Nullable KeptRates rates;

    private CharterPage(ServiceCharter charter, Audience audience, CharterTexts texts, @Nullable KeptRates rates) {
        this.charter = Objects.requireNonNull(charter, "charter");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.sentences = new PromiseText(texts, charter);
        this.rates = rates;
    }

    /**
     * A page without kept rates.
     *
     * @param charter what is promised
     * @param audience who reads it
     * @param texts in which language
     * @return the page
     */
    public static CharterPage of(ServiceCharter charter, Audience audience, CharterTexts texts) {
        return new CharterPage(charter, audience, texts, null);
    }

    /**
     * The same page with how often promises were kept.
     *
     * @param kept of the last period; rates of promises that the audience does not see are left out
     * @return the page
     * @throws IllegalArgumentException if a rate is of a promise that the charter does not have
     */
    public CharterPage with(KeptRates kept) {
        for (String id : kept.byPromise().keySet()) {
            if (charter.promise(id).isEmpty()) {
                throw new IllegalArgumentException("Argument 'kept' must be of promises of the charter but had '" + id
                        + "', and there are "
                        + charter.promises().stream().map(Promise::id).toList());
            }
        }
        return new CharterPage(charter, audience, texts, kept);
    }

    /**
     * The page as CommonMark.
     *
     * @return text that ends with a line feed
     */
    public String markdown() {
        MarkdownPaper paper = new MarkdownPaper();
        blocks().forEach(block -> block.writeTo(paper));
        return paper.written();
    }

    /**
     * The page as HTML: whole, by itself, without script, and with a policy that forbids every request.
     *
     * @return a document in UTF-8
     */
    public String html() {
        HtmlPaper paper = new HtmlPaper(texts.language().toLanguageTag(), title());
        blocks().forEach(block -> block.writeTo(paper));
        return paper.written();
    }

    private String title() {
        return texts.say("title." + Marks.word(audience));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.add(new Paragraph(texts.say("edition", charter.edition(), texts.date(charter.validFrom()))));
        if (audience == Audience.STAFF) {
            blocks.add(new Paragraph(texts.say("staff.intro")));
        }
        statements(blocks);
        contacts(blocks);
        FAMILIES.stream().filter(audience::reads).forEach(family -> promises(family, blocks));
        rights(blocks);
        return blocks;
    }

    private void statements(List<Block> blocks) {
        for (Statement.Kind kind : Statement.Kind.values()) {
            Map<Optional<String>, List<Entry>> groups = new LinkedHashMap<>();
            groups.put(Optional.empty(), new ArrayList<>());
            charter.statements().stream()
                    .filter(statement -> statement.kind() == kind)
                    .forEach(statement -> groups.computeIfAbsent(statement.group(), none -> new ArrayList<>())
                            .add(new Entry(statement.text(texts.language()))));
            if (groups.values().stream().allMatch(List::isEmpty)) {
                continue;
            }
            blocks.add(new Heading(2, texts.say("statement." + Marks.word(kind))));
            groups.forEach((group, entries) -> {
                group.ifPresent(name -> blocks.add(new Heading(3, texts.say("group", texts.word(name)))));
                if (entries.size() == 1) {
                    blocks.add(new Paragraph(entries.get(0).text()));
                } else if (!entries.isEmpty()) {
                    blocks.add(new Items(entries));
                }
            });
        }
    }

    private void contacts(List<Block> blocks) {
        if (charter.contactWays().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, texts.say("contacts")));
        blocks.add(new Items(
                Entry.of(charter.contactWays().stream().map(this::contact).toList())));
    }

    private String contact(ContactWay way) {
        String where = texts.say("contact", texts.sentence(texts.word(way.kind())), way.where());
        return way.hours().isEmpty() ? where : texts.say("contact.hours", where, way.hours());
    }

    private void promises(Family family, List<Block> blocks) {
        List<Promise> promises = charter.promises().stream()
                .filter(promise -> promise.family() == family)
                .toList();
        if (promises.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, texts.say("family." + Marks.word(family))));
        if (audience == Audience.CUSTOMERS) {
            blocks.add(new Items(promises.stream()
                    .map(promise -> sentences.promised(promise, below(promise)))
                    .toList()));
            return;
        }
        for (Promise promise : promises) {
            blocks.add(new Heading(3, promise.id()));
            blocks.add(new Items(List.of(sentences.promised(promise, below(promise)))));
        }
    }

    private List<Entry> below(Promise promise) {
        List<String> lines = new ArrayList<>(sentences.terms(promise));
        Optional.ofNullable(rates)
                .flatMap(kept -> kept.of(promise.id()).map(rate -> sentences.kept(kept, rate)))
                .ifPresent(lines::add);
        if (audience == Audience.STAFF) {
            lines.addAll(sentences.details(promise));
        }
        return Entry.of(lines);
    }

    private void rights(List<Block> blocks) {
        if (charter.rights().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, texts.say("rights")));
        blocks.add(new Items(charter.rights().stream().map(this::right).toList()));
    }

    private Entry right(Right right) {
        List<String> opens = sentences.opens(right.opens());
        List<String> below = new ArrayList<>();
        String may =
                opens.size() == 1 ? texts.say("right", right.to(), opens.get(0)) : texts.say("right.any", right.to());
        if (opens.size() > 1) {
            opens.forEach(clause -> below.add(texts.sentence(texts.say("right.opens", clause))));
        }
        right.within()
                .ifPresent(limit -> below.add(
                        texts.sentence(texts.say("right.within", sentences.within(limit, right.endsAfter())))));
        if (audience == Audience.STAFF) {
            below.add(texts.say("staff.right", right.id(), right.opens().text()));
        }
        return new Entry(texts.sentence(may), Entry.of(below));
    }

    /** The title. */
    @Override
    public String toString() {
        return title() + " (" + charter.edition() + ", " + texts.language().toLanguageTag() + ")";
    }
}
