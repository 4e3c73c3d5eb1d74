package io.haochaping.channel;

import java.util.List;
import java.util.Optional;

/** The registry of channels. */
public interface Channels {

    /** Registers a channel, or replaces what is registered under its id, the secret included. */
    void register(NewChannel channel);

    Optional<Channel> find(String id);

    /** Every channel, by id. */
    List<Channel> all();

    /**
     * The secrets that a channel may sign with: the current one and, in its time of grace, the one before. Empty where the channel is unknown. A
     * channel that is not active has them too, so that it can be told why it is refused.
     */
    List<byte[]> secretsOf(String id);
}
