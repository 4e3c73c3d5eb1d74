package io.haochaping.casefile;

import io.haochaping.review.Dimension;

/**
 * One side of the service that a case is about.
 *
 * @param chosen  by who verified the case; otherwise the norms of the review told it
 * @param version of the mapping of norms that told it; 0 for a chosen one
 */
public record CaseDimension(Dimension dimension, boolean chosen, int version) {
}
