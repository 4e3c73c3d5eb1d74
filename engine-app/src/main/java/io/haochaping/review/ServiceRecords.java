package io.haochaping.review;

import java.util.Optional;

/**
 * Registers services (办件) before anybody reviews them. Takes part in the caller's transaction.
 */
public interface ServiceRecords {

    /** What a put did: 201, 200, 200. */
    enum Outcome {
        CREATED, SAME, CORRECTED
    }

    /**
     * Registers or corrects a service.
     *
     * @throws io.haochaping.identity.problem.Problem 422 with one error per field; 409 {@code service-record-conflict} with property
     *     {@code fields} when a review refers to the record and it would change; 403 {@code unit-not-allowed}
     * @throws SubmissionRace as {@link ReviewRegister#register}
     */
    Outcome put(String channelId, ChannelRights rights, String projectNo, int serviceNumber, ServiceRecordData data);

    /** The service as it stands, corrections included. */
    Optional<RecordedService> find(String projectNo, int serviceNumber);
}
