package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.haochaping.organisation.DataScope;
import io.haochaping.review.Dimension;

/**
 * What sides of the service each case is about (问题方面, S2). The norms of the review tell it when the case is opened; where they tell nothing, who
 * verifies the case may choose one. What norms told stays as it was told, whatever later versions of the mapping say.
 */
public interface CaseDimensions {

    /** Once, when the case is opened. */
    void told(String caseNo, Collection<String> normCodes);

    /**
     * Records the choice with an event CLASSIFIED; a later one replaces it.
     *
     * @throws io.haochaping.identity.problem.Problem 400 {@code dimension-told-by-norms}
     */
    void choose(String caseNo, Dimension dimension, String actor);

    /** In the order of {@link Dimension}. */
    List<CaseDimension> of(String caseNo);

    Map<String, List<CaseDimension>> of(Collection<String> caseNos);

    /** Open cases by side; a case with two counts with both, one without any with none. */
    Map<Dimension, Long> open(DataScope scope);
}
