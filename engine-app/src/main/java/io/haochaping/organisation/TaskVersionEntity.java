package io.haochaping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a 事项; only its last day is written later. */
@Entity
@Table(name = "task_item_version")
class TaskVersionEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    @Column(name = "task_code")
    private String taskCode;
    @Column(name = "version_no")
    private int number;
    private String name;
    @Column(name = "legal_basis")
    private @Nullable String legalBasis;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "task_kind")
    private @Nullable TaskKind kind;
    @Column(name = "guide_url")
    private @Nullable String guideUrl;
    private @Nullable String channels;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway")
    protected TaskVersionEntity() {
    }

    @SuppressWarnings("NullAway")
    TaskVersionEntity(CatalogueItem item, int number) {
        this.taskCode = item.code();
        this.number = number;
        this.name = item.name();
        this.legalBasis = item.legalBasis();
        this.kind = item.kind();
        this.guideUrl = item.guideUrl();
        this.channels = item.channels();
        this.validFrom = item.validFrom();
        this.validTo = item.validTo();
    }

    void endOn(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    CatalogueItem toValue() {
        return new CatalogueItem(taskCode, name, legalBasis, kind, guideUrl, channels, number, validFrom, validTo);
    }
}
