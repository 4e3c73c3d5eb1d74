package io.haochaping.appeal;

import org.jspecify.annotations.Nullable;

/**
 * Which appeals to list.
 *
 * @param state null: in any state
 * @param open  null: open and ended ones
 */
public record AppealQuery(@Nullable AppealState state, @Nullable Boolean open) {
}
