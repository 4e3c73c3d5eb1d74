package io.haochaping.evaluator;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "evaluator_visit")
class StoredVisit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    @Column(length = 36)
    private String id;
    @Column(name = "device_id")
    private String deviceId;
    @Column(name = "visit_no")
    private String visitNo;
    @Column(name = "pushed_at")
    private Instant pushedAt;
    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredVisit() {
    }

    StoredVisit(String deviceId, String visitNo, Instant pushedAt) {
        this.deviceId = deviceId;
        this.visitNo = visitNo;
        this.pushedAt = pushedAt;
    }

    String id() {
        return id;
    }

    String deviceId() {
        return deviceId;
    }

    String visitNo() {
        return visitNo;
    }

    Instant pushedAt() {
        return pushedAt;
    }

    @Nullable Instant shownAt() {
        return shownAt;
    }

    void show(Instant now) {
        shownAt = shownAt == null ? now : shownAt;
    }
}
