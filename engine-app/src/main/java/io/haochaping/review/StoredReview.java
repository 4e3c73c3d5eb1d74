package io.haochaping.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.BatchSize;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A review as it was given. Inserted once; Hibernate is told never to update it. */
@Entity
@Immutable
@Table(name = "review")
class StoredReview implements Persistable<String> {

    @Id
    private String id;
    private String receipt;
    @Column(name = "channel_id")
    private String channelId;
    @Column(name = "channel_review_no")
    private String channelReviewNo;
    @Column(name = "content_hash")
    private String contentHash;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewKind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Satisfaction satisfaction;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "channel_kind")
    private ChannelKind channelKind;
    @Column(name = "home_jurisdiction")
    private String homeJurisdiction;
    private String jurisdiction;
    @Column(name = "unit_code")
    private @Nullable String unitCode;
    @Column(name = "service_record_id")
    private @Nullable String serviceRecordId;
    @Column(name = "project_no")
    private @Nullable String projectNo;
    @Column(name = "service_number")
    private @Nullable Integer serviceNumber;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "service_slot")
    private @Nullable ServiceSlot slot;
    @Column(name = "window_no")
    private @Nullable String windowNo;
    @Column(name = "staff_no")
    private @Nullable String staffNo;
    @Column(name = "task_code")
    private @Nullable String taskCode;
    private @Nullable String subject;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "review_norm", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "norm_index")
    @Column(name = "norm_code")
    @Immutable
    private List<String> normCodes;
    @Lob
    @Column(name = "comment_text", length = Length.LONG32)
    private @Nullable String comment;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "service_time")
    private @Nullable Instant serviceTime;
    @Column(name = "real_name")
    private boolean realName;
    @Column(name = "contact_consent")
    private boolean contactConsent;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "reviewer_kind")
    private @Nullable ReviewerKind reviewerKind;
    @Column(name = "vault_id")
    private @Nullable String vaultId;
    @Column(name = "reason_missing")
    private boolean reasonMissing;
    @Column(name = "follow_up_of")
    private @Nullable String followUpOf;
    @Column(name = "area_code")
    private @Nullable String areaCode;
    private @Nullable String marks;
    @Transient
    private boolean stored;

    protected StoredReview() {
    }

    StoredReview(RegisteredReview review, String contentHash, @Nullable String serviceRecordId) {
        id = review.id();
        receipt = review.receipt();
        channelId = review.channelId();
        channelReviewNo = review.channelReviewNo();
        this.contentHash = contentHash;
        kind = review.kind();
        satisfaction = review.satisfaction();
        channelKind = review.channelKind();
        homeJurisdiction = review.homeJurisdiction();
        jurisdiction = review.jurisdiction();
        unitCode = review.unitCode();
        this.serviceRecordId = serviceRecordId;
        projectNo = review.projectNo();
        serviceNumber = review.serviceNumber();
        slot = ServiceSlot.of(review.kind(), review.followUpOf());
        takeContent(review);
        takeReviewer(review);
    }

    private void takeContent(RegisteredReview review) {
        windowNo = review.windowNo();
        staffNo = review.staffNo();
        taskCode = review.taskCode();
        subject = review.subject();
        normCodes = List.copyOf(review.normCodes());
        comment = review.comment();
        reviewedAt = review.reviewedAt();
        receivedAt = review.receivedAt();
        serviceTime = review.serviceTime();
        reasonMissing = review.reasonMissing();
        followUpOf = review.followUpOf();
        areaCode = review.areaCode();
        marks = review.marks().isEmpty() ? null : String.join(",", new TreeSet<>(review.marks()));
    }

    private void takeReviewer(RegisteredReview review) {
        realName = review.realName();
        contactConsent = review.contactConsent();
        reviewerKind = review.reviewerKind();
        vaultId = review.vaultId();
    }

    boolean hasContent(String hash) {
        return contentHash.equals(hash);
    }

    RegisteredReview toRegistered() {
        return new RegisteredReview(id, receipt, channelReviewNo, kind, satisfaction, satisfaction != null && satisfaction.isBad(), channelId,
                channelKind, homeJurisdiction, unitCode, jurisdiction, windowNo, staffNo, taskCode, subject, List.copyOf(normCodes), comment,
                reviewedAt, receivedAt, serviceTime, realName, contactConsent, reviewerKind, vaultId, reasonMissing, followUpOf, projectNo,
                serviceNumber, areaCode, marks == null ? Set.of() : Set.of(marks.split(",")));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
