package io.haochaping.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Every signed review that was refused, its body encrypted.
 */
public interface RejectionLedger {

    /**
     * Keeps a refused body, in a transaction of its own: the refused one is rolled back.
     *
     * @param errors {@code pointer code} of each field error; no values
     * @return id of the entry
     */
    String record(String channelId, ChannelRights rights, @Nullable String channelReviewNo, int status, String code,
            List<String> errors, byte[] body);

    /** Newest first; only channels whose home is one of the jurisdictions. */
    Page<RejectedReview> list(Collection<String> homeJurisdictions, Pageable page);

    Optional<RejectedReview> find(String id);

    /** The refused body as it came; {@link IllegalArgumentException} when the id is unknown. */
    byte[] body(String id);

    /** Notes a successful replay; false when somebody else replayed the entry first. */
    boolean markReplayed(String id, String reviewId, String by);
}
