package dev.redress.testkit.store;

import dev.redress.core.condition.FactValue;
import dev.redress.core.condition.Facts;
import dev.redress.core.edition.Edition;
import dev.redress.core.facet.ActionKind;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Attachment;
import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Money;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.facet.PartyKind;
import dev.redress.core.facet.Plan;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Remedy;
import dev.redress.core.facet.RemedyKind;
import dev.redress.core.facet.RemedyStatus;
import dev.redress.core.facet.Responsibility;
import dev.redress.core.facet.Scale;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Subject;
import dev.redress.core.facet.Task;
import dev.redress.core.facet.TaskKind;
import dev.redress.core.privacy.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Facets of a complaint with everything set. */
final class SampleFacets {

    /** Of another day than any event, with microseconds that a store must keep. */
    static final Instant DUE = Instant.parse("2026-02-12T09:59:59.000001Z");

    private static final Edition EDITION = new Edition("after-sales/2026-1", "9f2c0a11".repeat(8));

    private SampleFacets() {}

    /** A sealed text that tries what a store may stumble over. */
    static Personal words(String about) {
        return Personal.sealed(
                "00112233445566778899aabbccddeeff",
                SampleEvents.PERSONAL + " on " + about
                        + ": \"50 %\" isn't İstanbul's <b>\\n</b>\n\ttab; 水 ñ Ω 😀 '); -- {x} $1 ?");
    }

    static Optional<Personal> someWords(String about) {
        return Optional.of(words(about));
    }

    static Receipt receipt() {
        return Receipt.builder()
                .kind(FeedbackKind.CLAIM)
                .channel(Channel.SOCIAL_MEDIA)
                .partner("dealer-7")
                .reference("C-2026-0107")
                .complainant(complainant())
                .subject(subject())
                .account(words("what happened"))
                .happenedOn(LocalDate.of(2026, 1, 31))
                .sought(words("what is sought"))
                .facts(facts())
                .edition(EDITION)
                .build();
    }

    private static Complainant complainant() {
        return Complainant.builder()
                .id("customer-4711")
                .party(PartyKind.PERSON)
                .group("key accounts")
                .agreement("gold")
                .onBehalfOf("customer-4712")
                .language("id-ID")
                .prefers(Channel.LETTER)
                .name(words("the name"))
                .contact(words("the address"))
                .needs(words("large print"))
                .build();
    }

    private static Subject subject() {
        return Subject.builder()
                .order("SO-1")
                .item("pump/7")
                .serial("S 0001")
                .batch("B-7")
                .contract("V-9")
                .service("repair")
                .department("sales")
                .branch("Bandung")
                .returned("RMA-3")
                .warranty("W-5")
                .claim("CL-2")
                .build();
    }

    static Facts facts() {
        return Facts.none()
                .with("channel of sale", "web \"shop\"")
                .with("value", new FactValue.Decimal(new BigDecimal("1234567890123.000001")))
                .with("insured", new FactValue.Truth(true))
                .with("bought", new FactValue.Day(LocalDate.of(2024, 2, 29)));
    }

    static Assessment assessment() {
        return Assessment.builder()
                .category("product/leak")
                .cause("seal")
                .severity(Severity.CRITICAL)
                .safety(true)
                .complexity(Scale.HIGH)
                .impact(Scale.MEDIUM)
                .immediateAction(false)
                .priority("1")
                .build();
    }

    static Responsibility responsibility() {
        return Responsibility.builder()
                .owner("rina")
                .watcher("budi")
                .department("quality")
                .build();
    }

    static Part part() {
        return Part.builder()
                .id("leak")
                .category("product/leak")
                .description(words("the leak"))
                .outcome(Outcome.PARTLY_UPHELD)
                .build();
    }

    static Remedy remedy() {
        return Remedy.builder()
                .id("r-1")
                .kind(RemedyKind.REFUND)
                .part("leak")
                .amount(new Money(new BigDecimal("999999999999999.999999"), Currency.getInstance("IDR")))
                .due(DUE)
                .note(words("the refund"))
                .status(RemedyStatus.ACCEPTED)
                .build();
    }

    static Task task() {
        return Task.builder()
                .id("t-1")
                .kind(TaskKind.IMMEDIATE_ACTION)
                .department("service")
                .owner("sari")
                .due(DUE)
                .description(words("a loan unit"))
                .result(words("what came of it"))
                .doneAt(DUE.minusNanos(1_000))
                .build();
    }

    static Attachment attachment() {
        return new Attachment("dms:4711/photo 1.jpg", "image/jpeg", someWords("a photo"));
    }

    static Plan plan() {
        return Plan.builder()
                .kind(ActionKind.RECALL)
                .cause("seal")
                .description(words("seals of batch 7"))
                .owner("rina")
                .due(DUE)
                .waitDays(30)
                .addComplaints("K-1042", "K-1043")
                .edition(EDITION)
                .build();
    }
}
