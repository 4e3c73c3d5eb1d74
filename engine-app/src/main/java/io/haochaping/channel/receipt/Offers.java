package io.haochaping.channel.receipt;

import io.haochaping.voice.ReviewerReply;
import io.haochaping.voice.VoiceRights;
import org.jspecify.annotations.Nullable;

/**
 * What the page offers to say, and what was said.
 *
 * @param followUp whether the one follow-up (追评) may still be given
 * @param followedUp whether it was given
 * @param mail whether progress can be sent by e-mail or short message and is not yet
 * @param phones whether a mobile number is taken beside an address
 * @param subscribed whether it is sent
 * @param objection  the objection to an exclusion, given or possible; null where there is neither
 */
record Offers(VoiceRights rights, @Nullable ReviewerReply reply, boolean followUp, boolean followedUp, boolean mail, boolean phones, boolean subscribed,
        @Nullable ReceiptObjection objection) {

    public boolean any() {
        return objection != null && objection.isPossible() || mail || subscribed || rights.rate() || rights.markMistaken() || rights.declineContact() || rights.reportPressure() || followUp;
    }
}
