package io.haochaping.evaluator.wire;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.evaluator.Offer;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.SupplementWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When something was rated. A device without a line brings ratings later, so its word is taken: but neither before it was asked nor after now, and not for
 * ever. Some days after the supplement window a rating is of the moment in which it comes, and the register finds it late.
 */
@Component
class RatingTimes {

    /** The register bears clocks that are not quite right as much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SupplementWindow window;
    private final Organisation organisation;
    private final EvaluatorSettings settings;
    private final Clock clock;

    RatingTimes(SupplementWindow window, Organisation organisation, EvaluatorSettings settings, Clock clock) {
        this.window = window;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param unit where the device stands; counts for a service that names none */
    OffsetDateTime of(@Nullable String ratedAt, Offer offer, String unit) {
        Instant now = clock.instant();
        Instant told = parse(ratedAt).filter(time -> !time.isAfter(now) && !isTooLate(now, offer, unit)).orElse(now);
        Instant asked = told.isBefore(offer.pushedAt()) ? offer.pushedAt() : told;
        @Nullable Instant served = offer.service().serviceTime();
        boolean early = served != null && served.isAfter(asked) && served.isBefore(now.plus(TOLERANCE));
        return (early ? served : asked).atZone(clock.getZone()).toOffsetDateTime();
    }

    private boolean isTooLate(Instant now, Offer offer, String unit) {
        @Nullable Instant served = offer.service().serviceTime();
        return served != null && jurisdiction(offer, unit).map(jurisdiction -> window.after(served, jurisdiction).dueDate().plusDays(settings.late()))
                .filter(LocalDate.ofInstant(now, clock.getZone())::isAfter).isPresent();
    }

    private Optional<String> jurisdiction(Offer offer, String unit) {
        return Optional.ofNullable(offer.service().unitCode()).flatMap(organisation::unit).or(() -> organisation.unit(unit)).map(Unit::jurisdiction);
    }

    private static Optional<Instant> parse(@Nullable String time) {
        try {
            return time == null ? Optional.empty() : Optional.of(OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
