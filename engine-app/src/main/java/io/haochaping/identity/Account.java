package io.haochaping.identity;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param groups          ids of the engine's groups
 * @param origin          who checks the password
 * @param lockedBy        account id; {@code null} for an account that is not locked
 * @param mustChange      the password must be replaced before anything else
 * @param oneTimeUntil    end of the one-time password; {@code null} where there is none
 * @param lastLogin       {@code null} before the first
 * @param version         to be given back with a change
 */
public record Account(String id, String displayName, @Nullable String email, Set<String> groups, Origin origin, @Nullable String lockedBy,
                      @Nullable Instant lockedAt, boolean mustChange, @Nullable Instant oneTimeUntil, @Nullable Instant lastLogin,
                      long version) {

    /** Who checks the password of an account. */
    public enum Origin {
        /** This application. */
        LOCAL,
        /** The directory (LDAP); there is no password here. */
        DIRECTORY,
        /** The identity provider (OIDC); there is no password here. */
        PROVIDER
    }

    public Account {
        groups = Set.copyOf(groups);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Roles, units and jurisdictions of the account. */
    public Person person() {
        return new Person(id, displayName, groups);
    }
}
