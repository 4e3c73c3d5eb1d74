package io.haochaping.evaluator.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import io.haochaping.evaluator.ServiceKey;
import io.haochaping.evaluator.Visits;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is in hand now.
 *
 * @param visitNo  the channel's own number of this visit: 1 to 64 letters, digits, dots, hyphens and underscores
 * @param services 1 to 10, in the order in which they are shown
 */
record HandedVisit(@Nullable String visitNo, @Nullable List<@Nullable Service> services) {

    private static final String NUMBER = "[A-Za-z0-9._-]{1,64}";

    /** A service that the channel registered. */
    record Service(@Nullable String projectNo, @Nullable Integer serviceNumber) {
    }

    /** @throws Problem 422 with one entry per field */
    HandedVisit check() {
        List<FieldError> errors = new ArrayList<>();
        if (visitNo == null || !visitNo.matches(NUMBER)) {
            errors.add(new FieldError("/visitNo", visitNo == null ? "required" : "visit-no-invalid"));
        }
        if (services == null || services.isEmpty()) {
            errors.add(new FieldError("/services", "required"));
        } else if (services.size() > Visits.MOST) {
            errors.add(new FieldError("/services", "visit-too-long", Visits.MOST));
        } else if (services.stream().anyMatch(HandedVisit::isIncomplete) || new HashSet<>(services).size() < services.size()) {
            errors.add(new FieldError("/services", "visit-services-invalid"));
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return this;
    }

    List<ServiceKey> keys() {
        return services == null ? List.of() : services.stream().map(service -> new ServiceKey(service.projectNo(), service.serviceNumber())).toList();
    }

    private static boolean isIncomplete(@Nullable Service service) {
        return service == null || service.projectNo() == null || service.serviceNumber() == null || service.serviceNumber() < 1;
    }
}
