package io.haochaping.channel.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import io.haochaping.channel.TestConsole;
import io.haochaping.channel.TestConsole.Request;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/reviews", "/api/v1/reviews/batch", "/api/v1/reviews/0199-ab", "/api/v1/service-records/P-1/1/invitations?channelKind=SMS",
            "/api/v1/service-records/%E5%8A%9E/1", "/api/v1/devices/hall-a03", "/api/v1/reviews?a=%20&b", "/api/v1/reviews/a..b"})
    void letsPassWhatAChannelCouldSend(String target) {
        assertThatNoException().isThrownBy(() -> TrialRules.check(List.of(new Request("GET", target, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reviews", "/api/v1/cases", "/api/v1/reviewsx", "/api/v1/reviews/", "/api/v1/reviews//a", "/api/v1/reviews/../cases", "/api/v1/reviews/.",
            "/api/v1/reviews/..?a=1", "/api/v1/reviews/%2E%2e/cases", "/api/v1/reviews/a%2fb", "/api/v1/reviews/%5c", "/api/v1/reviews/%00", "/api/v1/reviews/%252e",
            "/api/v1/reviews/%zz", "/api/v1/reviews/%", "/api/v1/reviews;a", "/api/v1/reviews/a b", "/api/v1/reviews/办", "/api/v1/reviews#a", "/api/v1/reviews\n/x",
            "http://localhost/api/v1/reviews", "/api/v1/intake/rejections", "/api/v1/reviews?a=\"", "/r/entry"})
    void refusesWhatIsNone(String target) {
        assertThat(faults(new Request("GET", target, ""))).containsExactly("/0/target trial-target-invalid");
    }

    @Test
    void namesEveryFaultOfEveryRequest() {
        String tooMuch = "汉".repeat(TestConsole.LARGEST_BODY / 3 + 1);

        assertThat(faults(new Request("PATCH", "/", ""), new Request("get", "/api/v1/reviews", tooMuch)))
                .containsExactly("/0/method trial-method-invalid", "/0/target trial-target-invalid", "/1/method trial-method-invalid", "/1/body trial-body-too-long");
        assertThat(faults(new Request("GET", "/api/v1/reviews/" + "a".repeat(500), ""))).containsExactly("/0/target trial-target-invalid");
    }

    private static List<String> faults(Request... requests) {
        Problem refused = catchThrowableOfType(Problem.class, () -> TrialRules.check(List.of(requests)));
        assertThat(refused).isNotNull();
        return refused.errors().stream().map(TrialRulesTest::fault).toList();
    }

    private static String fault(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
