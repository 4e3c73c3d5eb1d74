package io.haochaping.connector.api;

/** No channel is registered under this id, or it is revoked. */
public class NoSuchChannel extends RuntimeException {

    public NoSuchChannel(String channelId) {
        super("No channel " + channelId);
    }
}
