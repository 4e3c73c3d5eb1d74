package io.haochaping.evaluator;

import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Window;
import org.springframework.stereotype.Component;

/** Where devices stand. Without a transaction of its own: the refusal of a window that is gone would end it. */
@Component
class Places {

    private final OrganisationAdministration organisation;

    Places(OrganisationAdministration organisation) {
        this.organisation = organisation;
    }

    /** Empty for a window that was removed. */
    Optional<Window> find(String windowId) {
        try {
            return windowId.isEmpty() ? Optional.empty() : Optional.of(organisation.window(windowId));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }
}
