package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.DataScope;

@Component
@Transactional(readOnly = true)
class RateReader implements CaseRate {

    private static final Sort OLDEST_FIRST = Sort.by("receivedAt", "caseNo");

    /** Holds every column of the count; left to itself MySQL takes an index that does not, and reads each row (50,000 cases: five times as long). */
    private static final String COVERING_INDEX = "case_file_rate";

    private final EntityManager entities;
    private final StoredCaseFiles files;
    private final Clock clock;

    RateReader(EntityManager entities, StoredCaseFiles files, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.clock = clock;
    }

    /** Two counts, each by parameters: a moment written into the statement is read by MySQL in another zone. */
    @Override
    public List<RateCount> count(DataScope scope, Period period, Instant recent) {
        return Stream.concat(count(scope, new Period(period.from(), recent), false).stream(),
                count(scope, new Period(recent, period.before()), true).stream()).toList();
    }

    private List<RateCount> count(DataScope scope, Period period, boolean recent) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<RateCount> query = is.createQuery(RateCount.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        Stream<Expression<Long>> standings = Stream.of(RateStanding.values())
                .map(standing -> CaseBoardReader.count(is, RateSearch.stands(standing, file, is, clock.instant())));
        query.select(is.construct(RateCount.class, Stream.concat(Stream.of(file.get("jurisdiction"), file.get("unitCode"), is.literal(recent)), standings)
                .toArray(jakarta.persistence.criteria.Selection[]::new)));
        query.where(counted(scope, period, null).toPredicate(file, query, is));
        query.groupBy(file.get("jurisdiction"), file.get("unitCode"));
        Query<RateCount> counting = entities.unwrap(Session.class).createQuery(query);
        if (scope.units().isEmpty()) {
            counting.addQueryHint(COVERING_INDEX);
        }
        return counting.getResultList();
    }

    @Override
    public Page<RatedCase> cases(DataScope scope, Period period, @Nullable String unitCode, Set<RateStanding> standings, Pageable page) {
        Instant now = clock.instant();
        Specification<CaseFile> wanted = (file, query, is) -> is.or(standings.stream()
                .map(standing -> RateSearch.stands(standing, file, is, now)).toArray(Predicate[]::new));
        return files.findAll(counted(scope, period, unitCode).and(wanted), PageRequest.of(page.getPageNumber(), page.getPageSize(), OLDEST_FIRST))
                .map(file -> file.rated(now));
    }

    private static Specification<CaseFile> counted(DataScope scope, Period period, @Nullable String unitCode) {
        Specification<CaseFile> counted = RateSearch.counted(period).and(CaseSearch.inScope(scope));
        return unitCode == null ? counted : counted.and((file, query, is) -> is.equal(file.get("unitCode"), unitCode));
    }
}
