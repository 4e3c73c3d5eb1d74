package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"张三,张*", "张三丰,张**", "欧阳小明,欧**", "张,*", "Alice,A***", "𠮷田,𠮷*", "内蒙古某某科技有限公司,内**"})
    void showsTheFirstCharacterOfAName(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "138-1234-5678,138****5678", "+85291234567,+852****4567", "0471-1234567,047****4567",
            "12345678,*****678", "12345,*****"})
    void hidesTheMiddleOfAPhoneNumber(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"110101199003071234,110***********1234", "E12345678,*******78", "123,***"})
    void keepsThreeAndFourCharactersOfACertificateNumber(String idNo, String masked) {
        assertThat(Masking.idNo(idNo)).isEqualTo(masked);
    }

    @Test
    void masksNothingWhereNothingIs() {
        assertThat(Masking.mask(new PersonalData(null, null, null, null))).isEqualTo(MaskedData.NONE);
    }

    @Test
    void neverShowsAValueAsText() {
        assertThat(new PersonalData("张三", "13812345678", "ID_CARD", "110101199003071234").toString())
                .doesNotContain("张", "138", "1101");
    }
}
