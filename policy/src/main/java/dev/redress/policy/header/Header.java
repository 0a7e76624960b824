package dev.redress.policy.header;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a policy says of itself: {@code {id: after-sales-manufacturer, edition: 2026-1, validFrom: 2026-01-01, zone:
 * Asia/Jakarta}}.
 *
 * @param id the name of the policy, the same in all its editions
 * @param edition which text of the policy this is
 * @param validFrom the first date, in {@code zone}, for which it holds
 * @param zone the zone of its dates, and of calendars that name no other
 * @param texts the languages of what people read, the first preferred; never empty
 */
public record Header(String id, String edition, LocalDate validFrom, ZoneId zone, List<Locale> texts) {

    /**
     * Copies the languages.
     *
     * @param id the name of the policy, the same in all its editions
     * @param edition which text of the policy this is
     * @param validFrom the first date, in {@code zone}, for which it holds
     * @param zone the zone of its dates, and of calendars that name no other
     * @param texts the languages of what people read, the first preferred; never empty
     */
    public Header {
        texts = List.copyOf(texts);
    }
}
