package io.haochaping.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"13812345678,13812345678", "138 1234-5678,13812345678", "+86 13812345678,13812345678", "0086-138-1234-5678,13812345678",
            "010-62345678,01062345678", "0471-4321234,04714321234", "+86 10 62345678,01062345678", "400-810-8888,4008108888",
            "+852 9123 4567,+85291234567", "+853 6612 3456,+85366123456", "+886 912 345 678,+886912345678", "001 415 555 2671,+14155552671"})
    void acceptsNumbersFromHereAndAbroad(String given, String kept) {
        assertThat(PhoneNumber.normalise(given)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1381234567", "138123456789", "12812345678", "23812345678", "12345", "phone", "+8612345", "+0123456789",
            "１３８１２３４５６７８", "13812345678;drop", ""})
    void refusesWhatIsNone(String given) {
        assertThat(PhoneNumber.normalise(given)).isEmpty();
    }
}
