package io.haochaping.spotcheck;

import java.util.Optional;

import io.haochaping.casefile.CaseView;

/** Whose word on a return visit counts. */
public interface VisitAnswers {

    /** Empty while nothing is known: no visit on record, no word of the reviewer, no spot check. */
    Optional<VisitAnswer> of(CaseView view);
}
