package io.haochaping.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A service as a channel sent it, read and normalised. Absent is null, or an empty list of items. */
record ParsedService(@Nullable String projectNo, @Nullable Integer serviceNumber, @Nullable String unitCode,
        @Nullable String windowNo, @Nullable String officerId, List<TaskItem> taskItems, @Nullable String areaCode,
        @Nullable String serviceName, @Nullable Instant serviceTime, @Nullable ParsedApplicant applicant) {

    static final ParsedService NONE = new ParsedService(null, null, null, null, null, List.of(), null, null, null, null);

    /** Project and number alone refer to a service that was registered before. */
    boolean isReference() {
        return projectNo != null && equals(NONE.numbered(projectNo, serviceNumber));
    }

    ParsedService numbered(@Nullable String project, @Nullable Integer number) {
        return new ParsedService(project, number, unitCode, windowNo, officerId, taskItems, areaCode, serviceName, serviceTime, applicant);
    }

    ParsedService placed(@Nullable String unit, @Nullable String area) {
        return new ParsedService(projectNo, serviceNumber, unit, windowNo, officerId, taskItems, area, serviceName, serviceTime, applicant);
    }

    @Nullable String taskCode() {
        return taskItems.stream().map(TaskItem::taskCode).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
