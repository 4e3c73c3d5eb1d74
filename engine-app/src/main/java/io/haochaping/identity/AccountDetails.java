package io.haochaping.identity;

import org.jspecify.annotations.Nullable;

/**
 * What describes the person behind an account.
 *
 * @param email {@code null} or blank: none
 */
public record AccountDetails(String displayName, @Nullable String email) {
}
