package io.haochaping.duty;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.duty.DutyLimits.OpenLimit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "duty_limit")
class StoredLimit {

    @Id
    private String reference;
    @Version
    private @Nullable Long version;
    private String processKey;
    private String taskKey;
    private String caseNo;
    private String jurisdiction;
    private String policyKey;
    private int policyVersion;
    private boolean agreed;
    private Instant anchoredAt;
    private LocalDate dueDate;
    private Instant dueAt;
    private @Nullable Instant remindAt;
    private boolean provisional;
    private @Nullable Instant remindedAt;
    private @Nullable Instant overdueAt;
    private @Nullable Instant metAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredLimit() {
    }

    StoredLimit(String reference, String processKey, @Nullable String caseNo, String jurisdiction, PolicyRef policy) {
        this.reference = reference;
        this.processKey = processKey;
        this.caseNo = caseNo == null ? reference : caseNo;
        this.jurisdiction = jurisdiction;
        policyKey = policy.key();
        policyVersion = policy.version();
    }

    /** The limit of a task that was opened; whatever an earlier task of the matter left is forgotten. */
    StoredLimit startAnew(String task, boolean agreedOn, Instant anchor, PlannedDeadline planned) {
        taskKey = task;
        agreed = agreedOn;
        anchoredAt = anchor;
        remindedAt = null;
        overdueAt = null;
        metAt = null;
        moveTo(planned);
        return this;
    }

    void moveTo(PlannedDeadline planned) {
        dueDate = planned.dueDate();
        dueAt = planned.dueAt();
        remindAt = planned.remindAt();
        provisional = planned.provisional();
    }

    /** @return whether it was not reminded of before */
    boolean remind(Instant at) {
        boolean first = isOpen() && remindedAt == null;
        remindedAt = first ? at : remindedAt;
        return first;
    }

    /** @return whether it was not found late before */
    boolean pass(Instant at) {
        boolean first = isOpen() && overdueAt == null;
        overdueAt = first ? at : overdueAt;
        return first;
    }

    void meet(Instant at) {
        metAt = metAt == null ? at : metAt;
    }

    boolean isOpen() {
        return metAt == null;
    }

    boolean isDueAt(Instant seen) {
        return dueAt.equals(seen);
    }

    String processKey() {
        return processKey;
    }

    DutyLimit view() {
        return new DutyLimit(reference, taskKey, dueDate, dueAt, provisional, remindedAt, overdueAt, metAt);
    }

    OpenLimit open() {
        return new OpenLimit(reference, caseNo, jurisdiction, new PolicyRef(policyKey, policyVersion), anchoredAt, dueAt, remindAt, remindedAt,
                provisional);
    }
}
