package io.haochaping.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the intake.
 *
 * @param rate requests a second of a channel that has no rate of its own ({@code hcp.channel.rate})
 * @param receiptRate questions a minute that one address may ask about receipts ({@code hcp.channel.receipt-rate})
 */
@ConfigurationProperties("hcp.channel")
public record ChannelSettings(@DefaultValue("50") int rate, @DefaultValue("60") int receiptRate) {
}
