package io.haochaping.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
record PolicyLimit(
        @Column(name = "deadline_kind") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DeadlineKind kind,
        @Column(name = "limit_days") int days,
        @Column(name = "day_unit") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DayUnit unit,
        @Column(name = "anchor") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Anchor anchor,
        @Column(name = "reminder") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ReminderRule reminder,
        @Column(name = "assumption") boolean assumption) {

    static PolicyLimit of(DeadlineLimit limit) {
        return new PolicyLimit(limit.kind(), limit.days(), limit.unit(), limit.anchor(), limit.reminder(), limit.assumption());
    }

    DeadlineLimit toLimit() {
        return new DeadlineLimit(kind, days, unit, anchor, reminder, assumption);
    }
}
