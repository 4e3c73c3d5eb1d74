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

    /** The secret that an active channel signs with; none where the channel is unknown or not active. */
    Optional<byte[]> secretOf(String id);
}
