package io.haochaping.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** What arrived at a destination in this time: keys and kinds. */
    Map<String, MessageKind> arrived(String destination, Instant from, Instant before);

    /** How far messages have come, by key; unknown ones are absent. */
    Map<String, MessageState> states(Collection<String> keys);

    /**
     * Sends once more, under the same key, what a platform does not have though it took it, or has though nobody noted it.
     *
     * @throws io.haochaping.identity.problem.Problem 404 {@code exchange-message-not-found}; 409 {@code exchange-message-not-dead} where it is on its way
     */
    void sendAgain(String key, String actor);
}
