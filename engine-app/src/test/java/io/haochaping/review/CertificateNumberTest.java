package io.haochaping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

    @ParameterizedTest
    @CsvSource({"ID_CARD,11010519491231002X", "ID_CARD,11010519491231002x", "USCC,91350100M000100Y43", "PASSPORT,E12345678",
            "HK_MACAO_PERMIT,H1234567800", "TAIWAN_PERMIT,12345678", "BUSINESS_LICENCE,110108012345678", "OTHER,军字第1234号"})
    void acceptsNumbersOfTheirKind(IdKind kind, String number) {
        assertThat(CertificateNumber.normalise(kind, number, TODAY)).contains(number.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"ID_CARD,110105194912310021", "ID_CARD,11010519491331002X", "ID_CARD,110105491231002", "ID_CARD,1101051949123100", "ID_CARD,abc",
            "USCC,91350100M000100Y44", "USCC,91350100M000100Y4", "USCC,91350100I000100Y43", "PASSPORT,护照", "PASSPORT,E1"})
    void refusesOthers(IdKind kind, String number) {
        assertThat(CertificateNumber.normalise(kind, number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19491230", "20991231"})
    void refusesABirthdayThatLiesAheadOrDoesNotFitTheChecksum(String birthday) {
        assertThat(CertificateNumber.normalise(IdKind.ID_CARD, "110105" + birthday + "002X", TODAY)).isEmpty();
    }
}
