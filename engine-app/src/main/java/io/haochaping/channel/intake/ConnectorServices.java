package io.haochaping.channel.intake;

import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.IntakeAnswer.Refused;
import io.haochaping.connector.api.ServiceIntake;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.review.ServiceRecords;
import org.springframework.stereotype.Service;

/** The door for services, for adapters of other systems. */
@Service
class ConnectorServices implements ServiceIntake {

    private final ConnectorIntake intake;
    private final ServiceRecords records;
    private final Retrying retrying;

    ConnectorServices(ConnectorIntake intake, ServiceRecords records, Retrying retrying) {
        this.intake = intake;
        this.records = records;
        this.retrying = retrying;
    }

    @Override
    public Optional<Refused> take(String channelId, IncomingServiceRecord service) {
        Channel channel = intake.require(channelId);
        try {
            put(channel, service);
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(ConnectorIntake.refused(problem));
        }
    }

    private void put(Channel channel, IncomingServiceRecord service) {
        if (!channel.may(ChannelRight.SERVICE_RECORDS)) {
            throw Problem.forbidden("channel-right-missing", ChannelRight.SERVICE_RECORDS);
        }
        if (service.projectNo() == null || service.serviceNumber() == null) {
            throw Problem.unprocessable(service.projectNo() == null ? "/projectNo" : "/serviceNumber", "required");
        }
        ServiceRecordData data = JsonBody.bind(StrictJson.read(StrictJson.write(service)), ServiceRecordData.class);
        retrying.inTransaction(() -> records.put(channel.id(), IntakeTransaction.rightsOf(channel), service.projectNo(), service.serviceNumber(), data));
    }
}
