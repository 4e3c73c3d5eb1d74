package io.haochaping.casefile;

import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/** Reading cases. The scope is part of every query that answers a person. */
public interface CaseFiles {

    Optional<CaseView> find(String caseNo);

    /** @throws java.util.NoSuchElementException without such a case */
    CaseView require(String caseNo);

    Optional<CaseView> find(String caseNo, DataScope scope);

    Optional<CaseView> ofReview(String reviewId);

    Page<CaseView> list(CaseQuery query, DataScope scope, Pageable page);
}
