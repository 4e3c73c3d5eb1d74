package io.haochaping.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.workbook.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Reports of inspections (监督查评, S1), imported as workbooks by supervisors, who are the inspector's side. Two steps: a dry run that writes
 * no matter, then one transaction for all findings or for the good ones.
 */
public interface Inspections {

    /** Most findings of one report. */
    int MOST_FINDINGS = 200;

    /** An empty workbook. */
    byte[] template();

    /**
     * Reads a workbook and keeps it, encrypted, for two hours, for this person only.
     *
     * @return id of the upload
     * @throws io.haochaping.identity.problem.Problem 403 {@code inspection-by-supervisor}; 400 or 413 for a file that cannot be read; 422 for the heading
     */
    String upload(Heading heading, String fileName, byte[] file, Person by);

    /** What the dry run found. 404 {@code inspection-upload-gone}: expired, discarded, or somebody else's. */
    Draft draft(String uploadId, Person by);

    /**
     * Opens one matter per finding.
     *
     * @param onlyGood leaves out the faulty rows; otherwise there must be none
     * @return id of the report; the same again for a workbook that is imported already
     * @throws io.haochaping.identity.problem.Problem 409 {@code inspection-has-faults}; 404 {@code inspection-upload-gone}
     */
    String importFindings(String uploadId, boolean onlyGood, Person by);

    void discard(String uploadId, Person by);

    /** Deletes uploads whose time is over. */
    void purge();

    Page<Report> reports(DataScope scope, Pageable page);

    Optional<Report> report(String reportId, DataScope scope);

    /** @param body the inspecting body */
    record Heading(String jurisdiction, String title, String body, LocalDate inspectedOn) {
    }

    /** @param reportId once imported */
    record Draft(String id, Heading heading, String fileName, Instant uploadedAt, Instant expiresAt, int good, int faulty, List<Fault> faults,
                 int hidden, boolean againstTemplate, @Nullable String reportId) {
    }

    record Report(String id, Heading heading, Instant importedAt, String importedBy, int findings) {
    }
}
