package io.haochaping.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; all conditions together.
 *
 * @param text        part of id, name or e-mail address
 * @param role        {@link Role#CLERK}: those without any other role
 * @param place       code of a unit or jurisdiction in which the account has a role
 * @param locked      only locked ones
 */
public record AccountFilter(@Nullable String text, @Nullable Role role, @Nullable String place, boolean locked) {

    public static final AccountFilter ALL = new AccountFilter(null, null, null, false);
}
