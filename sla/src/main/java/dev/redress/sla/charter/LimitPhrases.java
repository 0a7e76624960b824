package dev.redress.sla.charter;

import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.Ending;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long, as a phrase: {@code within 3 business days after we receive your complaint, by the close of business}. */
final class LimitPhrases {

    private final CharterTexts texts;

    LimitPhrases(CharterTexts texts) {
        this.texts = texts;
    }

    /** By when, counted from a clause. */
    String after(Limit limit, String clause) {
        return limit.match(
                working -> texts.say("limit.working", duration(working.amount()), clause),
                elapsed -> texts.say("limit.elapsed", duration(elapsed.amount()), clause),
                days -> days("limit.business-days", days.days(), days.ending(), clause)
                        + dayZero(days.dayZeroCounted()),
                days -> days("limit.calendar-days", days.days(), days.ending(), clause)
                        + dayZero(days.dayZeroCounted())
                        + rolled(days.rolled()),
                months -> days("limit.months", months.months(), months.ending(), clause)
                        + dayZero(months.dayZeroCounted())
                        + rolled(months.rolled()));
    }

    /** How much, without from when. */
    String amount(Limit limit) {
        return limit.match(
                working -> texts.say("amount.working", duration(working.amount())),
                elapsed -> duration(elapsed.amount()),
                (BusinessDays days) -> texts.count("amount.business-days", days.days()),
                (CalendarDays days) -> texts.count("amount.calendar-days", days.days()),
                (Months months) -> texts.count("amount.months", months.months()));
    }

    private String days(String key, int count, Ending ending, String clause) {
        String end = ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.count(key, count, clause, texts.say("ending." + end));
    }

    private String dayZero(boolean isCounted) {
        return isCounted ? texts.say("limit.day-zero") : "";
    }

    private String rolled(boolean isRolled) {
        return isRolled ? texts.say("limit.rolled") : "";
    }

    private String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(texts.count("amount.hours", duration.toHours()));
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(texts.count("amount.minutes", duration.toMinutesPart()));
        }
        if (duration.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(texts.count("amount.seconds", duration.toSecondsPart()));
        }
        return String.join(" ", parts);
    }
}
