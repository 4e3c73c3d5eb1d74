package io.haochaping.improvement;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.improvement.Inspections.Heading;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "inspection_report")
class StoredInspection {

    @Id
    private String id;
    private String jurisdiction;
    private String title;
    private String body;
    private LocalDate inspectedOn;
    private Instant importedAt;
    private String importedBy;
    private int findings;

    @SuppressWarnings("NullAway.Init")
    protected StoredInspection() {
    }

    StoredInspection(String id, Heading heading, String importedBy, Instant importedAt, int findings) {
        this.id = id;
        this.jurisdiction = heading.jurisdiction();
        this.title = heading.title();
        this.body = heading.body();
        this.inspectedOn = heading.inspectedOn();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.findings = findings;
    }

    Inspections.Report view() {
        return new Inspections.Report(id, new Heading(jurisdiction, title, body, inspectedOn), importedAt, importedBy, findings);
    }
}
