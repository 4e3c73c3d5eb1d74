package io.haochaping.review;

import io.haochaping.organisation.Organisation;
import org.springframework.stereotype.Component;

/** A service may come without a unit, but not with one that nobody knows. */
@Component
class PutPlacement {

    private final Organisation organisation;

    PutPlacement(Organisation organisation) {
        this.organisation = organisation;
    }

    void check(ParsedService given, FieldErrors errors) {
        if (given.unitCode() != null && organisation.unit(given.unitCode()).isEmpty()) {
            errors.add("/unitCode", "unknown-unit");
        } else if (given.unitCode() != null && organisation.openUnit(given.unitCode()).isEmpty()) {
            errors.add("/unitCode", "unit-retired");
        }
    }
}
