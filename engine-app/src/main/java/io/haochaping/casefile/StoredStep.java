package io.haochaping.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A completed task of a case. */
@Entity
@Table(name = "case_step")
class StoredStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String caseNo;
    private long position;
    private String taskKey;
    private String taskId;
    private String actor;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredStep() {
    }

    StoredStep(String caseNo, long position, CaseStep step) {
        this.caseNo = caseNo;
        this.position = position;
        taskKey = step.taskKey();
        taskId = step.taskId();
        actor = step.actor();
        takenAt = step.at();
    }

    CaseStep view() {
        return new CaseStep(taskKey, taskId, actor, takenAt);
    }
}
