package io.haochaping.channel.receipt;

import java.time.Duration;

import io.haochaping.channel.ChannelSettings;
import io.haochaping.channel.VisitorLimit;
import org.springframework.stereotype.Component;

/** How often one address may ask about receipts. */
@Component
class AddressRates {

    private final VisitorLimit limit;

    AddressRates(ChannelSettings settings) {
        limit = new VisitorLimit(settings.receiptRate(), Duration.ofMinutes(1), "receipt-rate");
    }

    /** @throws io.haochaping.identity.problem.Problem 429 {@code receipt-rate} with the seconds to wait */
    void take(String address) {
        limit.visit(address);
    }
}
