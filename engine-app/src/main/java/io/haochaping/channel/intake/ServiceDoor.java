package io.haochaping.channel.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.review.ServiceRecords;
import org.springframework.stereotype.Component;

/** Takes one service, in a transaction of its own. */
@Component
class ServiceDoor {

    private final ServiceRecords records;
    private final Retrying retrying;

    ServiceDoor(ServiceRecords records, Retrying retrying) {
        this.records = records;
        this.retrying = retrying;
    }

    /**
     * @throws Problem 403 {@code channel-right-missing}
     */
    static void requireRight(Channel channel) {
        if (!channel.may(ChannelRight.SERVICE_RECORDS)) {
            throw Problem.forbidden("channel-right-missing", ChannelRight.SERVICE_RECORDS);
        }
    }

    /** A service whose address says which one it is. */
    PutServiceRecord take(Channel channel, String projectNo, int serviceNumber, JsonNode document) {
        return put(channel, projectNo, serviceNumber, JsonBody.bind(document, ServiceRecordData.class));
    }

    /** One of a batch, or from another system: it says itself which one it is. */
    PutServiceRecord takeItem(Channel channel, JsonNode item) {
        ServiceRecordData data = JsonBody.bind(item, ServiceRecordData.class);
        if (data.projectNo() == null || data.serviceNumber() == null) {
            throw Problem.unprocessable(data.projectNo() == null ? "/projectNo" : "/serviceNumber", "required");
        }
        return put(channel, data.projectNo(), data.serviceNumber(), data);
    }

    private PutServiceRecord put(Channel channel, String projectNo, int serviceNumber, ServiceRecordData data) {
        ServiceRecords.Outcome outcome = retrying.inTransaction(
                () -> records.put(channel.id(), IntakeTransaction.rightsOf(channel), projectNo, serviceNumber, data));
        return new PutServiceRecord(projectNo, serviceNumber, outcome);
    }
}
