package io.haochaping.connector.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One service (办件) as another system reports it. {@code projectNo} and {@code serviceNumber} alone refer to one that is registered.
 *
 * @param projectNo number of the matter; the receiving side makes one where it is absent
 * @param serviceNumber which service of the matter, from 1
 * @param officerId staff number of the rated person (被评价人)
 * @param taskCode code of the 事项; {@code taskCode} and {@code taskName} together mean one entry of {@code taskItems}
 * @param taskItems every 事项 of the visit
 * @param serviceTime when the service was given, ISO 8601 with offset
 * @param applicant who was served
 */
public record IncomingServiceRecord(
        @Nullable String projectNo,
        @Nullable Integer serviceNumber,
        @Nullable String unitCode,
        @Nullable String windowNo,
        @Nullable String officerId,
        @Nullable String taskCode,
        @Nullable String taskName,
        @Nullable List<IncomingTaskItem> taskItems,
        @Nullable String areaCode,
        @Nullable String serviceName,
        @Nullable String serviceTime,
        @Nullable IncomingApplicant applicant) {

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "IncomingServiceRecord[projectNo=" + projectNo + ", serviceNumber=" + serviceNumber + "]";
    }
}
