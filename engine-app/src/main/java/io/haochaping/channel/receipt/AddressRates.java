package io.haochaping.channel.receipt;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.haochaping.channel.ChannelSettings;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/** How often one address may ask about receipts. Remembers the addresses that asked last, so that memory is bounded. */
@Component
class AddressRates {

    private static final int ADDRESSES = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    AddressRates(ChannelSettings settings) {
        perMinute = settings.receiptRate();
    }

    /**
     * @throws Problem 429 {@code receipt-rate} with the seconds to wait
     */
    void take(String address) {
        ConsumptionProbe probe = buckets.computeIfAbsent(address, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooManyRequests(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1, "receipt-rate");
        }
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
    }
}
