package io.haochaping.connector.platform.hmac;

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

/** There is such a platform where {@code hcp.platform.hmac.url} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hcp.platform.hmac.url:}'.isBlank()")
class HmacConfiguration {

    @Bean
    HmacPlatform hmacPlatform(HmacSettings settings) {
        var signature = new HmacSignature(PlatformSettings.required("HCP_PLATFORM_HMAC_APPID", settings.appId()),
                PlatformSettings.required("HCP_PLATFORM_HMAC_SECRET", settings.secret()));
        var http = PlatformSettings.http("HCP_PLATFORM_HMAC_URL", settings.url(), settings.connectTimeout(), settings.timeout());
        return new HmacPlatform(settings.destination(), settings.persons(), PlatformSettings.codes("HCP_PLATFORM_HMAC_CODES", settings.codes()),
                signature, http, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnProperty("hcp.platform.hmac.norms")
    PlatformNorms hmacNorms(HmacPlatform platform) {
        return new JsonNorms(platform);
    }

    @Bean
    PlatformLedger hmacLedger(HmacPlatform platform) {
        return new JsonLedger(platform);
    }

    @Bean
    @ConditionalOnExpression("!'${hcp.platform.hmac.channel:}'.isBlank()")
    PlatformSource hmacSource(HmacPlatform platform, HmacSettings settings) {
        return new JsonSource(platform, settings.channel().strip(), settings.fetches());
    }
}
