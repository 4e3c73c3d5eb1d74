package io.haochaping.channel.intake;

import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.IntakeAnswer.Refused;
import io.haochaping.connector.api.ServiceIntake;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Service;

/** The door for services, for adapters of other systems. */
@Service
class ConnectorServices implements ServiceIntake {

    private final ConnectorIntake intake;
    private final ServiceDoor door;

    ConnectorServices(ConnectorIntake intake, ServiceDoor door) {
        this.intake = intake;
        this.door = door;
    }

    @Override
    public Optional<Refused> take(String channelId, IncomingServiceRecord service) {
        Channel channel = intake.require(channelId);
        try {
            ServiceDoor.requireRight(channel);
            door.takeItem(channel, StrictJson.read(StrictJson.write(service)));
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(ConnectorIntake.refused(problem));
        }
    }
}
