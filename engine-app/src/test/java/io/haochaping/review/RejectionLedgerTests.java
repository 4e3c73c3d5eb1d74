package io.haochaping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import io.haochaping.testing.RareText;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** The ledger of refused intake. */
abstract class RejectionLedgerTests extends ReviewScenarios {

    private static final byte[] BODY = ("{\"phone\":\"13712345699\",\"comment\":\"" + RareText.SAMPLE + "\"}").getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsTheBodyEncryptedAndGivesItBack() {
        String id = rejections.record(CHANNEL, RIGHTS, "W-9", 422, "validation-failed", List.of("/reviewer/phone malformed-phone"), BODY);

        var sealed = jdbc.queryForObject("select sealed_body from review_rejection where id = ?", byte[].class, id);
        assertThat(rejections.body(id)).isEqualTo(BODY);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("13712345699");
        assertThat(rejections.find(id)).get().extracting(RejectedReview::code, RejectedReview::errors, RejectedReview::channelReviewNo)
                .containsExactly("validation-failed", "/reviewer/phone malformed-phone", "W-9");
    }

    @Test
    void survivesTheRollbackOfTheRefusedTransaction() {
        String id = transaction.execute(status -> {
            status.setRollbackOnly();
            return rejections.record(CHANNEL, RIGHTS, "bad\u0000number", 409, "already-reviewed", List.of(), BODY);
        });

        assertThat(rejections.find(id)).get().extracting(RejectedReview::channelReviewNo).isNull();
    }

    @Test
    void listsOnlyTheJurisdictionsAskedForNewestFirst() {
        var other = new ChannelRights("ledger-it", true, Set.of());
        String first = rejections.record(CHANNEL, other, null, 422, "validation-failed", List.of(), BODY);
        String second = rejections.record(CHANNEL, other, null, 422, "validation-failed", List.of(), BODY);
        rejections.record(CHANNEL, RIGHTS, null, 422, "validation-failed", List.of(), BODY);

        var page = rejections.list(List.of("ledger-it"), PageRequest.of(0, 20));

        assertThat(page).extracting(RejectedReview::id).containsExactly(second, first);
    }

    @Test
    void isReplayedOnce() {
        String id = rejections.record(CHANNEL, RIGHTS, null, 422, "validation-failed", List.of(), BODY);

        assertThat(rejections.markReplayed(id, "review-1", "coordinator-district")).isTrue();
        assertThat(rejections.markReplayed(id, "review-2", "coordinator2-district")).isFalse();
        assertThat(rejections.find(id).orElseThrow().replayedReviewId()).isEqualTo("review-1");
        assertThat(rejections.body(id)).isEqualTo(BODY);
    }
}
