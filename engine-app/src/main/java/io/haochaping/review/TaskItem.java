package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/**
 * One 事项 that was handled in a service.
 */
public record TaskItem(@Nullable String taskCode, @Nullable String taskName) {
}
