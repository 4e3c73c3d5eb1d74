package io.haochaping.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How the catalogue of norms came to be what it is: nothing of it is ever deleted. */
public interface NormHistory {

    /** How a norm stood at that time; empty where there was none yet. */
    Optional<Norm> at(String code, Instant time);

    /** Every norm as it stands and stood, by code, the latest first. */
    List<Period> all();

    /** Versions that were taken over, the latest first. */
    List<Version> versions();

    /**
     * A norm that did not change for a while.
     *
     * @param version   that made it so; null for what the application brought along
     * @param validFrom null: from the beginning
     * @param validTo   null: as it stands
     */
    record Period(Norm norm, @Nullable String source, @Nullable String version, @Nullable Instant validFrom, @Nullable Instant validTo) {
    }

    /** What a version changed. @param source name of the platform */
    record Version(String source, String version, Instant takenAt, int added, int changed, int retired) {
    }
}
