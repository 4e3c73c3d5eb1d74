package io.haochaping.connector.platform.hmac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.SuperiorPlatform;

class HmacConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withUserConfiguration(Settings.class, HmacConfiguration.class);

    @Configuration
    @EnableConfigurationProperties(HmacSettings.class)
    static class Settings {
    }

    @Test
    void isThereOnlyWhereAnAddressIsSet() {
        application.run(context -> assertThat(context).doesNotHaveBean(SuperiorPlatform.class));
        application.withPropertyValues(complete("https://province.example.org")).withPropertyValues("hcp.platform.hmac.destination=city").run(context -> {
            SuperiorPlatform platform = context.getBean(SuperiorPlatform.class);
            assertThat(platform.destination()).isEqualTo("city");
            assertThat(platform.profile()).isEqualTo("hmac");
            assertThat(platform.wantsPersons()).as("unless it is set").isFalse();
        });
    }

    @Test
    void isAskedOnlyWhereAChannelIsSet() {
        var set = application.withPropertyValues(complete("https://province.example.org"));
        set.run(context -> assertThat(context).doesNotHaveBean(PlatformSource.class));
        set.withPropertyValues("hcp.platform.hmac.channel=superior", "hcp.platform.hmac.fetches=service,rating").run(context -> {
            PlatformSource source = context.getBean(PlatformSource.class);
            assertThat(source.source()).isEqualTo(context.getBean(SuperiorPlatform.class).destination());
            assertThat(source.channel()).isEqualTo("superior");
            assertThat(source.kinds()).containsExactlyInAnyOrder(PulledKind.RATING, PulledKind.SERVICE);
        });
    }

    @Test
    void refusesAnAddressInClearAndMissingKeysByName() {
        application.withPropertyValues(complete("http://province.example.org"))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_HMAC_URL"));
        application.withPropertyValues("hcp.platform.hmac.url=https://province.example.org")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_HMAC_APPID"));
        application.withPropertyValues(complete("https://province.example.org")).withPropertyValues("hcp.platform.hmac.codes=nothing")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_HMAC_CODES"));
    }

    private static String[] complete(String url) {
        return new String[] {"hcp.platform.hmac.url=" + url, "hcp.platform.hmac.app-id=app", "hcp.platform.hmac.secret=secret"};
    }
}
