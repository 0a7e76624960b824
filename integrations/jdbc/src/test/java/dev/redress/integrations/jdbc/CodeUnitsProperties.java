package dev.redress.integrations.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every text comes back, in UTF-8 and without U+0000, and the database's order of bytes is Java's order of code units. */
class CodeUnitsProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> units = Arbitraries.of(
                '\u0000', '\u0001', '\u0002', 'a', 'z', '\u00FF', '\u0100', '\uD7FE', '\uD7FF', '\uD800', '\uD83D',
                '\uDBFF', '\uDC00', '\uDE00', '\uDFFF', '\uE000', '\uFF21', '\uFFFF');
        return units.list().ofMaxSize(6).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    @Property(tries = 200)
    void everyText_comesBackFromBothForms(@ForAll("texts") String text) {
        assertThat(CodeUnits.read(throughUtf8(CodeUnits.ordered(text)))).isEqualTo(text);
        assertThat(CodeUnits.read(throughUtf8(CodeUnits.kept(text)))).isEqualTo(text);
    }

    @Property(tries = 200)
    void writtenTexts_haveTheOrderOfTheTexts(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Integer.signum(bytes(CodeUnits.ordered(one), CodeUnits.ordered(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Example
    void whatEveryDatabaseKeeps_isNotChanged() {
        String plain = "Kopi \u4e2d\u6587 \uFF21 \t\n";
        assertThat(CodeUnits.ordered(plain)).isSameAs(plain);
        assertThat(CodeUnits.kept(plain + "\uD83D\uDE00")).isEqualTo(plain + "\uD83D\uDE00");
    }

    private static int bytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String throughUtf8(String written) {
        assertThat(written).doesNotContain("\0");
        return new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
