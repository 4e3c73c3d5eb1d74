package io.haochaping.exchange;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the exchange ({@code hcp.exchange.*}).
 *
 * @param route    destination of everything that is told: straight to the province, or through the one-window platform; blank: nothing is told
 * @param attempts how often one message is tried
 * @param lost     after this time a message that was taken for sending counts as lost with its sender; longer than one answer can take
 */
@ConfigurationProperties("hcp.exchange")
record ExchangeSettings(@DefaultValue("") String route, @DefaultValue("12") int attempts, @DefaultValue("PT5M") Duration lost) {
}
