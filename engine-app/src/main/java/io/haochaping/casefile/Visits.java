package io.haochaping.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The return visits (回访) of a case, as far as they count. */
@Embeddable
class Visits {

    private int dissatisfiedVisits;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable VisitOutcome lastVisit;
    private boolean visitContradicted;
    private boolean visitByNotice;

    /** @return whether this visit opens the case again: the first that ended dissatisfied */
    boolean ended(VisitOutcome outcome) {
        lastVisit = outcome;
        visitContradicted = false;
        return outcome == VisitOutcome.DISSATISFIED && ++dissatisfiedVisits == 1;
    }

    /** @return whether it was not contradicted before */
    boolean contradict() {
        boolean first = !visitContradicted;
        visitContradicted = true;
        return first;
    }

    void byNotice(boolean written) {
        visitByNotice = written;
    }

    /** None counts any more. */
    void forget() {
        lastVisit = null;
        dissatisfiedVisits = 0;
    }

    /** The outcome that stands: a contradicted visit is none. */
    @Nullable VisitOutcome standing() {
        return visitContradicted ? null : lastVisit;
    }

    @Nullable VisitOutcome last() {
        return lastVisit;
    }

    int dissatisfied() {
        return dissatisfiedVisits;
    }

    boolean isByNotice() {
        return visitByNotice;
    }
}
