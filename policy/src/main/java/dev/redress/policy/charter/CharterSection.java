package dev.redress.policy.charter;

import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.Statement;
import java.util.ArrayList;
import java.util.List;

/** The section {@code charter}. */
public final class CharterSection {

    private static final Key<String> KIND =
            Key.required("kind", Texts.name(), "A word such as `e-mail`, `phone`, `post`, `counter` or `web`.");
    private static final Key<String> WHERE =
            Key.required("where", Texts.text("an address, number or place"), "The address, number or place.");
    private static final Key<String> HOURS = Key.optional(
                    "hours", Texts.text("words such as Monday to Friday, 8 to 17"), "When somebody is there, in words.")
            .orElse("", "not said");
    private static final Key<List<ContactWay>> CONTACT = Key.optional(
                    "contact",
                    Shape.oneOrMany(Shape.mapping(
                                    "contact way", "How a customer can complain or give feedback.", KIND, WHERE, HOURS)
                            .as(fields -> new ContactWay(fields.get(KIND), fields.get(WHERE), fields.get(HOURS)))),
                    "Where a customer can complain and give feedback.")
            .orElse(List.of(), "none");
    private static final Key<List<StatementShape.Words>> MISSION = words("mission", "What the company is there for.");
    private static final Key<List<StatementShape.Words>> OFFER = words("offer", "What it offers.");
    private static final Key<List<StatementShape.Words>> STANDARDS =
            words("standards", "What it does, and how well, for everybody or for one customer group.");

    /** The section. */
    public static final Key<CharterWords> KEY = Key.optional(
                    "charter",
                    Shape.mapping(
                                    "charter",
                                    "What the service charter says beside the promises and rights, which it takes from"
                                            + " their sections.",
                                    CONTACT,
                                    MISSION,
                                    OFFER,
                                    STANDARDS)
                            .as(CharterSection::charter),
                    "What the service charter says beside the promises and rights.")
            .orElse(CharterWords.NONE, "none")
            .example("""
                    charter:
                      contact:
                        - {kind: e-mail, where: care@example.com}
                        - {kind: phone, where: +62 21 5550 100, hours: "Monday to Friday, 8 to 17"}
                      mission: {text: {id: "Mesin Anda harus bekerja.", en: "Your machine must work."}}
                      offer: {text: {id: "Perbaikan, suku cadang, unit pinjaman.", en: "Repair, spare parts, loan units."}}
                      standards:
                        - {for: fleet, text: {id: "Unit pinjaman dalam satu hari kerja.", en: "A loan unit within one working day."}}
                    """);

    private CharterSection() {}

    private static Key<List<StatementShape.Words>> words(String name, String meaning) {
        return Key.optional(name, StatementShape.SHAPE, meaning).orElse(List.of(), "none");
    }

    private static CharterWords charter(Fields fields) {
        List<Statement> statements = new ArrayList<>();
        add(statements, Statement.Kind.MISSION, fields.get(MISSION));
        add(statements, Statement.Kind.OFFER, fields.get(OFFER));
        add(statements, Statement.Kind.STANDARD, fields.get(STANDARDS));
        return new CharterWords(fields.get(CONTACT), statements);
    }

    private static void add(List<Statement> statements, Statement.Kind kind, List<StatementShape.Words> words) {
        words.forEach(each -> statements.add(new Statement(kind, each.group(), each.texts())));
    }
}
