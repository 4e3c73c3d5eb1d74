package io.haochaping.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.Finding;
import io.haochaping.casefile.Track;
import io.haochaping.review.ReviewKind;
import io.haochaping.supervision.SupervisionCause;

/**
 * A case as REST for staff shows it (contract section 3). Times carry the offset of Asia/Shanghai.
 *
 * @param realName  null for the rated person
 * @param deadlines by lower-case kind; null where the policy has none or it does not apply
 * @param overdue   the keys of {@code deadlines} that passed unmet, or were met late
 */
record CaseJson(String caseNo, String reviewId, ReviewKind kind, String jurisdiction, @Nullable String unitCode, String policy,
                int policyVersion, @Nullable Track track, CaseStatus status, @Nullable Finding finding, @Nullable Boolean realName,
                OffsetDateTime receivedAt, @Nullable OffsetDateTime closedAt, @Nullable String filingNo, List<TaskJson> tasks,
                Map<String, @Nullable DeadlineJson> deadlines, List<String> overdue, List<SupervisionJson> supervisions,
                @Nullable ExclusionJson exclusion, List<EventJson> events,
                @JsonIgnore Map<String, @Nullable Object> facets) {

    /** What matters beside the case add, each under its own name; empty in lists. */
    @JsonAnyGetter
    Map<String, @Nullable Object> added() {
        return facets;
    }

    record TaskJson(String id, String key, @Nullable String assignee, @Nullable OffsetDateTime dueAt) {
    }

    /** @param heldBy account, or else group, that has the case while the deadline is open */
    record DeadlineJson(LocalDate dueDate, OffsetDateTime dueAt, boolean provisional, @Nullable OffsetDateTime metAt, boolean overdue,
                        @Nullable String heldBy) {
    }

    record SupervisionJson(String no, SupervisionCause cause, boolean open, OffsetDateTime dueAt) {
    }

    record ExclusionJson(@Nullable Finding kind, @Nullable String by, OffsetDateTime at, @Nullable String noticeNo) {
    }

    record EventJson(long seq, OffsetDateTime at, CaseEventType type, String actor, Map<String, Object> detail) {
    }

    /** A page of cases. */
    record ListJson(List<CaseJson> items, int page, int size, long total) {
    }
}
