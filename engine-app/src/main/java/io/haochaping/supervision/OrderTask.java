package io.haochaping.supervision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The open task of an order: who has it, or who may take it. */
public record OrderTask(String id, @Nullable String assignee, List<String> candidates) {
}
