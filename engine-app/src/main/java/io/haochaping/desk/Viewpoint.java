package io.haochaping.desk;

import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseRights;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;

/**
 * How much of one case one person sees (contract section 1).
 *
 * @param rated the case is about this person: no reviewer data, no service number, no time of service, no notes of the handlers
 */
public record Viewpoint(Person person, CaseRights rights, boolean rated) {

    static Viewpoint of(Person person, CaseRights rights) {
        return new Viewpoint(person, rights, rights.rated() || person.roles().contains(Role.CLERK));
    }

    /** Masked reviewer data is for those who handle or steer the case; auditors and administrators read everything else. */
    boolean seesReviewer(CaseView file) {
        return !rated && (person.isSupervisor() || person.jurisdictions().contains(file.jurisdiction())
                || file.unitCode() != null && person.units().contains(file.unitCode()));
    }
}
