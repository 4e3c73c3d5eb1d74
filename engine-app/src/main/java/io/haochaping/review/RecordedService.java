package io.haochaping.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A service (办件) as it stands, with where its applicant is kept.
 *
 * @param officerId        staff number of the rated person
 * @param applicantKind    what the channel said of it; null where it said nothing
 * @param applicantVaultId where the applicant's data is; null when none was kept
 */
public record RecordedService(String projectNo, int serviceNumber, @Nullable String unitCode, @Nullable String windowNo, @Nullable String officerId,
        List<TaskItem> taskItems, @Nullable String areaCode, @Nullable String serviceName, @Nullable Instant serviceTime,
        @Nullable String applicantVaultId, @Nullable ReviewerKind applicantKind) {

    public RecordedService {
        taskItems = List.copyOf(taskItems);
    }

    /** Code of the first 事项 that has one. */
    public @Nullable String taskCode() {
        return taskItems.stream().map(TaskItem::taskCode).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Name of the first 事项 that has one. */
    public @Nullable String taskName() {
        return taskItems.stream().map(TaskItem::taskName).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
