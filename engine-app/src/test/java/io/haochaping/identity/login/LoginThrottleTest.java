package io.haochaping.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final LoginThrottle throttle = new LoginThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void refusesTheSixthWrongPasswordAndSaysHowLong() {
        fail(5, "a", "10.0.0.1");

        TooManyAttempts refusal = catchThrowableOfType(TooManyAttempts.class, () -> throttle.attempt("a", "10.0.0.1"));

        assertThat(refusal.seconds()).isEqualTo(30);
    }

    @Test
    void looksAgainAfterTheWait() {
        fail(5, "a", "10.0.0.1");
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThatCode(() -> throttle.attempt("a", "10.0.0.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.attempt("a", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void leavesOtherAddressesAndOtherAccountsAlone() {
        fail(5, "a", "10.0.0.1");

        assertThatCode(() -> throttle.attempt("a", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.attempt("b", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void doesNotCountRightPasswords() {
        for (int i = 0; i < 500; i++) {
            throttle.attempt("a", "10.0.0.1");
            throttle.succeeded("a", "10.0.0.1");
        }
        assertThatCode(() -> throttle.attempt("b", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void countsOneAccountWhateverItsCapitals() {
        fail(3, "admin", "10.0.0.1");
        fail(2, "ADMIN", "10.0.0.1");

        assertThatThrownBy(() -> throttle.attempt("Admin", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anAddressThatTriesManyAccountsIsStoppedButNotWhoeverWorksThere() {
        throttle.attempt("colleague", "10.0.0.1");
        throttle.succeeded("colleague", "10.0.0.1");
        for (int i = 0; i < 100; i++) {
            throttle.attempt("guess-" + i, "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.attempt("next", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> throttle.attempt("colleague", "10.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.attempt("next", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void takesANetworkOfManyAddressesForOne() {
        for (int i = 0; i < 5; i++) {
            throttle.attempt("a", "2001:db8:1:2::" + i);
        }

        assertThatThrownBy(() -> throttle.attempt("a", "2001:db8:1:2:ffff::1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> throttle.attempt("a", "2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    private void fail(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            throttle.attempt(account, address);
        }
    }
}
