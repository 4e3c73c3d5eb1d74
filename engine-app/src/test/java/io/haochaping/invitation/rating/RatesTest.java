package io.haochaping.invitation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.InvitationSettings;
import io.haochaping.organisation.Window;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Window A03 = new Window("w-1", "hall", "A03", null, null, 0);
    private static final Window B02 = new Window("w-2", "hall", "B02", null, null, 0);

    private final Rates rates = new Rates(new InvitationSettings(3, 2, 4));

    @Test
    void oneAddressCannotFillAWindow() {
        rates.review("192.0.2.1", A03);
        rates.review("192.0.2.1", A03);

        assertThat(refusal(() -> rates.review("192.0.2.1", A03))).isEqualTo("429 window-rate");
        assertThatCode(() -> rates.review("192.0.2.1", B02)).doesNotThrowAnyException();
        assertThatCode(() -> rates.review("192.0.2.2", A03)).doesNotThrowAnyException();
    }

    @Test
    void manyAddressesTogetherCannotEither() {
        for (int i = 0; i < 4; i++) {
            rates.review("192.0.2." + i, A03);
        }

        assertThat(refusal(() -> rates.review("192.0.2.9", A03))).isEqualTo("429 window-rate");
    }

    @Test
    void addressesOfOneNetworkAreOneVisitor() {
        rates.review("2001:db8:0:1::1", A03);
        rates.review("2001:db8:0:1:ffff::2", A03);

        assertThat(refusal(() -> rates.review("2001:db8:0:1::3", A03))).isEqualTo("429 window-rate");
        assertThatCode(() -> rates.review("2001:db8:0:2::1", A03)).doesNotThrowAnyException();
    }

    @Test
    void whoeverGuessesTokensIsSlowedDown() {
        for (int i = 0; i < 3; i++) {
            rates.request("192.0.2.1");
        }

        assertThat(refusal(() -> rates.request("192.0.2.1"))).isEqualTo("429 rating-rate");
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).getMessage();
    }
}
