package io.haochaping.channel.intake;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelTraffic;
import io.haochaping.channel.Refusal;
import io.haochaping.channel.trial.TrialTransaction;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.RejectionLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps every signed review that is refused, so that a coordinator can find it and send it again once the cause is gone. What is merely
 * to be sent again later (503) is not refused; what was only tried is not kept.
 */
@Component
class Refusals {

    private final RejectionLedger ledger;
    private final ChannelTraffic traffic;

    Refusals(RejectionLedger ledger, ChannelTraffic traffic) {
        this.ledger = ledger;
        this.traffic = traffic;
    }

    void keep(Channel channel, @Nullable JsonNode document, byte[] body, Problem problem) {
        if (problem.status().is4xxClientError() && !TrialTransaction.goesOn()) {
            List<String> errors = problem.errors().stream().map(error -> error.pointer() + " " + error.code()).toList();
            ledger.record(channel.id(), IntakeTransaction.rightsOf(channel), reviewNo(document), problem.status().value(), problem.code(),
                    errors, body);
        }
    }

    /** For administrators: one item of a batch that was taken otherwise. */
    void sample(Channel channel, String request, Problem problem) {
        if (!TrialTransaction.goesOn()) {
            traffic.refusedPart(channel.id(), Refusal.of(problem, request));
        }
    }

    @Nullable
    private static String reviewNo(@Nullable JsonNode document) {
        JsonNode no = document == null ? null : document.has("callId") ? document.get("callId") : document.get("channelReviewNo");
        return no == null ? null : no.textValue();
    }
}
