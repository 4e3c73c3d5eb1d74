package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person whom a unit names for 好差评 (责任领导, 联络人: S1).
 *
 * @param id      {@code null} for one that is not registered yet
 * @param phone   at the office
 * @param account account id, where the person has one
 * @param version counts the changes; a change states the one that it was made upon
 */
public record Liaison(@Nullable String id, String unitCode, LiaisonRole role, String name, @Nullable String phone, @Nullable String account,
                      long version) {
}
