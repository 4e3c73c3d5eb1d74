package io.haochaping.fetching;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;

/** What is fetched from superior platforms, as those see and steer it who answer for it. Who may is the caller's rule. */
public interface Fetching {

    /** Every source that is set up or was asked before, by name and kind. */
    List<SourceView> sources();

    /** Entries that are not read again by themselves: refused by our intake, or asked for too often. Oldest first. */
    Page<StuckView> stuck(int page);

    /**
     * Lets such an entry be read anew, with all its attempts.
     *
     * @throws io.haochaping.identity.problem.Problem 404 {@code fetched-entry-not-found}; 409 {@code fetched-entry-not-stuck}; 409 {@code fetched-entry-illegible} where its
     *                                                  id cannot be used
     */
    void fetchAgain(long entry, String actor);

    /** Where a review was given, if it was fetched. */
    Optional<Origin> originOf(String channelId, String channelReviewNo);

    /** The source whose entries are taken in under this channel. */
    Optional<String> sourceOf(String channelId);

    /**
     * Where a rating was given.
     *
     * @param source     name of the platform
     * @param platformId its own id of the rating
     */
    record Origin(String source, String platformId) {
    }
}
