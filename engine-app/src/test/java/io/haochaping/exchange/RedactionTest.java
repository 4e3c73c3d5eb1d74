package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.haochaping.connector.api.PlatformMessage.Review;
import io.haochaping.connector.api.PlatformPerson;

class RedactionTest {

    private static final Review REVIEW = new Review("P-1", 1, false, "DISSATISFIED", "WINDOW_DEVICE", List.of(), "排队两小时", Instant.EPOCH, true,
            new PlatformPerson("NATURAL_PERSON", "张三", "13812345678", "ID_CARD", "11010519491231002X"), null);

    @Test
    void takesOutWhatThePlatformRepeatsOfThePerson() {
        assertThat(Redaction.of("张三(11010519491231002X, 13812345678)的评价“排队两小时”无法受理", REVIEW)).isEqualTo("***(***, ***)的评价“***”无法受理");
    }

    @Test
    void takesOutLongNumbersOfAnybodyAndKeepsShortOnes() {
        assertThat(Redaction.of("错误 500123：号码 13900000000 不存在", REVIEW)).isEqualTo("错误 500123：号码 *** 不存在");
    }

    @Test
    void isOneLineOfBoundedLength() {
        assertThat(Redaction.of("a\nb".repeat(500), REVIEW)).hasSize(300).doesNotContain("\n");
    }
}
