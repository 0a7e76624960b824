package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Warning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody should be told that a limit comes near: {@code 75 %}, {@code 4 working hours before}. */
final class WarningText {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern BEFORE = Pattern.compile("\\s+before\\s*$");
    private static final String PHRASE = "a warning such as 75 % or 4 working hours before";

    /** One or several warnings, each once. */
    static final Shape<List<Located<Warning>>> SHAPE =
            Shape.oneOrMany(Texts.of(PHRASE, "", WarningText::parse).located()).resolve(WarningText::eachOnce);

    private WarningText() {}

    private static Parsed<Warning> parse(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            int percent = Integer.parseInt(share.group(1));
            return percent >= 1 && percent <= 100
                    ? Parsed.of(Warning.at(percent))
                    : Parsed.refusedAt(0, "a share from 1 % to 100 %");
        }
        Matcher before = BEFORE.matcher(text);
        if (!before.find()) {
            return Parsed.refused();
        }
        Parsed<Limit> span = LimitTexts.limit(text.substring(0, before.start()));
        return span.value().orElse(null) instanceof Months
                ? Parsed.refusedAt(0, "a span in time or days")
                : span.as(Warning::before);
    }

    private static Optional<List<Located<Warning>>> eachOnce(List<Located<Warning>> warnings, Place place) {
        Set<Warning> seen = new HashSet<>();
        boolean sound = true;
        for (Located<Warning> warning : warnings) {
            if (!seen.add(warning.value())) {
                warning.place().refuse(FindingCode.CONTRADICTION, "each warning once");
                sound = false;
            }
        }
        return sound ? Optional.of(warnings) : Optional.empty();
    }
}
