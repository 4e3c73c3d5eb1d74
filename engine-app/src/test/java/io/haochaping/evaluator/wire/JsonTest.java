package io.haochaping.evaluator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatADeviceSays() {
        assertThat(Json.read("{\"v\":1,\"type\":\"heartbeat\"}")).contains(new Incoming.Heartbeat(1));
        assertThat(Json.read("{\"type\":\"left\",\"visit\":\"x\",\"v\":1}")).contains(new Incoming.Left(1, "x"));
        Incoming.Result result = (Incoming.Result) Json.read("{\"v\":1,\"type\":\"result\",\"result\":\"r\",\"service\":\"s\",\"satisfaction\":\"SATISFIED\"}")
                .orElseThrow();
        assertThat(result.norms()).isEmpty();
        assertThat(result.comment()).isNull();
        assertThat(result).hasToString("Result[r]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "1", "{\"type\":\"heartbeat\"}", "{\"v\":2,\"type\":\"heartbeat\"}", "{\"v\":1,\"type\":\"welcome\"}",
            "{\"v\":1,\"type\":\"heartbeat\",\"name\":\"x\"}", "{\"v\":1,\"v\":1,\"type\":\"heartbeat\"}", "{\"v\":1,\"type\":\"heartbeat\"}{}",
            "{\"v\":null,\"type\":\"heartbeat\"}", "{\"v\":1,\"type\":\"left\"}", "[[[[[[[[[[[[1]]]]]]]]]]]]",
            "{\"v\":1,\"type\":\"io.haochaping.evaluator.wire.Incoming$Left\",\"visit\":\"x\"}"})
    void readsNothingElse(String text) {
        assertThat(Json.read(text)).isEmpty();
    }

    @Test
    void writesTypeAndVersionAndNothingMoreThanTheGuideSays() {
        assertThat(Json.write(new Outgoing.Idle())).isEqualTo("{\"type\":\"idle\",\"v\":1}");
        assertThat(Json.write(new Outgoing.InHand("v1", List.of(new Outgoing.Service("s1", null, false)))))
                .contains("\"type\":\"visit\"", "\"v\":1", "\"visit\":\"v1\"", "{\"service\":\"s1\",\"subject\":null,\"rated\":false}");
        assertThat(Json.write(new Outgoing.Rejected("r", "s", "already-reviewed", true)))
                .contains("\"type\":\"rejected\"", "\"code\":\"already-reviewed\"", "\"last\":true");
        assertThat(new Outgoing.Taken("r", "s", true, "secret", "link", "qr")).hasToString("Taken[r]");
    }

    @Test
    void numbersReviewsByDeviceAndResult() {
        assertThat(ResultNumber.of("a", "result")).hasSize(42).isEqualTo(ResultNumber.of("a", "result"))
                .isNotEqualTo(ResultNumber.of("b", "result")).isNotEqualTo(ResultNumber.of("a", "other"));
    }
}
