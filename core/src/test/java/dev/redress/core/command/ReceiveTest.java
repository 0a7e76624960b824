package dev.redress.core.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.redress.core.record.RecordId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReceiveTest {

    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final Complainant C204 = Complainant.of("C-204");

    private static Receive received() {
        return Receive.complaint("K-1042", C204, "it leaks");
    }

    @Test
    void eachKindOfFeedbackIsReceivedAsSuch() {
        assertThat(received().receipt()).isEqualTo(Receipt.of(C204, Personal.of("it leaks")));
        assertThat(received().id()).isEqualTo(RecordId.complaint("K-1042"));
        assertThat(Receive.suggestion("K-1", C204, "x").receipt().kind()).isEqualTo(FeedbackKind.SUGGESTION);
        assertThat(Receive.praise("K-1", C204, "x").receipt().kind()).isEqualTo(FeedbackKind.PRAISE);
        assertThat(Receive.enquiry("K-1", C204, "x").receipt().kind()).isEqualTo(FeedbackKind.ENQUIRY);
        assertThat(Receive.claimOf("K-1", C204, "x").receipt().kind()).isEqualTo(FeedbackKind.CLAIM);
    }

    @Test
    void everythingThatIsSaidIsInTheReceipt() {
        Receive said = received()
                .in("north")
                .order("S-1")
                .item("P-7")
                .serial("0001")
                .batch("B-7")
                .contract("V-1")
                .service("install")
                .branch("Surabaya")
                .returned("RMA-1")
                .warranty("W-1")
                .claim("CL-1")
                .partner("D-17")
                .reference("mail 88")
                .sought("a new seal")
                .happenedOn(FRI_2026_01_30)
                .facts(Facts.none().with("grade", "gold"));
        assertThat(said.id()).isEqualTo(RecordId.complaint("K-1042").in("north"));
        assertThat(said.receipt())
                .isEqualTo(Receipt.builder()
                        .complainant(C204)
                        .account(Personal.of("it leaks"))
                        .subject(Subject.builder()
                                .order("S-1")
                                .item("P-7")
                                .serial("0001")
                                .batch("B-7")
                                .contract("V-1")
                                .service("install")
                                .branch("Surabaya")
                                .returned("RMA-1")
                                .warranty("W-1")
                                .claim("CL-1")
                                .build())
                        .partner("D-17")
                        .reference("mail 88")
                        .sought(Personal.of("a new seal"))
                        .happenedOn(FRI_2026_01_30)
                        .facts(Facts.none().with("grade", "gold"))
                        .build());
    }

    @Test
    void whatIsKnownAtOnceIsAssessed() {
        assertThat(received()
                        .severity(Severity.HIGH)
                        .safety(true)
                        .category("leak")
                        .priority("1")
                        .assessment())
                .isEqualTo(Assessment.builder()
                        .severity(Severity.HIGH)
                        .safety(true)
                        .category("leak")
                        .priority("1")
                        .build());
    }

    @Test
    void whoeverHeardItGivesTheCommand_byTheWayItCame() {
        Actor rina = Actor.of("rina", "handler");
        Command command = received().heardBy(Channel.PHONE, rina);
        assertThat(command.actor()).isEqualTo(rina);
        assertThat(command.id()).isEqualTo(RecordId.complaint("K-1042"));
        assertThat(((Receive) command.intent()).receipt().channel()).isEqualTo(Channel.PHONE);
        assertThat(command).hasToString("receive complaint K-1042");
    }
}
