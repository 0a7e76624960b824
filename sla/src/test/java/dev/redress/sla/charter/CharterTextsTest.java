package dev.redress.sla.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.sla.promise.ServiceCharter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharterTextsTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    @Test
    void anUnknownLanguage_isEnglish() {
        assertThat(CharterTexts.of(Locale.GERMAN).language()).isEqualTo(Locale.ENGLISH);
        assertThat(CharterTexts.of(Locale.forLanguageTag("id-ID")).language().getLanguage())
                .isEqualTo("id");
    }

    @Test
    void aLanguageOfAHost_mustSayEverything_andIsToldAllThatIsMissing() {
        assertThatThrownBy(() -> CharterTexts.of(Locale.GERMAN, Map.of("rule", "{", "rights", "Rechte")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fact.received")
                .hasMessageContaining("[rule] were not a message format");
        Map<String, String> texts = new HashMap<>();
        CharterTexts.keys().forEach(key -> texts.put(key, key));
        texts.put("title.customers", "Unser Versprechen");
        CharterPage page =
                CharterPage.of(Charters.manufacturer(), Audience.CUSTOMERS, CharterTexts.of(Locale.GERMAN, texts));
        assertThat(page.html()).contains("<html lang=\"de\">").contains("<h1>Unser Versprechen</h1>");
    }

    @Test
    void aBundleOfAHost_changesWordsOfALanguageThatIsThere() {
        ListResourceBundle bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"word.fleet", "operators of fleets"}};
            }
        };
        CharterTexts texts = CharterTexts.of(Locale.ENGLISH, bundle);
        assertThat(CharterPage.of(Charters.manufacturer(), Audience.CUSTOMERS, texts)
                        .markdown())
                .contains("### For operators of fleets");
    }

    @Test
    void ratesOfAMonth_aYear_andAnyOtherPeriod() {
        assertThat(kept(THU_2026_01_01, LocalDate.of(2026, 1, 31))).contains("Kept 1 of 2 in January 2026.");
        assertThat(kept(THU_2026_01_01, LocalDate.of(2026, 12, 31))).contains("Kept 1 of 2 in 2026.");
        assertThat(kept(THU_2026_01_01, LocalDate.of(2026, 3, 31)))
                .contains("Kept 1 of 2 from 1 January 2026 to 31 March 2026.");
    }

    private static String kept(LocalDate first, LocalDate last) {
        return CharterPage.of(Charters.manufacturer(), Audience.CUSTOMERS, CharterTexts.of(Locale.ENGLISH))
                .with(KeptRates.between(first, last).with("resolve", 1, 2))
                .markdown();
    }

    @Test
    void ratesThatCannotBe_areRefused() {
        assertThatThrownBy(() -> KeptRates.between(THU_2026_01_01, THU_2026_01_01.minusDays(1)))
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> new KeptRates.Kept(3, 2)).hasMessageContaining("0 to 2");
        ServiceCharter charter = Charters.manufacturer();
        CharterPage page = CharterPage.of(charter, Audience.STAFF, CharterTexts.of(Locale.ENGLISH));
        assertThatThrownBy(() -> page.with(
                        KeptRates.between(THU_2026_01_01, THU_2026_01_01).with("solve", 1, 1)))
                .hasMessageContaining("'solve'");
    }

    @Test
    void customersDoNotReadWhatDepartmentsPromiseEachOther() {
        CharterPage page = CharterPage.of(Charters.manufacturer(), Audience.CUSTOMERS, CharterTexts.of(Locale.ENGLISH))
                .with(Charters.january());
        assertThat(page.markdown())
                .doesNotContain("laboratory", "Policy:", "Calendar", "Warnings", "Source", "11 of 12")
                .contains("Kept 96 of 100 in January 2026.");
        assertThat(page).hasToString("Our service charter (2026-1, en)");
    }
}
