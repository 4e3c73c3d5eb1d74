package io.haochaping.connector.platform.hmac;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.PlatformSettings;

/** There is such a platform where {@code hcp.platform.hmac.url} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hcp.platform.hmac.url:}'.isBlank()")
class HmacConfiguration {

    @Bean
    SuperiorPlatform hmacPlatform(HmacSettings settings) {
        var signature = new HmacSignature(PlatformSettings.required("HCP_PLATFORM_HMAC_APPID", settings.appId()),
                PlatformSettings.required("HCP_PLATFORM_HMAC_SECRET", settings.secret()));
        var http = PlatformSettings.http("HCP_PLATFORM_HMAC_URL", settings.url(), settings.connectTimeout(), settings.timeout());
        return new HmacPlatform(settings.destination(), settings.persons(), PlatformSettings.codes("HCP_PLATFORM_HMAC_CODES", settings.codes()),
                signature, http, Clock.systemUTC());
    }
}
