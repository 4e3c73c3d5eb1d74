package io.haochaping.spotcheck;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.RunningNumbers;
import io.haochaping.casefile.VisitedCases;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SampleDraw implements Samples {

    private final StoredSamples samples;
    private final StoredChecks checks;
    private final CheckBook book;
    private final VisitedCases visited;
    private final Organisation organisation;
    private final RunningNumbers numbers;
    private final Retries retries;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SampleDraw(StoredSamples samples, StoredChecks checks, CheckBook book, VisitedCases visited, Organisation organisation,
            RunningNumbers numbers, Retries retries, Clock clock) {
        this.samples = samples;
        this.checks = checks;
        this.book = book;
        this.visited = visited;
        this.organisation = organisation;
        this.numbers = numbers;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public Sample draw(String unitCode, LocalDate from, LocalDate to, int count, Person by) {
        CheckBook.requireSupervisor(by);
        check(unitCode, from, to, count);
        return retries.inTransaction(() -> drawn(organisation.unit(unitCode).orElseThrow(), from, to, count, by));
    }

    private void check(String unitCode, LocalDate from, LocalDate to, int count) {
        List<FieldError> errors = new ArrayList<>();
        if (organisation.unit(unitCode).isEmpty()) {
            errors.add(new FieldError("/unitCode", "sample-unit-unknown"));
        }
        if (to.isBefore(from)) {
            errors.add(new FieldError("/to", "sample-days-reversed"));
        }
        if (to.isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("/to", "sample-days-to-come"));
        }
        if (count < 1 || count > LARGEST) {
            errors.add(new FieldError("/count", "sample-count", LARGEST));
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    private Sample drawn(Unit unit, LocalDate from, LocalDate to, int count, Person by) {
        List<String> population = population(unit.code(), from, to);
        if (population.isEmpty()) {
            throw Problem.conflict("sample-empty");
        }
        Instant now = clock.instant();
        String seed = Lottery.seed(random);
        List<String> drawn = Lottery.draw(population, count, seed);
        Sample sample = new Sample(numbers.next("CY", LocalDate.ofInstant(now, clock.getZone()), 6), unit.jurisdiction(), unit.code(), from, to,
                count, seed, population.size(), drawn.size(), population, drawn, by.id(), now);
        samples.saveAndFlush(new StoredSample(sample));
        drawn.forEach(caseNo -> book.opened(caseNo, sample.no(), by));
        return sample;
    }

    private List<String> population(String unitCode, LocalDate from, LocalDate to) {
        Set<String> checked = checks.checkedOf(unitCode);
        return visited.closed(unitCode, midnight(from), midnight(to.plusDays(1))).stream().filter(caseNo -> !checked.contains(caseNo)).toList();
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sample> latest(DataScope scope, int most) {
        return samples.findAll(CheckScope.in(scope), PageRequest.of(0, most, Sort.by(Sort.Order.desc("drawnAt"), Sort.Order.desc("no"))))
                .map(StoredSample::head).getContent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sample> find(String sampleNo, DataScope scope) {
        Specification<StoredSample> numbered = (sample, query, is) -> is.equal(sample.get("no"), sampleNo);
        return samples.findOne(numbered.and(CheckScope.in(scope)))
                .map(sample -> sample.view(checks.findBySampleNoOrderByCaseNo(sampleNo).stream().map(StoredCheck::caseNo).toList()));
    }
}
