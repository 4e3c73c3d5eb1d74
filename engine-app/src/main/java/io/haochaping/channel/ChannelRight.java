package io.haochaping.channel;

/** What a channel may send. */
public enum ChannelRight {
    REVIEWS,
    SERVICE_RECORDS
}
