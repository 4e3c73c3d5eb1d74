package io.haochaping.connector.sms;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gateway for short messages ({@code hcp.sms.*}).
 *
 * @param url            its address; blank: there is none
 * @param appId          our name there
 * @param secret         shared with the gateway
 * @param sign           signature in front of each text (短信签名), as registered with the gateway
 * @param connectTimeout until there is a connection
 * @param timeout        until the whole answer is there
 */
@ConfigurationProperties("hcp.sms")
record SmsSettings(@DefaultValue("") String url, @DefaultValue("") String appId, @DefaultValue("") String secret, @DefaultValue("好差评") String sign,
        @DefaultValue("PT5S") Duration connectTimeout, @DefaultValue("PT10S") Duration timeout) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
