package io.haochaping.spotcheck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.RunningNumbers;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.personaldata.Cipher;

import jakarta.persistence.criteria.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CheckBook implements SpotChecks {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("no"));

    private final StoredChecks checks;
    private final CaseFiles files;
    private final CaseEvents events;
    private final RunningNumbers numbers;
    private final CheckProcess process;
    private final Cipher cipher;
    private final Retries retries;
    private final Clock clock;

    CheckBook(StoredChecks checks, CaseFiles files, CaseEvents events, RunningNumbers numbers, CheckProcess process, Cipher cipher,
            Retries retries, Clock clock) {
        this.checks = checks;
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.process = process;
        this.cipher = cipher;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public SpotCheck open(String caseNo, Person by) {
        requireSupervisor(by);
        return retries.inTransaction(() -> opened(caseNo, null, by));
    }

    static void requireSupervisor(Person by) {
        if (!by.isSupervisor()) {
            throw Problem.forbidden("spot-check-by-supervisor");
        }
    }

    /** In the caller's transaction. */
    SpotCheck opened(String caseNo, @Nullable String sampleNo, Person by) {
        CaseView view = files.require(caseNo);
        if (view.status() != CaseStatus.CLOSED) {
            throw Problem.conflict("case-not-closed");
        }
        if (checks.existsByOpenKey(caseNo)) {
            throw Problem.conflict("spot-check-open");
        }
        Instant now = clock.instant();
        String no = numbers.next("CC", LocalDate.ofInstant(now, clock.getZone()), 6);
        SpotCheck check = checks.saveAndFlush(new StoredCheck(no, view, sampleNo, by.id(), now)).view();
        events.record(caseNo, CaseEventType.SPOT_CHECK_OPENED, by.id(), Map.of("no", no));
        process.start(no, view);
        return check;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayOpen(String caseNo, Person by) {
        return by.isSupervisor() && files.require(caseNo).status() == CaseStatus.CLOSED && !checks.existsByOpenKey(caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SpotCheck> of(String caseNo) {
        return checks.findByCaseNoOrderByOpenedAtAscNoAsc(caseNo).stream().map(check -> check.view(cipher)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<SpotCheck> list(CheckQuery query, DataScope scope, Pageable page) {
        Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST);
        return checks.findAll(matching(query).and(CheckScope.in(scope)), sorted).map(check -> check.view());
    }

    private static Specification<StoredCheck> matching(CheckQuery wanted) {
        return (check, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (wanted.open() != null) {
                all.add(wanted.open() ? is.isNull(check.get("outcome")) : is.isNotNull(check.get("outcome")));
            }
            if (wanted.outcome() != null) {
                all.add(is.equal(check.get("outcome"), wanted.outcome()));
            }
            if (wanted.unitCode() != null) {
                all.add(is.equal(check.get("unitCode"), wanted.unitCode()));
            }
            if (wanted.sampleNo() != null) {
                all.add(is.equal(check.get("sampleNo"), wanted.sampleNo()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }
}
