package io.haochaping.improvement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.FindingSheet.Finding;
import io.haochaping.improvement.FindingSheet.Findings;
import io.haochaping.improvement.Register.Opening;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.personaldata.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class InspectionImports implements Inspections {

    private static final Duration KEPT = Duration.ofHours(2);

    private final FindingSheet sheet;
    private final StoredInspectionUploads uploads;
    private final StoredInspections reports;
    private final Register register;
    private final Organisation organisation;
    private final Cipher cipher;
    private final Retries retries;
    private final Clock clock;

    InspectionImports(FindingSheet sheet, StoredInspectionUploads uploads, StoredInspections reports, Register register, Organisation organisation, Cipher cipher,
            Retries retries, Clock clock) {
        this.sheet = sheet;
        this.uploads = uploads;
        this.reports = reports;
        this.register = register;
        this.organisation = organisation;
        this.cipher = cipher;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public byte[] template() {
        return sheet.template();
    }

    @Override
    public String upload(Heading heading, String fileName, byte[] file, Person by) {
        requireInspector(by);
        Heading checked = checked(heading);
        sheet.read(file, checked.jurisdiction());
        return retries.inTransaction(() -> {
            purge();
            uploads.deleteAll(uploads.findByPersonAndReportIdIsNull(by.id()));
            Instant now = clock.instant();
            StoredInspectionUpload upload = new StoredInspectionUpload(UUID.randomUUID().toString(), checked, by.id(), fileName, now, now.plus(KEPT));
            return uploads.saveAndFlush(upload.holding(file, cipher)).id();
        });
    }

    private Heading checked(Heading heading) {
        List<FieldError> errors = new ArrayList<>();
        String title = Texts.required("/title", heading.title(), 200, errors);
        String body = Texts.required("/body", heading.body(), 100, errors);
        if (organisation.jurisdiction(heading.jurisdiction()).isEmpty()) {
            errors.add(new FieldError("/jurisdiction", "form-required"));
        }
        if (heading.inspectedOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("/inspectedOn", "inspection-in-the-future"));
        }
        Texts.refuse(errors);
        return new Heading(heading.jurisdiction(), title, body, heading.inspectedOn());
    }

    @Override
    @Transactional(readOnly = true)
    public Draft draft(String uploadId, Person by) {
        requireInspector(by);
        StoredInspectionUpload upload = uploads.findByIdAndPersonAndExpiresAtAfter(uploadId, by.id(), clock.instant()).orElseThrow(InspectionImports::gone);
        Findings findings = upload.reportId() != null ? new Findings(List.of(), List.of(), 0)
                : sheet.read(upload.file(cipher), upload.heading().jurisdiction());
        return new Draft(upload.id(), upload.heading(), upload.fileName(), upload.uploadedAt(), upload.expiresAt(), findings.good().size(),
                findings.faultyRows(), findings.faults(), findings.hidden(), findings.againstTemplate(), upload.reportId());
    }

    @Override
    public String importFindings(String uploadId, boolean onlyGood, Person by) {
        requireInspector(by);
        return retries.inTransaction(() -> {
            StoredInspectionUpload upload = uploads.findLockedByIdAndPersonAndExpiresAtAfter(uploadId, by.id(), clock.instant())
                    .orElseThrow(InspectionImports::gone);
            @Nullable String report = upload.reportId();
            return report != null ? report : importNow(upload, onlyGood, by);
        });
    }

    private String importNow(StoredInspectionUpload upload, boolean onlyGood, Person by) {
        Heading heading = upload.heading();
        Findings findings = sheet.read(upload.file(cipher), heading.jurisdiction());
        if (findings.good().isEmpty() || !onlyGood && !findings.faults().isEmpty()) {
            throw Problem.conflict("inspection-has-faults");
        }
        String report = UUID.randomUUID().toString();
        reports.saveAndFlush(new StoredInspection(report, heading, by.id(), clock.instant(), findings.good().size()));
        int number = 0;
        for (Finding finding : findings.good()) {
            open(finding, ++number, report, heading.jurisdiction(), by);
        }
        upload.imported(report);
        return report;
    }

    private void open(Finding finding, int number, String report, String jurisdiction, Person by) {
        register.open(new Opening(Source.INSPECTION, jurisdiction, finding.title(), finding.text(), null, by.id()),
                matter -> matter.finding(report, number, finding.unit(), finding.competence()));
    }

    @Override
    public void discard(String uploadId, Person by) {
        retries.inTransaction((Runnable) () -> uploads.findByIdAndPersonAndExpiresAtAfter(uploadId, by.id(), clock.instant()).ifPresent(uploads::delete));
    }

    @Override
    @Transactional
    public void purge() {
        uploads.deleteAll(uploads.findByExpiresAtBefore(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Report> reports(DataScope scope, Pageable page) {
        return reports.findAll(ImprovementSearch.reportsInScope(scope), PageRequest.of(page.getPageNumber(), page.getPageSize(),
                Sort.by(Sort.Direction.DESC, "importedAt", "id"))).map(StoredInspection::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> report(String reportId, DataScope scope) {
        Specification<StoredInspection> numbered = (report, query, is) -> is.equal(report.get("id"), reportId);
        return reports.findOne(numbered.and(ImprovementSearch.reportsInScope(scope))).map(StoredInspection::view);
    }

    private static void requireInspector(Person by) {
        if (!by.isSupervisor()) {
            throw Problem.forbidden("inspection-by-supervisor");
        }
    }

    private static Problem gone() {
        return Problem.notFound("inspection-upload-gone");
    }
}
