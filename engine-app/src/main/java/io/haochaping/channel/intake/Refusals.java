package io.haochaping.channel.intake;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.RejectionLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps every signed review that is refused, so that a coordinator can find it and send it again once the cause is gone. What is merely
 * to be sent again later (503) is not refused.
 */
@Component
class Refusals {

    private final RejectionLedger ledger;

    Refusals(RejectionLedger ledger) {
        this.ledger = ledger;
    }

    void keep(Channel channel, @Nullable JsonNode document, byte[] body, Problem problem) {
        if (problem.status().is4xxClientError()) {
            List<String> errors = problem.errors().stream().map(error -> error.pointer() + " " + error.code()).toList();
            ledger.record(channel.id(), IntakeTransaction.rightsOf(channel), reviewNo(document), problem.status().value(), problem.code(),
                    errors, body);
        }
    }

    @Nullable
    private static String reviewNo(@Nullable JsonNode document) {
        JsonNode no = document == null ? null : document.has("callId") ? document.get("callId") : document.get("channelReviewNo");
        return no == null ? null : no.textValue();
    }
}
