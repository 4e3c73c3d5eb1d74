package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/**
 * 实名差评回访整改率: of the bad reviews of real-name reviewers received in a period, without those excluded, the share that was called back and
 * rectified within the limits. Target 100 % (S1, S2); what exactly counts: decision 0015.
 */
public interface CaseRate {

    /** All units together. */
    RateCount total(DataScope scope, Period period);

    /** Unit by unit, those with cases of the period. */
    List<RateCount> byUnit(DataScope scope, Period period);

    /** The very cases, oldest first; how many there are say the counts. */
    List<RatedCase> cases(DataScope scope, Period period, @Nullable String unitCode, Set<RateStanding> standings, Pageable page);

    /** Receipt from {@code from} on and before {@code before}. */
    record Period(Instant from, Instant before) {
    }

    /** A case with the way in which it counts. */
    record RatedCase(CaseView file, RateStanding standing, @Nullable Instant limitAt) {
    }
}
