package dev.redress.sla.charter;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactValue;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.facet.Purpose;
import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Statement;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small charter of a manufacturer with one promise of each family, for the tests of this package. */
final class Charters {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    static final WorkingCalendar WORKS = WorkingCalendar.builder("works")
            .zone(JAKARTA)
            .open("mon-fri", "08:00-12:00", "13:00-17:00")
            .build();

    private Charters() {}

    static ServiceCharter.Builder empty() {
        return ServiceCharter.builder()
                .edition("2026-1")
                .validFrom(LocalDate.of(2026, 1, 1))
                .zone(JAKARTA);
    }

    static ServiceCharter manufacturer() {
        return empty().addStatements(
                        statement(
                                Statement.Kind.MISSION,
                                null,
                                "Pumps that never stop.",
                                "Pompa yang tak pernah berhenti."),
                        statement(
                                Statement.Kind.OFFER,
                                null,
                                "Spare parts for ten years.",
                                "Suku cadang selama sepuluh tahun."),
                        statement(
                                Statement.Kind.OFFER,
                                null,
                                "Free inspection in the first year.",
                                "Inspeksi gratis pada tahun pertama."),
                        statement(
                                Statement.Kind.STANDARD,
                                "fleet",
                                "A loan unit within one working day.",
                                "Unit pengganti dalam satu hari kerja."))
                .addContactWays(
                        new ContactWay("e-mail", "care@example.com", ""),
                        new ContactWay("phone", "+62 21 555 0100", "Mon-Fri 08:00-17:00 WIB"))
                .addPromises(law(), acknowledge(), resolve(), progress(), tellBefore(), amends(), laboratory())
                .addRight(new Right(
                        "ombudsman",
                        "the Ombudsman",
                        Trigger.parse("final-response late or told decision"),
                        Optional.of(Trigger.parse("told decision")),
                        Optional.of(Limit.parse("6 months")),
                        WORKS))
                .build();
    }

    private static Statement statement(Statement.Kind kind, @Nullable String group, String english, String indonesian) {
        return new Statement(kind, Optional.ofNullable(group), Map.of("en", english, "id", indonesian));
    }

    private static Promise law() {
        return Promise.builder()
                .id("final-response")
                .family(Family.LEGAL)
                .start("documents-complete")
                .stop("told decision")
                .calendar(WORKS)
                .limit("56 calendar days")
                .source("Example Act, section 7")
                .build();
    }

    static Promise acknowledge() {
        return Promise.builder()
                .id("acknowledge")
                .start("received")
                .stop("told acknowledgement")
                .calendar(WORKS)
                .limit("1 business day until close")
                .exempt(Trigger.parse("told decision"))
                .build();
    }

    private static Promise resolve() {
        return Promise.builder()
                .id("resolve")
                .start("received")
                .stop("told decision")
                .calendar(WORKS)
                .addLimits(
                        new LimitRule(
                                new Condition.OneOf("safety", List.of(new FactValue.Truth(true))),
                                Limit.parse("1 business day until close")),
                        new LimitRule(
                                Condition.is("severity", "high", "critical"),
                                Limit.parse("3 business days until close")),
                        new LimitRule(Condition.always(), Limit.parse("10 business days until close")))
                .pausing(Pausing.forWaits("complainant").atMost(Limit.parse("10 business days")))
                .addWarnings(Warning.at(75), Warning.before(Limit.parse("4 working hours")))
                .extension(new Extension(
                        Limit.parse("5 business days"),
                        false,
                        1,
                        List.of("laboratory", "supplier"),
                        Optional.of(Purpose.DELAY)))
                .onReopen(AfterReopening.NEW_CYCLE)
                .build();
    }

    private static Promise progress() {
        return Promise.builder()
                .id("progress")
                .start("received")
                .renew(Trigger.parse("told progress"))
                .stop("told decision")
                .calendar(WORKS)
                .limit("5 business days until close")
                .build();
    }

    private static Promise tellBefore() {
        return Promise.builder()
                .id("tell-before")
                .family(Family.OBLIGATION)
                .start("resolve warned")
                .stop("told delay")
                .calendar(WORKS)
                .until("resolve")
                .build();
    }

    private static Promise amends() {
        return Promise.builder()
                .id("amends")
                .family(Family.OBLIGATION)
                .start("resolve late")
                .stop("told apology, explanation, next steps")
                .calendar(WORKS)
                .limit("1 business day until close")
                .build();
    }

    private static Promise laboratory() {
        return Promise.builder()
                .id("laboratory")
                .family(Family.INTERNAL)
                .per(Per.TASK)
                .start("task given to laboratory")
                .stop("task done")
                .calendar(WORKS)
                .limit("PT16H working")
                .build();
    }

    static KeptRates january() {
        return KeptRates.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))
                .with("resolve", 96, 100)
                .with("final-response", 0, 0)
                .with("laboratory", 11, 12);
    }
}
