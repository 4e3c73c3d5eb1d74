package io.haochaping.invitation;

import io.haochaping.deadline.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A new invitation. The token leaves the application here and can never be read again.
 *
 * @param path       {@code /r/{token}}
 * @param validUntil last moment of the supplement window; null where nobody said when the service was given
 */
public record Invitation(String path, @Nullable DueDate validUntil) {

    @Override
    public String toString() {
        return "Invitation[***]";
    }
}
