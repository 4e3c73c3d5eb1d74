package io.haochaping.notification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Invites by short message to rate a service. */
public interface RatingInvitations {

    /** Whether a gateway is set. */
    boolean isPossible();

    /** Writes the invitation in the caller's transaction, to be sent outside of quiet hours. A service is invited once, whoever repeats it. */
    void queue(Served served);

    /**
     * What an invitation tells. Never the 事项: a phone shows it to whoever holds it.
     *
     * @param service  what {@link ServedPersons#reach} is asked for
     * @param day      on which it was given
     * @param lastDay  on which it can be rated
     */
    record Served(String service, @Nullable String unitCode, LocalDate day, LocalDate lastDay) {
    }
}
