package io.haochaping.connector.platform.hmac;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import io.haochaping.connector.api.PulledKind;

/**
 * Settings of the profile {@code hmac} ({@code hcp.platform.hmac.*}).
 *
 * @param destination    its name in routes
 * @param url            its address; blank: there is none
 * @param appId          our name there
 * @param secret         shared with the platform
 * @param codes          code table with version
 * @param persons        whether messages name applicants and reviewers
 * @param channel        registered channel under which its ratings are taken in; blank: nothing is fetched
 * @param fetches        what is fetched
 * @param norms          whether its catalogue of norms is ours
 * @param connectTimeout until there is a connection
 * @param timeout        until the whole answer is there
 */
@ConfigurationProperties("hcp.platform.hmac")
record HmacSettings(@DefaultValue("province") String destination, @DefaultValue("") String url, @DefaultValue("") String appId,
        @DefaultValue("") String secret, @DefaultValue("national-1") String codes, @DefaultValue("false") boolean persons,
        @DefaultValue("") String channel, @DefaultValue("RATING") Set<PulledKind> fetches,
        @DefaultValue("false") boolean norms,
        @DefaultValue("PT5S") Duration connectTimeout, @DefaultValue("PT15S") Duration timeout) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "HmacSettings[" + destination + "]";
    }
}
