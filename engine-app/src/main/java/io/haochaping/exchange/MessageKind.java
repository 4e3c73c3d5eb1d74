package io.haochaping.exchange;

import io.haochaping.connector.api.PlatformMessage;

/** Kinds of messages, in the order in which a service goes through them. */
public enum MessageKind {
    SERVICE(PlatformMessage.Service.class), REVIEW(PlatformMessage.Review.class), FOLLOW_UP(PlatformMessage.Review.class),
    VALIDITY(PlatformMessage.Validity.class), RECTIFICATION(PlatformMessage.Rectification.class), FILING(PlatformMessage.Filing.class);

    private final Class<? extends PlatformMessage> type;

    MessageKind(Class<? extends PlatformMessage> type) {
        this.type = type;
    }

    Class<? extends PlatformMessage> type() {
        return type;
    }
}
