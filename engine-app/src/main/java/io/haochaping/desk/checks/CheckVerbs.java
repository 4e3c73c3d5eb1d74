package io.haochaping.desk.checks;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Inputs;
import io.haochaping.spotcheck.Sample;
import io.haochaping.spotcheck.Samples;
import io.haochaping.spotcheck.SpotCheck;
import io.haochaping.spotcheck.SpotChecks;

/** Opening spot checks, for forms and REST alike: in scope or 404, then the inputs, then the rules of spot checks. */
@Component
class CheckVerbs {

    private final SpotChecks checks;
    private final Samples samples;
    private final CaseFiles cases;
    private final Organisation organisation;
    private final CurrentPerson current;

    CheckVerbs(SpotChecks checks, Samples samples, CaseFiles cases, Organisation organisation, CurrentPerson current) {
        this.checks = checks;
        this.samples = samples;
        this.cases = cases;
        this.organisation = organisation;
        this.current = current;
    }

    SpotCheck open(String caseNo) {
        Person person = current.require();
        cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
        return checks.open(caseNo, person);
    }

    Sample draw(@Nullable String unitCode, @Nullable String from, @Nullable String to, @Nullable Integer count) {
        Person person = current.require();
        new Inputs().code("/unitCode", unitCode).code("/from", from).code("/to", to).code("/count", count == null ? null : count.toString()).require();
        return samples.draw(unitCode, day("/from", from), day("/to", to), count, person);
    }

    private static LocalDate day(String pointer, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Problem.unprocessable(pointer, "sample-not-a-day");
        }
    }
}
