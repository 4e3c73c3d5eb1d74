package io.haochaping.connector.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The catalogue of norms (评价指标) as a superior platform publishes it; localities may neither add nor drop one. Simulated like the rest of a profile. */
public interface PlatformNorms {

    /** Name of the platform. */
    String source();

    /** @throws PullFailure where it does not tell */
    Catalogue norms();

    /** The whole catalogue. @param version as the platform names it; at most 40 characters */
    record Catalogue(String version, List<PublishedNorm> norms) {

        public Catalogue {
            norms = List.copyOf(norms);
        }
    }

    /**
     * One norm.
     *
     * @param star      1 very dissatisfied … 5 very satisfied; 0 where the platform's code is none of these
     * @param active    whether it may be chosen
     * @param extension whether it was added to the national list
     */
    record PublishedNorm(String code, int star, boolean active, boolean extension, @Nullable String name) {
    }
}
