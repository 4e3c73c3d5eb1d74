package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.CodeBook.Codes;
import io.haochaping.connector.platform.UnknownCode;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.IdKind;
import io.haochaping.review.ReviewerKind;
import io.haochaping.review.Satisfaction;

/** No value of ours is forgotten in a code table. */
class PlatformCodesTest {

    @ParameterizedTest
    @CsvSource({"national-1,SUPERVISION", "sms6-1,HOTLINE;SUPERVISION", "gbt39046-1,SUPERVISION"})
    void hasACodeForEveryValueButTheseChannels(String table, String without) {
        CodeBook codes = CodeBook.named(table);

        assertThat(missing(codes, Codes.SATISFACTION, Satisfaction.values())).isEmpty();
        assertThat(missing(codes, Codes.PERSON, ReviewerKind.values())).isEmpty();
        assertThat(missing(codes, Codes.CERTIFICATE, IdKind.values())).isEmpty();
        assertThat(missing(codes, Codes.CHANNEL, ChannelKind.values())).containsExactlyInAnyOrder(without.split(";"));
    }

    private static List<String> missing(CodeBook codes, Codes list, Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).filter(value -> !isKnown(codes, list, value)).toList();
    }

    private static boolean isKnown(CodeBook codes, Codes list, String value) {
        try {
            return !codes.toTheirs(list, value).isEmpty();
        } catch (UnknownCode unknown) {
            return false;
        }
    }
}
