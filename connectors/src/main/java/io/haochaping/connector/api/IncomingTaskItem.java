package io.haochaping.connector.api;

import org.jspecify.annotations.Nullable;

/** One 事项 of a service: its code in the catalogue of government services and its name. */
public record IncomingTaskItem(@Nullable String taskCode, @Nullable String taskName) {
}
