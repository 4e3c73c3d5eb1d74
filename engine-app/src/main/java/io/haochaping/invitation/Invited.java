package io.haochaping.invitation;

import io.haochaping.deadline.DueDate;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RegisteredService;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to.
 *
 * @param channelId  the channel that asked for the link; the review counts as one of its reviews
 * @param validUntil null where nobody said when the service was given
 */
public record Invited(String channelId, ChannelKind kind, RegisteredService service, State state, @Nullable DueDate validUntil) {

    /** Whether the service can still be reviewed. */
    public enum State {
        OPEN, USED, EXPIRED
    }
}
