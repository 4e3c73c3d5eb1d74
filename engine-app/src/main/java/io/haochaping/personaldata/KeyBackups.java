package io.haochaping.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether copies of the data keys are kept outside. The key itself comes from the configuration and is never shown; who confirms a copy computes its
 * check value from that very copy ({@link KeyCheckValue}), which proves that the copy exists and is right.
 */
public interface KeyBackups {

    /** Every configured key, newest first. */
    List<DataKey> keys();

    /** When the copies were last confirmed; empty as long as a copy of any {@linkplain DataKey#needed() needed} key is not. */
    Optional<Instant> confirmedAt();

    /** Whether the key was made by the application for a demonstration and lies beside the database. */
    boolean isDemonstration();

    /**
     * Confirms the copy of the key to which the check value belongs, and records it in the journal.
     *
     * @return id of that key
     * @throws io.haochaping.identity.problem.Problem 422 {@code key-check-wrong} when it belongs to no configured key
     */
    String confirm(String checkValue, String actor);
}
