package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The short way of instants says what the long way of the JDK says. */
class InstantsProperties {

    private static final String NOON = "2026-02-28T12:00:00.000250Z";

    @Property(tries = 200)
    void anyInstantIsReadBack(
            @ForAll @LongRange(min = -62_200_000_000L, max = 253_500_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(max = 3) int thousands) {
        int step = new int[] {1, 1_000, 1_000_000, 1_000_000_000}[thousands];
        Instant instant = Instant.ofEpochSecond(second, nano / step * (long) step);
        String text = Instants.print(instant);
        assertThat(Instants.parse(text)).isEqualTo(instant);
        assertThat(Instant.parse(text)).isEqualTo(instant);
        assertThat(text.length()).isGreaterThanOrEqualTo(27);
    }

    @Property(tries = 200)
    void anyChangedDigitIsReadAsTheJdkReadsItOrRefused(@ForAll Random random) {
        StringBuilder changed = new StringBuilder(NOON);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            if (Character.isDigit(changed.charAt(at))) {
                changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        String text = changed.toString();
        boolean leap = text.startsWith(":60", 16) || text.startsWith("T24", 10);
        Throwable refused = catchThrowable(() -> Instant.parse(text));
        if (refused == null && !leap) {
            assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
        } else {
            assertThat(catchThrowable(() -> Instants.parse(text))).isInstanceOf(DateTimeException.class);
        }
    }

    @Example
    void microsecondsAreAlwaysThere() {
        assertThat(Instants.print(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000Z");
        assertThat(Instants.print(Instant.parse("0000-01-01T00:00:00Z"))).isEqualTo("0000-01-01T00:00:00.000000Z");
        assertThat(Instants.print(Instant.parse("-0001-12-31T23:59:59Z"))).isEqualTo("-0001-12-31T23:59:59.000000Z");
        assertThat(Instants.print(Instant.parse("9999-12-31T23:59:59.5Z"))).isEqualTo("9999-12-31T23:59:59.500000Z");
        assertThat(Instants.print(Instant.parse("+10000-01-01T00:00:00.5Z")))
                .isEqualTo("+10000-01-01T00:00:00.500000Z");
    }
}
