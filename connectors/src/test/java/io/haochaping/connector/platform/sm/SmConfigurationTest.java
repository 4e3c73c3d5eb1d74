package io.haochaping.connector.platform.sm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.SuperiorPlatform;

class SmConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withUserConfiguration(Settings.class, SmConfiguration.class);

    @Configuration
    @EnableConfigurationProperties(SmSettings.class)
    static class Settings {
    }

    @Test
    void isThereOnlyWhereAnAddressIsSet() {
        application.run(context -> assertThat(context).doesNotHaveBean(SuperiorPlatform.class));
        application.withPropertyValues(complete("https://province.example.org")).withPropertyValues("hcp.platform.sm.destination=city").run(context -> {
            SuperiorPlatform platform = context.getBean(SuperiorPlatform.class);
            assertThat(platform.destination()).isEqualTo("city");
            assertThat(platform.profile()).isEqualTo("sm");
            assertThat(platform.wantsPersons()).as("unless it is set").isFalse();
        });
    }

    @Test
    void isAskedOnlyWhereAChannelIsSet() {
        var set = application.withPropertyValues(complete("https://province.example.org"));
        set.run(context -> assertThat(context).doesNotHaveBean(PlatformSource.class));
        set.withPropertyValues("hcp.platform.sm.channel=superior", "hcp.platform.sm.fetches=service,rating").run(context -> {
            PlatformSource source = context.getBean(PlatformSource.class);
            assertThat(source.source()).isEqualTo(context.getBean(SuperiorPlatform.class).destination());
            assertThat(source.channel()).isEqualTo("superior");
            assertThat(source.kinds()).containsExactlyInAnyOrder(PulledKind.RATING, PulledKind.SERVICE);
        });
    }

    @Test
    void refusesAnAddressInClearAndMissingKeysByName() {
        application.withPropertyValues(complete("http://province.example.org"))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_SM_URL"));
        application.withPropertyValues("hcp.platform.sm.url=https://province.example.org")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_SM_APPID"));
        application.withPropertyValues(complete("https://province.example.org")).withPropertyValues("hcp.platform.sm.codes=nothing")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_SM_CODES"));
    }

    @Test
    void refusesKeysThatAreNone() {
        application.withPropertyValues(complete("https://province.example.org")).withPropertyValues("hcp.platform.sm.platform-key=04ab")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_PLATFORM_SM_PLATFORMKEY"));
    }

    private static String[] complete(String url) {
        return new String[] {"hcp.platform.sm.url=" + url, "hcp.platform.sm.app-id=app", "hcp.platform.sm.private-key=" + SmKeys.newPrivateKey(),
            "hcp.platform.sm.platform-key=" + SmKeys.publicKeyOf(SmKeys.newPrivateKey())};
    }
}
