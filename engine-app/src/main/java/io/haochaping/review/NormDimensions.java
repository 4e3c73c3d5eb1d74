package io.haochaping.review;

import java.util.Collection;
import java.util.Set;

/**
 * What norm codes tell of the side of the service that is meant. A version of the mapping never changes; a new one counts for what is told from
 * its first day on. A norm that tells nothing (say, of a clerk's manner) stands in no version.
 */
public interface NormDimensions {

    /** By the version in force today. */
    Told of(Collection<String> normCodes);

    /** @param version of the mapping; 0 where none is in force */
    record Told(int version, Set<Dimension> dimensions) {

        public Told {
            dimensions = Set.copyOf(dimensions);
        }
    }
}
