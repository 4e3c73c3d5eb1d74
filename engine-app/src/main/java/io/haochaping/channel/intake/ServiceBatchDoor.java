package io.haochaping.channel.intake;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.RequestLine;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes many services, each in a transaction of its own. Nothing refused is kept: whoever sends it knows it still. */
@Component
class ServiceBatchDoor {

    private static final String REQUEST = RequestLine.of("POST", "/api/v1/service-records/batch");

    private final ServiceDoor door;
    private final Batches batches;

    ServiceBatchDoor(ServiceDoor door, Batches batches) {
        this.door = door;
        this.batches = batches;
    }

    /**
     * Answers one result per service, in order.
     *
     * @throws Problem 403 {@code channel-right-missing}; others as {@link Batches#read}
     */
    List<BatchResult> take(Channel channel, @Nullable String contentType, byte[] body, Locale locale) {
        ServiceDoor.requireRight(channel);
        return batches.each(channel, REQUEST, Batches.read(contentType, body), item -> takeItem(channel, item), locale);
    }

    private BatchResult takeItem(Channel channel, JsonNode item) {
        PutServiceRecord answer = door.takeItem(channel, item);
        return new BatchResult(answer.status(), answer);
    }
}
