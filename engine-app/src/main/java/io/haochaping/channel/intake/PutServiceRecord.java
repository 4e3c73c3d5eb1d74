package io.haochaping.channel.intake;

import io.haochaping.review.ServiceRecords;

/**
 * What a channel reads when its service was taken.
 *
 * @param outcome CREATED with 201; SAME or CORRECTED with 200
 */
record PutServiceRecord(String projectNo, int serviceNumber, ServiceRecords.Outcome outcome) {

    int status() {
        return outcome == ServiceRecords.Outcome.CREATED ? 201 : 200;
    }
}
