package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.haochaping.connector.platform.CodeBook.Codes;

class CodeBookTest {

    private static final List<String> LEVELS = List.of("VERY_DISSATISFIED", "DISSATISFIED", "BASICALLY_SATISFIED", "SATISFIED", "VERY_SATISFIED");

    @ParameterizedTest
    @ValueSource(strings = {"national-1", "sms6-1"})
    void platformsCountStars(String table) {
        for (int star = 1; star <= 5; star++) {
            assertThat(CodeBook.named(table).toTheirs(Codes.SATISFACTION, LEVELS.get(star - 1))).isEqualTo("" + star);
            assertThat(CodeBook.named(table).toOurs(Codes.SATISFACTION, "" + star)).isEqualTo(LEVELS.get(star - 1));
        }
    }

    @Test
    void theNationalStandardCountsTheOtherWayRound() {
        CodeBook standard = CodeBook.named("gbt39046-1");
        for (int digit = 1; digit <= 5; digit++) {
            assertThat(standard.toTheirs(Codes.SATISFACTION, LEVELS.get(5 - digit))).isEqualTo("" + digit);
            assertThat(standard.toOurs(Codes.SATISFACTION, "" + digit)).isEqualTo(LEVELS.get(5 - digit));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfEveryTableLeadsThereAndBackAsItsDirectionSays(String table, String list, String ours, String theirs, String direction) {
        CodeBook codes = CodeBook.named(table);
        if (list.equals("AREA")) {
            List.of("361199", "361199001", "360000").forEach(area -> assertThat(codes.areaToOurs(codes.area(area))).isEqualTo(area));
            assertThat(codes.area("361199")).hasSize(Integer.parseInt(theirs));
            return;
        }
        Codes codesOf = Codes.valueOf(list);
        assertThat(codes.toTheirs(codesOf, ours).equals(theirs)).as("out").isEqualTo(!direction.equals("in"));
        assertThat(codes.toOurs(codesOf, theirs).equals(ours)).as("back").isEqualTo(!direction.equals("out"));
    }

    static Stream<Arguments> rows() throws Exception {
        List<Path> tables = tables();
        assertThat(tables).hasSizeGreaterThanOrEqualTo(3);
        return tables.stream().flatMap(CodeBookTest::rows);
    }

    private static List<Path> tables() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(CodeBook.class.getResource("codes").toURI()))) {
            return files.sorted().toList();
        }
    }

    private static Stream<Arguments> rows(Path table) {
        try {
            String name = table.getFileName().toString().replace(".csv", "");
            return Files.readAllLines(table).stream().skip(1).map(line -> line.split(",")).map(it -> Arguments.of(name, it[0], it[1], it[2], it[3]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void keepsTheVillageOfAnAreaOfTwelveDigits() {
        CodeBook codes = CodeBook.named("national-1");
        assertThat(codes.areaToOurs(codes.area("361199001005"))).isEqualTo("361199001005");
        assertThat(codes.areaToOurs("361199000005")).as("no street").isEqualTo("361199000005");
    }

    @ParameterizedTest
    @CsvSource({"gbt39046-1,361199001005", "national-1,36119", "national-1,3611990010050", "national-1,36119x"})
    void knowsNoAreaThatIsNone(String table, String area) {
        assertThatThrownBy(() -> CodeBook.named(table).areaToOurs(area)).isInstanceOf(UnknownCode.class).hasMessage("AREA " + area + " (" + table + ")");
    }

    @ParameterizedTest
    @CsvSource({"national-1,HOTLINE,6", "national-1,SMS,7", "sms6-1,SMS,6", "gbt39046-1,SMS,短信"})
    void channelsAboveFiveDifferByPlatform(String table, String channel, String code) {
        assertThat(CodeBook.named(table).toTheirs(Codes.CHANNEL, channel)).isEqualTo(code);
        assertThat(CodeBook.named(table).toOurs(Codes.CHANNEL, code)).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({"national-1,6,AUTHORITY", "gbt39046-1,5,AUTHORITY", "gbt39046-1,6,OTHER", "national-1,5,ENTERPRISE"})
    void kindsOfPersonsDifferByPlatform(String table, String code, String kind) {
        assertThat(CodeBook.named(table).toOurs(Codes.PERSON, code)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"national-1,SATISFACTION,6", "national-1,SATISFACTION,0", "national-1,CHANNEL,8", "sms6-1,CHANNEL,7", "national-1,CERTIFICATE,114", "gbt39046-1,PERSON,9"})
    void refusesUnknownCodesByName(String table, Codes list, String code) {
        assertThatThrownBy(() -> CodeBook.named(table).toOurs(list, code)).isInstanceOf(UnknownCode.class)
                .hasMessage(list + " " + code + " (" + table + ")");
    }

    @Test
    void refusesWhatThePlatformHasNoCodeFor() {
        assertThatThrownBy(() -> CodeBook.named("sms6-1").toTheirs(Codes.CHANNEL, "HOTLINE")).hasMessage("CHANNEL HOTLINE (sms6-1)");
        assertThatThrownBy(() -> CodeBook.named("national-1").toTheirs(Codes.CHANNEL, "SUPERVISION")).hasMessage("CHANNEL SUPERVISION (national-1)");
    }

    @ParameterizedTest
    @CsvSource({"national-1,361199,361199000000", "national-1,361199001005,361199001005", "gbt39046-1,361199001000,361199001", "gbt39046-1,361199,361199000"})
    void writesAreasInTheWidthOfThePlatform(String table, String ours, String theirs) {
        assertThat(CodeBook.named(table).area(ours)).isEqualTo(theirs);
        assertThat(CodeBook.named("national-1").area(theirs)).isEqualTo(CodeBook.named("national-1").area(ours));
    }

    @ParameterizedTest
    @CsvSource({"gbt39046-1,361199001005", "national-1,36119", "national-1,3611990010050", "national-1,36119x"})
    void refusesAreasThatDoNotFit(String table, String area) {
        assertThatThrownBy(() -> CodeBook.named(table).area(area)).hasMessage("AREA " + area + " (" + table + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-9", "../codes/national-1", ""})
    void refusesUnknownTables(String table) {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeBook.named(table));
    }
}
