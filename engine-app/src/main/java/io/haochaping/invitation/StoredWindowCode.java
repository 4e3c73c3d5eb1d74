package io.haochaping.invitation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "window_code")
class StoredWindowCode {

    @Id
    @Column(name = "window_id")
    private String windowId;
    @Version
    private long version;
    private String code;
    @Column(name = "made_at")
    private Instant madeAt;

    protected StoredWindowCode() {
    }

    StoredWindowCode(String windowId) {
        this.windowId = windowId;
    }

    void take(String newCode, Instant now) {
        code = newCode;
        madeAt = now;
    }

    String windowId() {
        return windowId;
    }

    String code() {
        return code;
    }
}
