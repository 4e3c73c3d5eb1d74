package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A coordinator reads a review that opened no case and opens one through the engine's REST interface. */
abstract class OpeningByHand extends Story {

    @Test
    void aCoordinatorOpensACaseByTheKeyOfTheProcess() {
        String reviewId = window.sends(Letter.aGoodReview()).reviewId();

        String caseNo = district.coordinator().startsByKey("reviewId", reviewId).expect(200).body().path("businessKey").asText();

        assertThat(cases.see(caseNo).value("reviewId")).isEqualTo(reviewId);
        assertThat(cases.see(caseNo).status()).isEqualTo("CONTACTING");
        assertThat(cases.see(caseNo).event("RECEIVED").path("actor").asText()).isEqualTo("coordinator-district");
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void aCoordinatorOpensACaseByMessage() {
        String reviewId = window.sends(Letter.aGoodReview()).reviewId();

        Answer answer = district.coordinator().startsByMessage("reviewId", reviewId).expect(200);

        assertThat(cases.see(answer.body().at("/0/processInstance/businessKey").asText()).status()).isEqualTo("CONTACTING");
    }

    @Test
    void aReviewMustBeNamedAndKnown() {
        district.coordinator().startsByKey().expect(400);
        district.coordinator().startsByMessage().expect(400);
        district.coordinator().startsByKey("reviewId", "no-such-review").isRefused(400, "review-unknown");
        district.coordinator().startsByMessage("reviewId", "no-such-review").isRefused(400, "review-unknown");
    }

    @Test
    void nothingButTheReviewIsGiven() {
        String reviewId = window.sends(Letter.aGoodReview()).reviewId();

        district.coordinator().startsByKey("reviewId", reviewId, "unitCode", "medical").expect(400);

        district.coordinator().startsByKey("reviewId", reviewId).expect(200);
    }

    @Test
    void aReviewThatHasACaseGetsNoSecond() {
        var receipt = window.sends(Letter.aBadReview());

        district.coordinator().startsByKey("reviewId", receipt.reviewId()).isRefused(409, "review-has-a-case");
        district.coordinator().startsByMessage("reviewId", receipt.reviewId()).isRefused(409, "review-has-a-case");

        assertThat(cases.see(receipt.caseNo()).events()).containsExactly("RECEIVED");
    }

    @Test
    void nobodyElseOpensACase() {
        String reviewId = window.sends(Letter.aGoodReview()).reviewId();

        for (String account : new String[] {"officer-district", "leader-district", "arbiter-district", "supervisor", "auditor", "admin",
                "clerk-district", "coordinator-tax"}) {
            assertThat(person(account).startsByKey("reviewId", reviewId).status()).as(account).isEqualTo(403);
            assertThat(person(account).startsByMessage("reviewId", reviewId).status()).as(account).isEqualTo(403);
        }
        district.coordinator().startsByKey("reviewId", reviewId).expect(200);
    }
}
