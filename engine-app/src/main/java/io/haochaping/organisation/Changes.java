package io.haochaping.organisation;

import io.haochaping.identity.problem.Problem;

/** Keeps two editors from overwriting each other. */
final class Changes {

    /** Property of a 409 {@code changed-meanwhile}: the value as it is now. */
    static final String CURRENT = "current";

    private Changes() {
    }

    static void sameVersion(long seen, long now, Object current) {
        if (seen != now) {
            throw Problem.conflict("changed-meanwhile").with(CURRENT, current);
        }
    }
}
