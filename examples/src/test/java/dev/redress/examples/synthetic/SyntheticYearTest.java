package dev.redress.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SyntheticYearTest {

    /** Change it knowingly: whoever compares results over time expects the same file. */
    private static final String SHA_256 = "89a9f01065c099f2f7b7bdb5c8203a50adcf94566e8258e655544ebb08430cf7";

    private static String file;
    private static List<Row> rows;

    record Row(
            String id,
            LocalDateTime received,
            String closed,
            String type,
            String channel,
            String severity,
            String branch) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(7);
            return new Row(cells[0], LocalDateTime.parse(cells[1]), cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        boolean open() {
            return closed.isEmpty();
        }

        LocalDateTime end() {
            return LocalDateTime.parse(closed);
        }
    }

    @BeforeAll
    static void write() throws IOException {
        file = written();
        rows = file.lines()
                .skip(1)
                .filter(line -> !Broken.ROWS.contains(line))
                .map(Row::of)
                .toList();
    }

    private static String written() throws IOException {
        StringBuilder out = new StringBuilder();
        SyntheticYear.write(out);
        return out.toString();
    }

    @Test
    void sameBytesEveryTimeInEveryLocale() throws IOException, NoSuchAlgorithmException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written()).isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(SHA_256);
    }

    @Test
    void fileIsSmallAndSaysThatItIsSynthetic() {
        assertThat(file.length()).isLessThan(256_000);
        assertThat(SyntheticYear.NAME).contains("synthetic");
        assertThat(rows).hasSize(SyntheticYear.CASES).allMatch(row -> row.id().matches("SYN-[0-9]{4}"));
    }

    @Test
    void everyRowHasAnIdOfItsOwnAndATimeOfTheYear() {
        assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.received().getYear() == 2025);
        assertThat(rows.stream().map(Row::received)).isSorted();
        assertThat(rows)
                .filteredOn(row -> !row.open())
                .allMatch(row -> !row.end().isAfter(SyntheticYear.AS_OF));
    }

    @Test
    void brokenRowsAreSpreadOverTheYear() {
        assertThat(file.lines().filter(Broken.ROWS::contains)).containsExactlyElementsOf(Broken.ROWS);
        assertThat(file.lines().count()).isEqualTo(1 + SyntheticYear.CASES + Broken.ROWS.size());
    }

    @Test
    void mostComeInOfficeHoursSomeAtNightAndAtWeekends() {
        assertThat(share(row -> row.received().getHour() >= 8 && row.received().getHour() < 17))
                .isBetween(0.80, 0.92);
        assertThat(share(row -> row.received().getHour() < 6)).isBetween(0.003, 0.02);
        assertThat(share(row -> row.received().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()))
                .isBetween(0.03, 0.08);
        assertThat(share(row -> row.received().getDayOfWeek() == DayOfWeek.MONDAY))
                .isBetween(0.20, 0.27);
    }

    @Test
    void rainsBringMoreThanTheDrySeason() {
        assertThat(share(row -> row.received().getMonthValue() == 1))
                .isGreaterThan(1.3 * share(row -> row.received().getMonthValue() == 6));
    }

    @Test
    void everyTypeComesAboutAsOftenAsItWeighs() {
        Map<String, Long> types = rows.stream().collect(Collectors.groupingBy(Row::type, Collectors.counting()));

        assertThat(types).hasSize(Subject.ALL.size());
        for (Subject subject : Subject.ALL) {
            double expected = subject.weight() / 100;
            assertThat((double) types.get(subject.type()) / rows.size())
                    .as(subject.type())
                    .isBetween(expected * 0.7 - 0.003, expected * 1.5);
        }
    }

    @Test
    void badLotOfSealsShowsInAutumn() {
        List<Row> autumn = rows.stream()
                .filter(row -> Arrivals.duringBadLot(row.received().toLocalDate()))
                .toList();

        assertThat((double) autumn.stream()
                                .filter(row -> row.type().equals("Leak"))
                                .count()
                        / autumn.size())
                .isGreaterThan(0.28);
    }

    @Test
    void someAreOpenAndAFewEndBeforeTheyBegin() {
        assertThat(share(Row::open)).isBetween(0.01, 0.04);
        assertThat(rows.stream()
                        .filter(row -> !row.open() && row.end().isBefore(row.received()))
                        .count())
                .isBetween(3L, 15L);
        assertThat(rows)
                .filteredOn(Row::open)
                .anyMatch(row -> row.received().toLocalDate().isBefore(LocalDate.of(2025, 10, 1)));
    }

    @Test
    void handlingTakesFromMinutesToWeeks() {
        List<Long> days = rows.stream()
                .filter(row -> !row.open() && row.end().isAfter(row.received()))
                .map(row ->
                        java.time.Duration.between(row.received(), row.end()).toDays())
                .sorted()
                .toList();

        assertThat(days.get(days.size() / 2)).isBetween(2L, 5L);
        assertThat(days.get(days.size() * 95 / 100)).isBetween(10L, 25L);
        assertThat(days.get(0)).isZero();
    }

    private static double share(Predicate<Row> test) {
        return (double) rows.stream().filter(test).count() / rows.size();
    }
}
