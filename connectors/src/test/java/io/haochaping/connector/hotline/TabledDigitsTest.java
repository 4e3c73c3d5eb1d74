package io.haochaping.connector.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.haochaping.connector.api.HotlineDigits;
import io.haochaping.connector.api.HotlineDigits.Means;

class TabledDigitsTest {

    private final HotlineDigits digits = new TabledDigits(new HotlineSettings("12366-1", Map.of("city", "12345-1")));

    @ParameterizedTest
    @CsvSource({"tax,KEY,1,VERY_SATISFIED", "tax,KEY,5,VERY_DISSATISFIED", "tax,SMS,5,VERY_SATISFIED", "tax,SMS,1,VERY_DISSATISFIED", "city,KEY,3,DISSATISFIED",
            "city,SMS,1,SATISFIED"})
    void readsADigitByTheTableOfItsChannel(String channel, Means means, String digit, String level) {
        assertThat(digits.satisfaction(channel, null, means, digit)).contains(level);
    }

    @Test
    void readsADigitByTheTableThatTheHotlineNames() {
        assertThat(digits.satisfaction("tax", "12345-1", Means.KEY, " 3 ")).contains("DISSATISFIED");
        assertThat(digits.satisfaction("city", null, Means.KEY, "5")).isEmpty();
        assertThat(digits.satisfaction("city", null, Means.KEY, "")).isEmpty();
        assertThat(digits.isTable("12366-2")).isFalse();
        assertThat(digits.isTable("../12366-1")).isFalse();
        assertThatThrownBy(() -> digits.satisfaction("tax", "12366-2", Means.KEY, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesSettingsThatNameNoTable() {
        assertThatThrownBy(() -> new TabledDigits(new HotlineSettings("12366-9", Map.of()))).hasMessageContaining("HCP_HOTLINE_TABLE");
        assertThatThrownBy(() -> new TabledDigits(new HotlineSettings("12366-1", Map.of("city", "x")))).hasMessageContaining("hcp.hotline.tables.city");
    }
}
