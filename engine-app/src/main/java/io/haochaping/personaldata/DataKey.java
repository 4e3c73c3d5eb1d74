package io.haochaping.personaldata;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A configured data key, without the key.
 *
 * @param id          names the key and tells nothing about it
 * @param current     encrypts everything new
 * @param base        the oldest: keyed hashes and event chains derive from it, so it stays for good
 * @param rows        stored rows that only this key opens
 * @param confirmedAt when somebody last proved that a copy is kept outside; {@code null} if never
 * @param confirmedBy account of that person
 */
public record DataKey(String id, boolean current, boolean base, long rows, @Nullable Instant confirmedAt, @Nullable String confirmedBy) {

    /** Whether losing this key would lose data or proofs. */
    public boolean needed() {
        return current || base || rows > 0;
    }
}
