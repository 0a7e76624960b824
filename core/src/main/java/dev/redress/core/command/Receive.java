package dev.redress.core.command;

import dev.redress.core.condition.Facts;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Subject;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something comes in: a complaint, a suggestion, praise, a question, a claim. Whoever hears it owns it until somebody is assigned.
 *
 * <p>{@code Receive.complaint("K-1042", acme, "pump P-7 leaks at the flange").severity(HIGH).order("SO-77").heardBy(PHONE, rina)}.
 *
 * @param id the record that begins
 * @param receipt what is brought
 * @param assessment what is seen at once; may name nothing
 */
public record Receive(RecordId id, Receipt receipt, Assessment assessment) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param id the record that begins
     * @param receipt what is brought
     * @param assessment what is seen at once
     */
    public Receive {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * A complaint.
     *
     * @param number the number that the host gives it, which is its id
     * @param complainant who brings it
     * @param account what happened, in the words of the customer
     * @return the command so far
     */
    public static Receive complaint(String number, Complainant complainant, String account) {
        return of(FeedbackKind.COMPLAINT, number, complainant, account);
    }

    /**
     * A suggestion.
     *
     * @param number the number that the host gives it, which is its id
     * @param complainant who brings it
     * @param account what happened, in the words of the customer
     * @return the command so far
     */
    public static Receive suggestion(String number, Complainant complainant, String account) {
        return of(FeedbackKind.SUGGESTION, number, complainant, account);
    }

    /**
     * Praise.
     *
     * @param number the number that the host gives it, which is its id
     * @param complainant who brings it
     * @param account what happened, in the words of the customer
     * @return the command so far
     */
    public static Receive praise(String number, Complainant complainant, String account) {
        return of(FeedbackKind.PRAISE, number, complainant, account);
    }

    /**
     * A question.
     *
     * @param number the number that the host gives it, which is its id
     * @param complainant who brings it
     * @param account what happened, in the words of the customer
     * @return the command so far
     */
    public static Receive enquiry(String number, Complainant complainant, String account) {
        return of(FeedbackKind.ENQUIRY, number, complainant, account);
    }

    /**
     * A claim under a warranty, an insurance or the law.
     *
     * @param number the number that the host gives it, which is its id
     * @param complainant who brings it
     * @param account what happened, in the words of the customer
     * @return the command so far
     */
    public static Receive claimOf(String number, Complainant complainant, String account) {
        return of(FeedbackKind.CLAIM, number, complainant, account);
    }

    private static Receive of(FeedbackKind kind, String number, Complainant complainant, String account) {
        Receipt receipt = Receipt.builder()
                .kind(kind)
                .complainant(complainant)
                .account(Personal.of(account))
                .build();
        return new Receive(
                RecordId.complaint(number), receipt, Assessment.builder().build());
    }

    private Receive with(Receipt changed) {
        return new Receive(id, changed, assessment);
    }

    private Receive assessed(Assessment changed) {
        return new Receive(id, receipt, changed);
    }

    /**
     * The same for another tenant or company.
     *
     * @param scope whose it is
     * @return the command so far
     */
    public Receive in(String scope) {
        return new Receive(id.in(scope), receipt, assessment);
    }

    /**
     * The sales order it is about.
     *
     * @param order a number of the host
     * @return the command so far
     */
    public Receive order(String order) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder().from(receipt.subject()).order(order).build())
                .build());
    }

    /**
     * The product.
     *
     * @param item a number of the host
     * @return the command so far
     */
    public Receive item(String item) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder().from(receipt.subject()).item(item).build())
                .build());
    }

    /**
     * The serial number.
     *
     * @param serial a number of the host
     * @return the command so far
     */
    public Receive serial(String serial) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(
                        Subject.builder().from(receipt.subject()).serial(serial).build())
                .build());
    }

    /**
     * The batch or lot.
     *
     * @param batch a number of the host
     * @return the command so far
     */
    public Receive batch(String batch) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder().from(receipt.subject()).batch(batch).build())
                .build());
    }

    /**
     * The contract.
     *
     * @param contract a number of the host
     * @return the command so far
     */
    public Receive contract(String contract) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder()
                        .from(receipt.subject())
                        .contract(contract)
                        .build())
                .build());
    }

    /**
     * The service.
     *
     * @param service a number of the host
     * @return the command so far
     */
    public Receive service(String service) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder()
                        .from(receipt.subject())
                        .service(service)
                        .build())
                .build());
    }

    /**
     * The branch or site.
     *
     * @param branch a number of the host
     * @return the command so far
     */
    public Receive branch(String branch) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(
                        Subject.builder().from(receipt.subject()).branch(branch).build())
                .build());
    }

    /**
     * The number of a return of goods.
     *
     * @param returned a number of the host
     * @return the command so far
     */
    public Receive returned(String returned) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder()
                        .from(receipt.subject())
                        .returned(returned)
                        .build())
                .build());
    }

    /**
     * The warranty.
     *
     * @param warranty a number of the host
     * @return the command so far
     */
    public Receive warranty(String warranty) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder()
                        .from(receipt.subject())
                        .warranty(warranty)
                        .build())
                .build());
    }

    /**
     * The claim under it.
     *
     * @param claim a number of the host
     * @return the command so far
     */
    public Receive claim(String claim) {
        return with(Receipt.builder()
                .from(receipt)
                .subject(Subject.builder().from(receipt.subject()).claim(claim).build())
                .build());
    }

    /**
     * How bad it is.
     *
     * @param severity on first sight
     * @return the command so far
     */
    public Receive severity(Severity severity) {
        return assessed(Assessment.builder().from(assessment).severity(severity).build());
    }

    /**
     * Whether somebody may come to harm.
     *
     * @param safety on first sight
     * @return the command so far
     */
    public Receive safety(boolean safety) {
        return assessed(Assessment.builder().from(assessment).safety(safety).build());
    }

    /**
     * The category.
     *
     * @param category a word of the host's taxonomy
     * @return the command so far
     */
    public Receive category(String category) {
        return assessed(Assessment.builder().from(assessment).category(category).build());
    }

    /**
     * The priority.
     *
     * @param priority a word of the host
     * @return the command so far
     */
    public Receive priority(String priority) {
        return assessed(Assessment.builder().from(assessment).priority(priority).build());
    }

    /**
     * The partner who brings it.
     *
     * @param partner the number of a distributor or retailer
     * @return the command so far
     */
    public Receive partner(String partner) {
        return with(Receipt.builder().from(receipt).partner(partner).build());
    }

    /**
     * A reference number for the customer beside the id; no two complaints have the same.
     *
     * @param reference a number of the host
     * @return the command so far
     */
    public Receive reference(String reference) {
        return with(Receipt.builder().from(receipt).reference(reference).build());
    }

    /**
     * What remedy the customer asks for.
     *
     * @param sought in the words of the customer
     * @return the command so far
     */
    public Receive sought(String sought) {
        return with(Receipt.builder().from(receipt).sought(Personal.of(sought)).build());
    }

    /**
     * When it happened.
     *
     * @param happenedOn a date where the customer is
     * @return the command so far
     */
    public Receive happenedOn(LocalDate happenedOn) {
        return with(Receipt.builder().from(receipt).happenedOn(happenedOn).build());
    }

    /**
     * What the host knows beside.
     *
     * @param facts facts that the policy declares, none of them personal
     * @return the command so far
     */
    public Receive facts(Facts facts) {
        return with(Receipt.builder().from(receipt).facts(facts).build());
    }

    /**
     * Who heard it, and how it came.
     *
     * @param channel by which way
     * @param actor a person with roles, who owns it from now on
     * @return the command, now
     */
    public Command heardBy(Channel channel, Actor actor) {
        return new Draft(id, heard(channel)).by(actor);
    }

    Receive heard(Channel channel) {
        return with(Receipt.builder().from(receipt).channel(channel).build());
    }

    @Override
    public String verb() {
        return "receive";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.receive(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(receipt).put(assessment);
    }

    /** The verb only: what is brought is personal. */
    @Override
    public String toString() {
        return verb();
    }
}
