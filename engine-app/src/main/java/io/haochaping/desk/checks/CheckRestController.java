package io.haochaping.desk.checks;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.spotcheck.CheckOutcome;
import io.haochaping.spotcheck.CheckQuery;
import io.haochaping.spotcheck.Samples;
import io.haochaping.spotcheck.SpotCheck;
import io.haochaping.spotcheck.SpotChecks;

/** Spot checks over REST for staff. */
@RestController
class CheckRestController {

    private static final int LARGEST_PAGE = 100;

    record SampleBody(@Nullable String unitCode, @Nullable String from, @Nullable String to, @Nullable Integer count) {
    }

    private final CheckVerbs verbs;
    private final SpotChecks checks;
    private final Samples samples;
    private final Organisation organisation;
    private final CurrentPerson current;

    CheckRestController(CheckVerbs verbs, SpotChecks checks, Samples samples, Organisation organisation, CurrentPerson current) {
        this.verbs = verbs;
        this.checks = checks;
        this.samples = samples;
        this.organisation = organisation;
        this.current = current;
    }

    @PostMapping("/api/v1/cases/{caseNo}/spot-checks")
    @ResponseStatus(HttpStatus.CREATED)
    CheckJson open(@PathVariable String caseNo) {
        return CheckJson.of(verbs.open(caseNo));
    }

    @PostMapping("/api/v1/spot-checks/samples")
    @ResponseStatus(HttpStatus.CREATED)
    CheckJson.SampleJson draw(@RequestBody SampleBody body) {
        return CheckJson.of(verbs.draw(body.unitCode(), body.from(), body.to(), body.count()));
    }

    @GetMapping("/api/v1/spot-checks/samples/{sampleNo}")
    @Transactional(readOnly = true)
    public CheckJson.SampleJson sample(@PathVariable String sampleNo) {
        Person person = ChecksPlace.reader(current.require());
        return samples.find(sampleNo, organisation.scopeOf(person)).map(CheckJson::of).orElseThrow(() -> Problem.notFound("not-found"));
    }

    @GetMapping("/api/v1/spot-checks")
    @Transactional(readOnly = true)
    public CheckJson.ListJson list(@RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable CheckOutcome outcome, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", page < 0 ? "page" : "size");
        }
        Person person = ChecksPlace.reader(current.require());
        Page<SpotCheck> found = checks.list(new CheckQuery(open, outcome, unit, null), organisation.scopeOf(person), PageRequest.of(page, size));
        return new CheckJson.ListJson(found.map(CheckJson::of).getContent(), page, size, found.getTotalElements());
    }
}
