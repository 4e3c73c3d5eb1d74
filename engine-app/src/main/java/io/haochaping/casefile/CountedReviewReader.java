package io.haochaping.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.haochaping.organisation.DataScope;
import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountedReviewReader implements CountedReviews {

    private static final String RECEIVED = "select new io.haochaping.casefile.CountedReviews$CountedReview(f.caseNo, f.reviewId, f.jurisdiction,"
            + " f.unitCode, f.ratedUnit, f.staffNo, f.receivedAt) from CaseFile f where f.badReview = true and f.status <> :excluded"
            + " and f.receivedAt >= :from and f.receivedAt < :before order by f.receivedAt, f.caseNo";

    private final EntityManager entities;
    private final StoredCaseFiles files;

    CountedReviewReader(EntityManager entities, StoredCaseFiles files) {
        this.entities = entities;
        this.files = files;
    }

    @Override
    public List<CountedReview> received(Instant from, Instant before) {
        return entities.createQuery(RECEIVED, CountedReview.class).setParameter("excluded", CaseStatus.EXCLUDED).setParameter("from", from)
                .setParameter("before", before).getResultList();
    }

    @Override
    public long count(Collection<String> caseNos) {
        return caseNos.isEmpty() ? 0 : files.count(counted(caseNos));
    }

    @Override
    public List<CaseView> cases(Collection<String> caseNos, DataScope scope) {
        return caseNos.isEmpty() ? List.of() : files.findAll(counted(caseNos).and(CaseSearch.inScope(scope)),
                Sort.by(Sort.Direction.DESC, "receivedAt", "caseNo")).stream().map(file -> file.view(null)).toList();
    }

    private static Specification<CaseFile> counted(Collection<String> caseNos) {
        return (file, query, is) -> is.and(file.get("caseNo").in(caseNos), is.isTrue(file.get("badReview")),
                is.notEqual(file.get("status"), CaseStatus.EXCLUDED));
    }
}
