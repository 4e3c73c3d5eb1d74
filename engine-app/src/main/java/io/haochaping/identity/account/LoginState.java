package io.haochaping.identity.account;

import java.time.Instant;

import io.haochaping.identity.Account.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a login and each request ask about an account.
 *
 * @param oneTimeUntil      end of the one-time password; {@code null} where there is none
 * @param passwordChangedAt sessions from before it have ended; {@code null}: never
 */
public record LoginState(Origin origin, boolean locked, boolean mustChange, @Nullable Instant oneTimeUntil, @Nullable Instant passwordChangedAt) {

    static final LoginState OPEN = new LoginState(Origin.LOCAL, false, false, null, null);

    public boolean isLocal() {
        return origin == Origin.LOCAL;
    }

    /** Whether the one-time password is too old for a login. */
    public boolean isExpired(Instant now) {
        return mustChange && oneTimeUntil != null && now.isAfter(oneTimeUntil);
    }

    public boolean isSince(Instant begun) {
        return passwordChangedAt == null || !passwordChangedAt.isAfter(begun);
    }
}
