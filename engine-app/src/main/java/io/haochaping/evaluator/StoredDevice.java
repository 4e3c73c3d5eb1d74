package io.haochaping.evaluator;

import java.time.Instant;
import java.util.function.UnaryOperator;

import io.haochaping.review.ChannelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "evaluator")
class StoredDevice {

    @Id
    private String id;
    /** Null until it is stored, so that a new one is inserted without a look. */
    @Version
    private @Nullable Long version;
    private String name;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChannelKind kind;
    @Column(name = "window_id")
    private String windowId;
    @Column(name = "channel_id")
    private String channelId;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] secret;
    private int generation = 1;
    private boolean active = true;
    @Column(name = "visit_id")
    private @Nullable String visitId;
    @Column(name = "seen_at", insertable = false, updatable = false)
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDevice() {
    }

    StoredDevice(NewDevice device, ChannelKind kind, byte[] sealedSecret) {
        id = device.id();
        name = device.name().strip();
        this.kind = kind;
        windowId = device.windowId();
        channelId = device.channelId();
        secret = sealedSecret.clone();
    }

    Device view() {
        return new Device(id, name, kind, windowId, channelId, active, seenAt);
    }

    String id() {
        return id;
    }

    String channelId() {
        return channelId;
    }

    boolean active() {
        return active;
    }

    int generation() {
        return generation;
    }

    byte[] secret() {
        return secret.clone();
    }

    @Nullable Instant seenAt() {
        return seenAt;
    }

    @Nullable String visitId() {
        return visitId;
    }

    void take(@Nullable String visit) {
        visitId = visit;
    }

    void activate(boolean whether) {
        active = whether;
    }

    void renew(byte[] sealedSecret) {
        secret = sealedSecret.clone();
        generation++;
    }

    void reseal(UnaryOperator<byte[]> sealing) {
        secret = sealing.apply(secret);
    }
}
