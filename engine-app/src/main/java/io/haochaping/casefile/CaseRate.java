package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/**
 * 实名差评回访整改率: of the bad reviews of real-name reviewers received in a period, without those excluded, the share that was called back and
 * rectified within the limits. Target 100 % (S1, S2); what exactly counts: decision 0015.
 */
public interface CaseRate {

    /**
     * One row per unit for the part of the period before {@code recent}, one for the part from it on.
     *
     * @param recent where the later part begins, say, the month within its year
     */
    List<RateCount> count(DataScope scope, Period period, Instant recent);

    /** The very cases, oldest first. */
    Page<RatedCase> cases(DataScope scope, Period period, @Nullable String unitCode, Set<RateStanding> standings, Pageable page);

    /** Receipt from {@code from} on and before {@code before}. */
    record Period(Instant from, Instant before) {
    }

    /** A case with the way in which it counts. */
    record RatedCase(CaseView file, RateStanding standing, @Nullable Instant limitAt) {
    }
}
