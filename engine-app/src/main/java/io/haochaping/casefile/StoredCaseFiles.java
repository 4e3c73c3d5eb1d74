package io.haochaping.casefile;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface StoredCaseFiles extends JpaRepository<CaseFile, String>, JpaSpecificationExecutor<CaseFile> {

    Optional<CaseFile> findByReviewId(String reviewId);

    long countByUnitCodeAndStatusNotIn(String unitCode, Collection<CaseStatus> ended);

    Optional<CaseFile> findFirstByUnitCodeAndStatusNotInOrderByNextDueAt(String unitCode, Collection<CaseStatus> ended);
}
