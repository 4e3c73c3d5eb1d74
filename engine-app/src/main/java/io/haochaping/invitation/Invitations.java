package io.haochaping.invitation;

import java.util.Optional;

import io.haochaping.review.ChannelKind;

/** One-time links for registered services. Each service can be reviewed once, however many links lead to it. */
public interface Invitations {

    /** More links for one service than anybody needs. */
    int MOST = 10;

    /** More visits to one service than anybody makes. */
    int MOST_ENTRIES = 100;

    /**
     * Makes a link for a service that this channel registered.
     *
     * @param kind by which means the review will have come
     * @throws io.haochaping.identity.problem.Problem 404 {@code service-record-not-found} also for other channels' services; 409 {@code already-reviewed},
     *         {@code supplement-window-closed}, {@code invitations-exhausted}
     */
    Invitation issue(String channelId, String projectNo, int serviceNumber, ChannelKind kind);

    /**
     * As {@link #issue}, for somebody whom a portal led here: each visit has a link of its own, so many more are borne.
     */
    Invitation enter(String channelId, String projectNo, int serviceNumber, ChannelKind kind);

    /** What a token leads to; unknown and malformed ones are the same nothing. */
    Optional<Invited> find(String token);
}
