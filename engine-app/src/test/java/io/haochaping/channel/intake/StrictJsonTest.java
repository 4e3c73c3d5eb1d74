package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1}}", "{\"a\":1} x", "{} {}", "{\"a\":1,\"a\":2}", "{'a':1}", "{a:1}", "{\"a\":NaN}",
        "{\"a\":01}", "[1,]", "{\"a\":1,}", "// c\n{}", "\uFEFF{}", "{\"a\":\"\u0000\"}", "{\"a\":\"\\x\"}", "nul"})
    void refusesWhatIsNotExactlyOneDocument(String text) {
        Problem problem = catchThrowableOfType(Problem.class, () -> StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.code()).isEqualTo("malformed-json");
    }

    @Test
    void saysWhereTheFaultIs() {
        Problem problem = catchThrowableOfType(Problem.class, () -> StrictJson.read("{\n  \"a\": x}".getBytes(StandardCharsets.UTF_8)));

        assertThat(problem.properties()).containsEntry("line", 2).containsKey("column");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[][] faults = {{'"', (byte) 0xff, '"'}, {'"', (byte) 0xc3, '"'}, {'"', (byte) 0xc0, (byte) 0x80, '"'},
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, {'"', (byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'}};
        for (byte[] fault : faults) {
            assertThat(catchThrowableOfType(Problem.class, () -> StrictJson.read(fault)).code()).isEqualTo("malformed-utf8");
        }
    }

    @Test
    void endsAtDeepNestingInsteadOfTheStack() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(catchThrowableOfType(Problem.class, () -> StrictJson.read(deep.getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("malformed-json");
        assertThat(StrictJson.read("[[[[[[[[[[]]]]]]]]]]".getBytes(StandardCharsets.UTF_8)).isArray()).isTrue();
    }

    @Test
    void readsCharactersBeyondTheBasicPlaneAndKeepsMarkup() {
        String text = "{\"a\":\"𠮷😀 <script>alert(1)</script> ${7*7}\",\"b\":\"\\ud83d\\ude00\"}";

        assertThat(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)).get("a").textValue())
                .isEqualTo("𠮷😀 <script>alert(1)</script> ${7*7}");
        assertThat(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)).get("b").textValue()).isEqualTo("😀");
    }
}
