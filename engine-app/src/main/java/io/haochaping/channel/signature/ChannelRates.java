package io.haochaping.channel.signature;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/** How fast a channel may send to this node. A burst of one second's worth is allowed. */
@Component
class ChannelRates {

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @throws Problem 429 {@code rate-exceeded} with the seconds to wait
     */
    void take(Channel channel) {
        Bucket bucket = buckets.computeIfAbsent(channel.id() + "/" + channel.rate(), key -> bucket(channel.rate()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw Problem.tooManyRequests(seconds, "rate-exceeded", channel.rate());
        }
    }

    private static Bucket bucket(int rate) {
        return Bucket.builder().addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofSeconds(1))).build();
    }
}
