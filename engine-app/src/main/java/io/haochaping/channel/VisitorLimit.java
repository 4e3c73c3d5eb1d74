package io.haochaping.channel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.haochaping.identity.ClientNetwork;
import io.haochaping.identity.problem.Problem;

/** How often a visitor without an account may come to this node. Remembers those who came last, so that memory is bounded. */
public final class VisitorLimit {

    private static final int REMEMBERED = 10_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final int capacity;
    private final Duration period;
    private final String code;

    /**
     * @param capacity visits within a period
     * @param code     of the refusal
     */
    public VisitorLimit(int capacity, Duration period, String code) {
        this.capacity = capacity;
        this.period = period;
        this.code = code;
    }

    /** @throws Problem 429 with the seconds to wait */
    public void visit(String address) {
        count(ClientNetwork.of(address));
    }

    /** A visit to one of several places that each count for themselves. */
    public void visit(String address, String place) {
        count(ClientNetwork.of(address) + ' ' + place);
    }

    /** All visits to a place together, whoever makes them. */
    public void visitTo(String place) {
        count(place);
    }

    private void count(String key) {
        ConsumptionProbe probe = buckets.get(key, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooManyRequests(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1, code);
        }
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period)).build();
    }
}
