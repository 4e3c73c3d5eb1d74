package io.haochaping.connector.platform.sm;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PlatformNorms;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.platform.JsonLedger;
import io.haochaping.connector.platform.JsonNorms;
import io.haochaping.connector.platform.JsonSource;
import io.haochaping.connector.platform.PlatformSettings;

/** There is such a platform where {@code hcp.platform.sm.url} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hcp.platform.sm.url:}'.isBlank()")
class SmConfiguration {

    @Bean
    SmPlatform smPlatform(SmSettings settings) {
        var http = PlatformSettings.http("HCP_PLATFORM_SM_URL", settings.url(), settings.connectTimeout(), settings.timeout());
        return new SmPlatform(settings.destination(), settings.persons(), PlatformSettings.codes("HCP_PLATFORM_SM_CODES", settings.codes()),
                party(settings), http, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnProperty("hcp.platform.sm.norms")
    PlatformNorms smNorms(SmPlatform platform) {
        return new JsonNorms(platform);
    }

    @Bean
    PlatformLedger smLedger(SmPlatform platform) {
        return new JsonLedger(platform);
    }

    @Bean
    @ConditionalOnExpression("!'${hcp.platform.sm.channel:}'.isBlank()")
    PlatformSource smSource(SmPlatform platform, SmSettings settings) {
        return new JsonSource(platform, settings.channel().strip(), settings.fetches());
    }

    private static SmParty party(SmSettings settings) {
        String appId = PlatformSettings.required("HCP_PLATFORM_SM_APPID", settings.appId());
        String own = PlatformSettings.required("HCP_PLATFORM_SM_PRIVATEKEY", settings.privateKey());
        String other = PlatformSettings.required("HCP_PLATFORM_SM_PLATFORMKEY", settings.platformKey());
        try {
            return new SmParty(appId, own, other);
        } catch (IllegalArgumentException noKey) {
            throw new IllegalStateException("HCP_PLATFORM_SM_PRIVATEKEY must be 64 hex digits, HCP_PLATFORM_SM_PLATFORMKEY 130 that begin with 04");
        }
    }
}
