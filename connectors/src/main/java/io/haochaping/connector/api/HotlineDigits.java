package io.haochaping.connector.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a key that was pressed, or a digit that was sent by short message, means at a hotline. */
public interface HotlineDigits {

    /** How a caller answered. */
    enum Means {
        KEY, SMS
    }

    /** Whether there is a table of this name with version. */
    boolean isTable(String table);

    /**
     * @param channel the hotline's channel, whose table counts
     * @param table   the table by which the call was rated, where the hotline says so
     * @return name of one of the five levels; empty where the table has no such digit
     * @throws IllegalArgumentException without such a table
     */
    Optional<String> satisfaction(String channel, @Nullable String table, Means means, String digit);
}
