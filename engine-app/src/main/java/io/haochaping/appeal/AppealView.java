package io.haochaping.appeal;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An appeal without its texts.
 *
 * @param no           {@code SS-yyyyMMdd-nnnn}
 * @param unitCode     of the unit in charge when it was lodged
 * @param appellant    account id
 * @param recheckUntil last day on which a recheck may be asked for; null unless the examination rejected the appeal
 * @param recheckClosesAt the last second of the same
 * @param endedAt      when it was decided for good, or settled
 * @param noticeNo     number of the notice (通报) when upheld
 */
public record AppealView(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject,
        AppealCapacity capacity, String appellant, AppealKind kind, AppealState state, Instant lodgedAt, @Nullable String examinedBy,
        @Nullable Instant examinedAt, @Nullable LocalDate recheckUntil, @Nullable Instant recheckClosesAt, @Nullable Instant recheckRequestedAt,
        @Nullable String recheckedBy, @Nullable Instant recheckedAt, @Nullable Instant endedAt, @Nullable String noticeNo) {
}
