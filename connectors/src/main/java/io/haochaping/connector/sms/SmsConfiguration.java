package io.haochaping.connector.sms;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.connector.platform.PlatformSettings;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.connector.platform.hmac.SignedPost;

/** There is a way out for short messages where {@code hcp.sms.url} names a gateway. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hcp.sms.url:}'.isBlank()")
class SmsConfiguration {

    @Bean
    OutgoingSms httpSms(SmsSettings settings) {
        var signature = new HmacSignature(PlatformSettings.required("HCP_SMS_APPID", settings.appId()),
                PlatformSettings.required("HCP_SMS_SECRET", settings.secret()));
        var http = PlatformSettings.http("HCP_SMS_URL", settings.url(), settings.connectTimeout(), settings.timeout());
        return new HttpSms(new SignedPost(signature, http, Clock.systemUTC()), PlatformSettings.required("HCP_SMS_SIGN", settings.sign()));
    }
}
