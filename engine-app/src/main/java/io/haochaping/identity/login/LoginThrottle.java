package io.haochaping.identity.login;

import java.time.Duration;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.haochaping.identity.ClientNetwork;

/**
 * Slows guessing down without giving anybody the means to lock out somebody else: wrong passwords count for the pair of account and
 * address, and for the address. An account that logged in from an address before is not disturbed by what else happens at that address.
 * Runs on the machine's clock: moving the demo clock lifts nothing.
 */
final class LoginThrottle {

    private static final int PAIR_CAPACITY = 5;
    private static final Duration PAIR_REFILL = Duration.ofSeconds(30);
    private static final int ADDRESS_CAPACITY = 100;
    private static final Duration ADDRESS_REFILL = Duration.ofSeconds(6);
    private static final Duration KNOWN_FOR = Duration.ofDays(7);
    private static final int MOST_KEYS = 100_000;

    private final TimeMeter time;
    private final Cache<String, Bucket> pairs = cache(PAIR_REFILL.multipliedBy(PAIR_CAPACITY + 1L));
    private final Cache<String, Bucket> addresses = cache(ADDRESS_REFILL.multipliedBy(ADDRESS_CAPACITY + 1L));
    private final Cache<String, Boolean> known = cache(KNOWN_FOR);

    LoginThrottle(TimeMeter time) {
        this.time = time;
    }

    /**
     * Takes one attempt; {@link #succeeded} gives it back.
     *
     * @throws TooManyAttempts with the seconds to wait; the password must then not be looked at
     */
    void attempt(String account, String address) {
        String network = ClientNetwork.of(address);
        String pair = pair(account, network);
        take(pairs.get(pair, key -> bucket(PAIR_CAPACITY, PAIR_REFILL)));
        if (known.getIfPresent(pair) == null) {
            take(addresses.get(network, key -> bucket(ADDRESS_CAPACITY, ADDRESS_REFILL)));
        }
    }

    /** The password was right: the attempt does not count, and earlier failures of this pair are forgiven. */
    void succeeded(String account, String address) {
        String network = ClientNetwork.of(address);
        String pair = pair(account, network);
        pairs.invalidate(pair);
        Bucket bucket = addresses.getIfPresent(network);
        if (bucket != null && known.getIfPresent(pair) == null) {
            bucket.addTokens(1);
        }
        known.put(pair, Boolean.TRUE);
    }

    private void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Math.max(1, (probe.getNanosToWaitForRefill() + 999_999_999L) / 1_000_000_000L));
        }
    }

    private Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder().withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder().capacity(capacity).refillGreedy(1, refill).build()).build();
    }

    private <V> Cache<String, V> cache(Duration unused) {
        return Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(unused).build();
    }

    private static String pair(String account, String network) {
        return account.toLowerCase(Locale.ROOT) + '\n' + network;
    }
}
