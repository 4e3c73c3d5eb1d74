package io.haochaping.identity.account;

import java.time.Instant;

import io.haochaping.identity.Account.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a login and each request ask about an account.
 *
 * @param oneTimeUntil       end of the one-time password; {@code null} where there is none
 * @param passwordGeneration how often the password was changed; sessions of an earlier one have ended. A count, since a change and a
 *                           login fit into one second
 */
public record LoginState(Origin origin, boolean locked, boolean mustChange, @Nullable Instant oneTimeUntil, int passwordGeneration) {

    static final LoginState OPEN = new LoginState(Origin.LOCAL, false, false, null, 0);

    public boolean isLocal() {
        return origin == Origin.LOCAL;
    }

    /** Whether the one-time password is too old for a login. */
    public boolean isExpired(Instant now) {
        return mustChange && oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }
}
