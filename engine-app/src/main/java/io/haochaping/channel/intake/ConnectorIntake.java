package io.haochaping.channel.intake;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IntakeAnswer;
import io.haochaping.connector.api.NoSuchChannel;
import io.haochaping.connector.api.ReviewIntake;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Service;

/** The same door for adapters of other systems. */
@Service
class ConnectorIntake implements ReviewIntake {

    private final Channels channels;
    private final ReviewDoor door;

    ConnectorIntake(Channels channels, ReviewDoor door) {
        this.channels = channels;
        this.door = door;
    }

    @Override
    public IntakeAnswer take(String channelId, IncomingReview review) {
        Channel channel = require(channelId);
        JsonNode document = StrictJson.read(StrictJson.write(review));
        try {
            ReviewAnswer answer = door.takeItem(channel, document);
            return new IntakeAnswer.Accepted(answer.reviewId(), answer.receipt(), answer.badReview(), answer.caseNo(), answer.repeated());
        } catch (Problem problem) {
            return refused(problem);
        }
    }

    Channel require(String channelId) {
        return channels.find(channelId).filter(Channel::active).orElseThrow(() -> new NoSuchChannel(channelId));
    }

    static IntakeAnswer.Refused refused(Problem problem) {
        List<IntakeAnswer.FieldFault> faults = problem.errors().stream()
                .map(error -> new IntakeAnswer.FieldFault(error.pointer(), error.code())).toList();
        return new IntakeAnswer.Refused(problem.status().value(), problem.code(), faults);
    }
}
