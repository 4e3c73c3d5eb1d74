package io.haochaping.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;

/** A channel with its signature. */
final class Channel {

    /** What the channel gets to know of a review that was taken. */
    record Receipt(String reviewId, String receipt, String caseNo) {
    }

    private final SignedClient client;
    private final DemoClock clock;

    Channel(int port, String name, DemoClock clock) {
        this.client = new SignedClient(port, name, DemoSettings.CHANNEL_SECRET);
        this.clock = clock;
    }

    /** @return the case number; null without a case */
    String reports(Letter letter) {
        return sends(letter).caseNo();
    }

    Receipt sends(Letter letter) {
        var body = tries(letter.writtenAt(clock.now())).expect(201).body();
        return new Receipt(body.path("reviewId").asText(), body.path("receipt").asText(), body.path("caseNo").textValue());
    }

    Answer tries(ObjectNode written) {
        var answer = client.post("/api/v1/reviews", written);
        return new Answer(answer.status(), answer.response().body());
    }
}
