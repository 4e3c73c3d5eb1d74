package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.story.Channel.Receipt;
import org.junit.jupiter.api.Test;

/** 追评: a second word on the same service, which never makes a second case of it. */
abstract class FollowUps extends Story {

    private final Letter first = Letter.aBadReview();

    @Test
    void aFollowUpOfAnOpenCaseIsAnEventOfIt() {
        Receipt receipt = window.sends(first);

        Receipt followUp = window.sends(Letter.aBadReview().afterwards(first, receipt.reviewId()));

        assertThat(followUp.caseNo()).isEqualTo(receipt.caseNo());
        assertThat(cases.see(receipt.caseNo()).events()).containsExactly("RECEIVED", "FOLLOWED_UP");
        assertThat(cases.see(receipt.caseNo()).orders()).isEmpty();
        assertThat(cases.see(receipt.caseNo()).status()).isEqualTo("CONTACTING");
    }

    @Test
    void aBadFollowUpOfAClosedCaseIsSupervised() {
        Receipt receipt = window.sends(first);
        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        window.sends(Letter.aBadReview().afterwards(first, receipt.reviewId()));

        CasePicture picture = cases.see(receipt.caseNo());
        assertThat(picture.status()).isEqualTo("CLOSED");
        assertThat(picture.orders()).containsExactly("FOLLOW_UP open");
        assertThat(picture.events()).containsSubsequence("CLOSED", "FOLLOWED_UP", "SUPERVISED");
    }

    @Test
    void aGoodFollowUpOfAClosedCaseIsNotSupervised() {
        Receipt receipt = window.sends(first);
        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        window.sends(Letter.aGoodReview().afterwards(first, receipt.reviewId()));

        assertThat(cases.see(receipt.caseNo()).orders()).isEmpty();
        assertThat(cases.see(receipt.caseNo()).events()).endsWith("FOLLOWED_UP");
    }

    @Test
    void aBadFollowUpOfAGoodReviewOpensTheFirstCase() {
        Letter good = Letter.aGoodReview();
        Receipt receipt = window.sends(good);
        assertThat(receipt.caseNo()).isNull();

        String caseNo = window.reports(Letter.aBadReview().afterwards(good, receipt.reviewId()));

        assertThat(cases.see(caseNo).status()).isEqualTo("CONTACTING");
        assertThat(cases.see(caseNo).value("unitCode")).isEqualTo("hall");
    }

    @Test
    void thereIsOneFollowUp() {
        Receipt receipt = window.sends(first);
        window.sends(Letter.aBadReview().afterwards(first, receipt.reviewId()));

        window.tries(Letter.aBadReview().afterwards(first, receipt.reviewId()).writtenAt(clock.now())).expect(409);

        assertThat(cases.see(receipt.caseNo()).events("FOLLOWED_UP")).hasSize(1);
    }
}
