package io.haochaping.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away.
 *
 * @param id         {@code null} for one that is not entered yet
 * @param from       first day
 * @param to         last day
 * @param substitute account id of who stands in, where somebody does
 * @param reason     a word for colleagues, nothing medical
 * @param version    counts the changes; a change states the one that it was made upon
 */
public record Absence(@Nullable String id, String account, LocalDate from, LocalDate to, @Nullable String substitute, @Nullable String reason,
                      long version) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
