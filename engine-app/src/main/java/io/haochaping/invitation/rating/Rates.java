package io.haochaping.invitation.rating;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.InvitationSettings;
import io.haochaping.organisation.Window;
import org.springframework.stereotype.Component;

/** How often the pages may be asked, by whom. Remembers those who asked last, so that memory is bounded. */
@Component
class Rates {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Counters requests;
    private final Counters visitors;
    private final Counters windows;

    Rates(InvitationSettings settings) {
        requests = new Counters(settings.rate(), Duration.ofMinutes(1));
        visitors = new Counters(settings.visitorRate(), HOUR);
        windows = new Counters(settings.windowRate(), HOUR);
    }

    /** @throws Problem 429 {@code rating-rate} with the seconds to wait */
    void request(String address) {
        requests.take(address, "rating-rate");
    }

    /** A review by the code of a window. @throws Problem 429 {@code window-rate} */
    void review(String address, Window window) {
        visitors.take(address + " " + window.id(), "window-rate");
        windows.take(String.valueOf(window.id()), "window-rate");
    }

    private static final class Counters {

        private static final int REMEMBERED = 10_000;

        private final int capacity;
        private final Duration period;
        private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        });

        Counters(int capacity, Duration period) {
            this.capacity = capacity;
            this.period = period;
        }

        void take(String key, String code) {
            ConsumptionProbe probe = buckets.computeIfAbsent(key, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw Problem.tooManyRequests(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1, code);
            }
        }

        private Bucket bucket() {
            return Bucket.builder().addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period)).build();
        }
    }
}
