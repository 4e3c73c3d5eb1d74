package io.haochaping.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param id    letters, digits and hyphens, 64 at most; never changes
 * @param email {@code null} or blank: none
 */
public record NewAccount(String id, String displayName, @Nullable String email) {
}
