package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = {"national-1", "sms6-1", "gbt39046-1"})
    void comesBackToTheSameValueOrWasNoneOfItsOwn(String table) {
        CodeBook codes = CodeBook.named(table);
        List<String> own = List.of("PORTAL", "MOBILE_APP", "QR_CODE", "WINDOW_DEVICE", "KIOSK", "SMS");
        assertThat(own).allSatisfy(channel -> assertThat(codes.toOurs(Codes.CHANNEL, codes.toTheirs(Codes.CHANNEL, channel))).isEqualTo(channel));
        assertThat(List.of("PAPER", "OPINION_BOX", "EMAIL")).allSatisfy(channel -> assertThat(own).contains(codes.toOurs(Codes.CHANNEL, codes.toTheirs(Codes.CHANNEL, channel))));
        assertThat(List.of("NATURAL_PERSON", "ENTERPRISE", "INSTITUTION", "SOCIAL_ORGANISATION", "AUTHORITY", "OTHER"))
                .allSatisfy(kind -> assertThat(codes.toOurs(Codes.PERSON, codes.toTheirs(Codes.PERSON, kind))).isEqualTo(kind));
        assertThat(List.of("ID_CARD", "USCC", "BUSINESS_LICENCE", "HK_MACAO_PERMIT", "TAIWAN_PERMIT", "PASSPORT", "OTHER"))
                .allSatisfy(kind -> assertThat(codes.toOurs(Codes.CERTIFICATE, codes.toTheirs(Codes.CERTIFICATE, kind))).isEqualTo(kind));
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
