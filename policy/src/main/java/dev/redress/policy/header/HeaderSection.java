package dev.redress.policy.header;

import dev.redress.policy.section.Key;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The section {@code policy}. */
public final class HeaderSection {

    private static final Key<String> ID =
            Key.required("id", Texts.name(), "The name of the policy, the same in all its editions.");
    private static final Key<String> EDITION =
            Key.required("edition", Texts.text("an edition such as 2026-1"), "Which text of the policy this is.");
    private static final Key<LocalDate> VALID_FROM =
            Key.required("validFrom", Texts.date(), "The first date, in `zone`, for which it holds.");
    private static final Key<ZoneId> ZONE =
            Key.required("zone", Texts.zone(), "The zone of its dates, and of calendars that name no other.");
    private static final Key<List<Locale>> TEXTS = Key.optional(
                    "texts",
                    Shape.oneOrMany(Texts.language()),
                    "The languages of what people read, the preferred one first.")
            .orElse(List.of(Locale.ENGLISH), "en");

    /** The section. */
    public static final Key<Header> KEY = Key.required(
                    "policy",
                    Shape.mapping("header", "What the policy says of itself.", ID, EDITION, VALID_FROM, ZONE, TEXTS)
                            .as(fields -> new Header(
                                    fields.get(ID),
                                    fields.get(EDITION),
                                    fields.get(VALID_FROM),
                                    fields.get(ZONE),
                                    fields.get(TEXTS))),
                    "What the policy says of itself.")
            .example(
                    "policy: {id: after-sales, edition: 2026-1, validFrom: 2026-01-01, zone: Asia/Jakarta, texts: [id, en]}");

    private HeaderSection() {}
}
