package io.haochaping.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One service (办件) as a channel sends it. Texts are raw: the register checks and parses them, so that each fault gets its pointer.
 *
 * @param projectNo     absent where the channel knows none (paper, static QR, hotline); the server makes one
 * @param serviceNumber which service of the project, from 1
 * @param serviceTime   ISO 8601 with offset
 * @param applicant     personal data; goes to the vault
 */
public record ServiceRecordData(@Nullable String projectNo, @Nullable Integer serviceNumber, @Nullable String unitCode,
        @Nullable String windowNo, @Nullable String officerId, @Nullable String taskCode, @Nullable String taskName,
        @Nullable List<TaskItem> taskItems, @Nullable String areaCode, @Nullable String serviceName,
        @Nullable String serviceTime, @Nullable Applicant applicant) {

    @Override
    public String toString() {
        return "ServiceRecordData[projectNo=" + projectNo + ", serviceNumber=" + serviceNumber + "]";
    }
}
