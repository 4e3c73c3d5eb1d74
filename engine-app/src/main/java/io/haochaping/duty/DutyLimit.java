package io.haochaping.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Until when the task of a matter is due. All instants are whole seconds.
 *
 * @param taskKey     the task whose limit it is or was last
 * @param dueAt       the last second that is still on time
 * @param provisional relies on a year whose arrangement of holidays is not loaded
 * @param overdueAt   when it was found late; {@code null}: it was not
 * @param metAt       when the task ended; {@code null} while it is open
 */
public record DutyLimit(String reference, String taskKey, LocalDate dueDate, Instant dueAt, boolean provisional, @Nullable Instant remindedAt,
        @Nullable Instant overdueAt, @Nullable Instant metAt) {
}
