package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.DataScope;

/** Every moment is a parameter: one written into the statement is read by MySQL in another zone. */
@Component
@Transactional(readOnly = true)
class RateReader implements CaseRate {

    private final EntityManager entities;
    private final StoredCaseFiles files;
    private final Clock clock;

    RateReader(EntityManager entities, StoredCaseFiles files, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public RateCount total(DataScope scope, Period period) {
        return count(scope, period, false).get(0);
    }

    @Override
    public List<RateCount> byUnit(DataScope scope, Period period) {
        return count(scope, period, true);
    }

    private List<RateCount> count(DataScope scope, Period period, boolean byUnit) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<RateCount> query = is.createQuery(RateCount.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        Expression<String> unit = byUnit ? file.get("unitCode") : is.nullLiteral(String.class);
        Predicate done = RateSearch.lacks(MissingPart.NOTHING, file, is);
        Predicate late = RateSearch.late(file, is, clock.instant());
        Predicate failed = is.and(is.notEqual(file.get("missingPart"), MissingPart.NOTHING), RateSearch.decided(late, file, is));
        query.select(is.construct(RateCount.class, unit, is.count(file), CaseBoardReader.count(is, done), CaseBoardReader.count(is, is.and(done, late)),
                CaseBoardReader.count(is, failed)));
        query.where(RateSearch.counted(period).and(CaseSearch.inScope(scope)).toPredicate(file, query, is));
        if (byUnit) {
            query.groupBy(unit);
        }
        return covered(query, scope).getResultList();
    }

    /** First the numbers of the page, from the index alone, then the rows of just these: a list of a year reads no row that it does not show. */
    @Override
    public List<RatedCase> cases(DataScope scope, Period period, @Nullable String unitCode, Set<RateStanding> standings, Pageable page) {
        Instant now = clock.instant();
        List<String> numbers = covered(numbers(scope, period, unitCode, standings, now), scope).setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize()).getResultList();
        Map<String, CaseFile> found = files.findAllById(numbers).stream().collect(Collectors.toMap(CaseFile::caseNo, Function.identity()));
        return numbers.stream().map(found::get).map(file -> file.rated(now)).toList();
    }

    private CriteriaQuery<String> numbers(DataScope scope, Period period, @Nullable String unitCode, Set<RateStanding> standings, Instant now) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<String> query = is.createQuery(String.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        Predicate standing = is.or(standings.stream().map(wanted -> RateSearch.stands(wanted, file, is, now)).toArray(Predicate[]::new));
        Predicate counted = RateSearch.counted(period).and(CaseSearch.inScope(scope)).toPredicate(file, query, is);
        query.select(file.get("caseNo")).where(is.and(counted, standing, unitCode == null ? is.conjunction() : is.equal(file.get("unitCode"), unitCode)));
        return query.orderBy(is.asc(file.get("receivedAt")), is.asc(file.get("caseNo")));
    }

    /** Names the index that holds every column; left to itself MySQL takes one that does not, and reads each row. */
    private <T> Query<T> covered(CriteriaQuery<T> query, DataScope scope) {
        Query<T> asked = entities.unwrap(Session.class).createQuery(query);
        if (scope.units().isEmpty()) {
            asked.addQueryHint("case_file_rate");
        } else if (scope.jurisdictions().isEmpty() && !scope.everything()) {
            asked.addQueryHint("case_file_rate_unit");
        }
        return asked;
    }
}
