package io.haochaping.exchange;

import java.util.List;

import org.springframework.data.domain.Page;

/** The exchange with superior platforms, as those see and steer it who answer for it. Who may is the caller's rule. */
public interface Exchange {

    /** Every destination that is set up or has messages, by name. */
    List<DestinationView> destinations();

    /** Messages that are not sent any more, oldest first. */
    Page<MessageView> dead(int page);

    /**
     * Lets a dead message begin anew, with all its attempts and the same key.
     *
     * @throws io.haochaping.identity.problem.Problem 404 {@code exchange-message-not-found}; 409 {@code exchange-message-not-dead}
     */
    void resend(String key, String actor);

    /**
     * Stops or goes on sending to a destination; what is just being sent is finished. Messages are written all the same.
     *
     * @throws io.haochaping.identity.problem.Problem 404 {@code exchange-destination-not-found}
     */
    void pause(String destination, boolean paused, String actor);
}
