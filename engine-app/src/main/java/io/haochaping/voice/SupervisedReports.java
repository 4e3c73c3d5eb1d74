package io.haochaping.voice;

import java.time.Clock;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

@Component
@Transactional
class SupervisedReports implements PressureReports {

    private final StoredReports reports;
    private final SealedWords words;
    private final Clock clock;

    SupervisedReports(StoredReports reports, SealedWords words, Clock clock) {
        this.reports = reports;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<PressureReport> list(Pageable page, Person supervisor) {
        require(supervisor);
        return reports.findAllByOrderBySettledAscReportedAtDescIdAsc(page).map(report -> report.view(words));
    }

    @Override
    @Transactional(readOnly = true)
    public long open(Person supervisor) {
        require(supervisor);
        return reports.countBySettledFalse();
    }

    @Override
    public void close(String id, String outcome, Person supervisor) {
        require(supervisor);
        StoredReport report = reports.findById(id).orElseThrow(() -> Problem.notFound("not-found"));
        String found = SpokenTexts.required(outcome);
        if (report.isClosed()) {
            throw Problem.conflict("pressure-report-closed");
        }
        report.close(found, supervisor.id(), clock.instant(), words);
    }

    private static void require(Person person) {
        if (!person.isSupervisor()) {
            throw Problem.forbidden("supervisors-only");
        }
    }
}
