package io.haochaping.channel;

import java.time.Duration;
import java.util.List;

/**
 * What administrators do with channels. Every change stands in the journal, without secrets. An unknown id is 404 {@code channel-not-found},
 * a version that another change has overtaken 409 {@code changed-meanwhile}; faulty fields are 422, by name.
 */
public interface ChannelAdministration {

    /** Every channel, by id. */
    List<ManagedChannel> list();

    ManagedChannel require(String id);

    /**
     * Registers a channel.
     *
     * @return its secret, which is told this once only
     * @throws io.haochaping.identity.problem.Problem 409 {@code channel-exists}
     */
    String register(String id, ChannelDetails details, String actor);

    void change(String id, ChannelDetails details, long version, String actor);

    /**
     * Gives the channel a new secret.
     *
     * @param grace how long the old one is accepted as well; zero ends it at once
     * @return the new secret, which is told this once only
     */
    String renewSecret(String id, Duration grace, String actor);

    /**
     * Ends the secret, and the one before it, without a new one: no request is rightly signed until {@link #renewSecret}.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code channel-secret-missing}
     */
    void revokeSecret(String id, String actor);

    /**
     * Ends the time of grace of the secret before the current one.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code channel-secret-missing} when it is over already
     */
    void endPreviousSecret(String id, String actor);

    /** Samples of what was refused, the newest first. */
    List<RefusedRequest> refusals(String id);

    /** From now on every request of the channel is refused with 403 {@code channel-revoked}. */
    void revoke(String id, String actor);

    /** Takes back a revocation; the secret is the one before. */
    void enable(String id, String actor);
}
