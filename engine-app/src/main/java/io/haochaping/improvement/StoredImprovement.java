package io.haochaping.improvement;

import java.time.Instant;
import java.time.LocalDate;

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
@Table(name = "improvement")
class StoredImprovement {

    @Id
    @Column(name = "improvement_no")
    private String no;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source;
    private String jurisdiction;
    private @Nullable String unitCode;
    private String title;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImprovementState state = ImprovementState.TRIAGE;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Competence competence = Competence.OWN;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Disposition disposition;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Disposition proposal;
    private @Nullable LocalDate plannedDate;
    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant endedAt;
    private @Nullable Instant overdueSince;
    private @Nullable Instant carriedOutAt;
    private @Nullable Instant acceptedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CommentWay way;
    private @Nullable String repeatOf;
    private int repetition;
    private @Nullable String reportId;
    private int findingNo;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ClusterKind clusterKind;
    private @Nullable String clusterUnit;
    private @Nullable String clusterCode;
    /** The cluster while the problem is open, null afterwards: unique. */
    private @Nullable String openKey;
    private int periodDays;
    private @Nullable Integer reviewsBefore;
    private @Nullable Integer reviewsAfter;

    @SuppressWarnings("NullAway.Init")
    protected StoredImprovement() {
    }

    StoredImprovement(String no, Source source, String jurisdiction, String title, String openedBy, Instant openedAt) {
        this.no = no;
        this.source = source;
        this.jurisdiction = jurisdiction;
        this.title = title;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    StoredImprovement comment(CommentWay by, Competence whose, @Nullable String earlier, int before) {
        way = by;
        competence = whose;
        repeatOf = earlier;
        repetition = before;
        return this;
    }

    StoredImprovement finding(String report, int number, @Nullable String unit, Competence whose) {
        reportId = report;
        findingNo = number;
        unitCode = unit;
        competence = whose;
        return this;
    }

    StoredImprovement cluster(Cluster cluster, int days) {
        clusterKind = cluster.kind();
        clusterUnit = cluster.unitCode();
        clusterCode = cluster.code();
        openKey = cluster.key();
        periodDays = days;
        unitCode = cluster.unit();
        return this;
    }

    void proposed(@Nullable Disposition by) {
        proposal = by;
    }

    void disposed(Disposition as, ImprovementState next) {
        disposition = as;
        standsAt(next);
    }

    void adopted(String unit, LocalDate planned) {
        unitCode = unit;
        plannedDate = planned;
        disposed(Disposition.ADOPT, ImprovementState.CARRY_OUT);
    }

    void carriedOut(Instant at) {
        carriedOutAt = at;
        standsAt(ImprovementState.ACCEPTANCE);
    }

    void sentBack(LocalDate planned) {
        plannedDate = planned;
        acceptedAt = null;
        standsAt(ImprovementState.CARRY_OUT);
    }

    /** @return whether the effect is still to be shown */
    boolean accepted(Instant at) {
        acceptedAt = at;
        boolean effectDue = source == Source.CONCENTRATED;
        if (effectDue) {
            standsAt(ImprovementState.EFFECT);
        } else {
            ended(ImprovementState.ACCEPTED, at);
        }
        return effectDue;
    }

    void counted(int before, int after) {
        reviewsBefore = before;
        reviewsAfter = after;
    }

    void ended(ImprovementState as, Instant at) {
        standsAt(as);
        endedAt = at;
        openKey = null;
    }

    private void standsAt(ImprovementState next) {
        state = next;
        overdueSince = null;
    }

    void overdue(Instant at) {
        overdueSince = at;
    }

    ImprovementView view() {
        Cluster cluster = clusterKind == null || clusterCode == null ? null : new Cluster(clusterKind, jurisdiction, clusterUnit, clusterCode);
        return new ImprovementView(no, source, jurisdiction, unitCode, title, state, competence, proposal, disposition, plannedDate, openedAt, openedBy,
                endedAt, overdueSince, carriedOutAt, acceptedAt, way, repeatOf, repetition, reportId, findingNo, cluster, periodDays,
                reviewsBefore, reviewsAfter);
    }
}
