package io.haochaping.invitation;

import java.time.Instant;

import io.haochaping.review.ChannelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An issued link; never changes. Whether it was used says the review register alone. */
@Entity
@Table(name = "invitation")
class StoredInvitation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    @Column(length = 36)
    private String id;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "channel_id")
    private String channelId;
    @Column(name = "project_no")
    private String projectNo;
    @Column(name = "service_number")
    private int serviceNumber;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "channel_kind")
    private ChannelKind channelKind;
    @Column(name = "issued_at")
    private Instant issuedAt;

    protected StoredInvitation() {
    }

    StoredInvitation(String tokenHash, String channelId, String projectNo, int serviceNumber, ChannelKind channelKind, Instant issuedAt) {
        this.tokenHash = tokenHash;
        this.channelId = channelId;
        this.projectNo = projectNo;
        this.serviceNumber = serviceNumber;
        this.channelKind = channelKind;
        this.issuedAt = issuedAt;
    }

    String channelId() {
        return channelId;
    }

    String projectNo() {
        return projectNo;
    }

    int serviceNumber() {
        return serviceNumber;
    }

    ChannelKind channelKind() {
        return channelKind;
    }
}
