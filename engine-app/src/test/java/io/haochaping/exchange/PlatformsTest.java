package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.hmac.HmacPlatform;
import io.haochaping.connector.platform.hmac.HmacSignature;

class PlatformsTest {

    private static final Duration ANY = Duration.ofSeconds(1);

    @Test
    void leadsNowhereUnlessSomebodySetsARoute() {
        assertThat(new Platforms(List.of(), settings("")).route()).isEmpty();
        assertThat(new Platforms(List.of(platform("province")), settings(" ")).route()).isEmpty();
        assertThat(new Platforms(List.of(platform("province"), platform("one-window")), settings("one-window")).route()).contains("one-window");
    }

    @Test
    void refusesARouteToNowhereAndTwoPlatformsOfOneName() {
        assertThatThrownBy(() -> new Platforms(List.of(), settings("province"))).hasMessageContaining("HCP_EXCHANGE_ROUTE");
        assertThatThrownBy(() -> new Platforms(List.of(platform("province"), platform("province")), settings(""))).hasMessageContaining("province");
    }

    private static ExchangeSettings settings(String route) {
        return new ExchangeSettings(route, 12, ANY);
    }

    private static SuperiorPlatform platform(String name) {
        return new HmacPlatform(name, false, CodeBook.named("national-1"), new HmacSignature("app", "secret"),
                new PlatformHttp(URI.create("http://127.0.0.1:9"), ANY, ANY), Clock.systemUTC());
    }
}
