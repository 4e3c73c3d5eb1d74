package io.haochaping.connector.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a superior platform says that it received from us (对账). Days are those of its clock, in Asia/Shanghai. Simulated like the rest of a profile. */
public interface PlatformLedger {

    /** Name of the destination in routes and on pages. */
    String destination();

    /**
     * Of one day; a kind of which it received nothing may be absent.
     *
     * @throws PullFailure where it does not tell
     */
    List<Total> totals(LocalDate day);

    /**
     * One page of the messages of a day.
     *
     * @param next where the page before ended; null: from the beginning
     * @throws PullFailure where it does not tell
     */
    Page received(LocalDate day, @Nullable String next);

    /** What messages there are, in the words of {@link PlatformMessage}. */
    enum Kind {
        SERVICE, REVIEW, FOLLOW_UP, VALIDITY, RECTIFICATION, FILING
    }

    /** @param sum of the first 32 bits of each key; the same number of other messages has another sum */
    record Total(Kind kind, long count, long sum) {
    }

    /** One message. @param key its idempotency key */
    record Received(String key, Kind kind) {
    }

    /** @param next where to go on; null at the end */
    record Page(List<Received> messages, @Nullable String next) {

        public Page {
            messages = List.copyOf(messages);
        }
    }

    /** What a key, a UUID as text, adds to a sum. */
    static long summand(String key) {
        return Long.parseLong(key.substring(0, 8), 16);
    }
}
