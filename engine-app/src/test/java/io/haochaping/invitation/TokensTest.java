package io.haochaping.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aTokenIsLongAndItsHashTellsNothingOfIt() {
        String token = Tokens.make();

        assertThat(Tokens.isToken(token)).isTrue();
        assertThat(Tokens.hash(token)).hasSize(64).isEqualTo(Tokens.hash(token)).doesNotContain(token);
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Tokens.make()).collect(Collectors.toSet())).hasSize(1000);
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Tokens.windowCode()).collect(Collectors.toSet())).hasSize(1000)
                .allMatch(code -> code.matches("[a-z2-9]{10}"));
    }

    @Test
    void whatIsNoTokenIsNotLookedUp() {
        assertThat(Tokens.isToken("")).isFalse();
        assertThat(Tokens.isToken("A".repeat(26))).isFalse();
        assertThat(Tokens.isToken("A".repeat(26) + "/")).isFalse();
    }
}
