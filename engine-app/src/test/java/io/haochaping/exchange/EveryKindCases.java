package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.objection.Objections;

/** Every kind of message of one service, given here or there, in either profile. */
abstract class EveryKindCases extends ExchangeScene {

    @Autowired
    private Objections objections;

    @Test
    void tellsEveryKindOfOneServiceInOrder() {
        listen();
        String caseNo = hall.badReview();
        supplement(files.require(caseNo).reviewId());
        exclude(caseNo);
        revoke(caseNo);
        hall.handle("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "属实"));
        rectifyAndFile(caseNo);

        assertThat(kinds()).containsExactly("SERVICE", "REVIEW", "FOLLOW_UP", "VALIDITY", "VALIDITY", "RECTIFICATION", "FILING");
        assertThat(runs.sendDue()).isEqualTo(7);
        assertThat(states()).containsOnly(MessageState.SENT);
        assertThat(fake.ledger()).extracting(Entry::path).containsExactly("/service", "/rating", "/rating/supplement", "/rating/validity", "/rating/validity",
                "/rating/rectification", "/rating/filing");
        assertThat(fake.ledger().get(1).fields()).containsEntry("assessNumber", "1").containsEntry("satisfaction", "1").containsEntry("userName", "王小明");
        assertThat(fake.ledger().get(2).fields()).containsEntry("assessNumber", "2").containsEntry("writingEvaluation", "还是没解决").doesNotContainKey("ratingId");
        assertThat(fake.ledger().get(3).fields()).containsEntry("effectivEvalua", "0").containsEntry("reason", "MISRATED").containsKey("noticeNo");
        assertThat(fake.ledger().get(4).fields()).containsEntry("effectivEvalua", "1").doesNotContainKeys("reason", "noticeNo");
    }

    @Test
    void tellsWhatIsSaidHereOfARatingThatWasGivenThereUnderItsId() {
        listen();
        String rating = "R-" + destination;
        fetchBadRating(rating, Set.of());
        String review = reviews.findByChannelReviewNo(destination, rating).orElseThrow().id();
        String caseNo = files.ofReview(review).orElseThrow().caseNo();
        supplement(review);
        exclude(caseNo);
        revoke(caseNo);

        assertThat(kinds()).containsExactly("FOLLOW_UP", "VALIDITY", "VALIDITY");
        assertThat(runs.sendDue()).isEqualTo(3);
        assertThat(fake.ledger()).extracting(Entry::path).containsExactly("/rating/supplement", "/rating/validity", "/rating/validity");
        assertThat(fake.ledger()).allSatisfy(entry -> assertThat(entry.fields()).containsEntry("ratingId", rating));
        assertThat(fake.ledger()).extracting(entry -> entry.fields().get("effectivEvalua")).containsExactly(null, "0", "1");
    }

    private void supplement(String review) {
        Map<String, Object> supplement = hall.review(Map.of("followUpOf", review, "comment", "还是没解决"));
        supplement.remove("serviceRecord");
        assertThat(hall.send(supplement).status()).isEqualTo(201);
    }

    private void exclude(String caseNo) {
        hall.handle("officer-district", caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已沟通", "contactedAt", hall.now()));
        hall.upload("officer-district", caseNo, "误评.txt", "点错了");
        hall.handle("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", "误评"));
        hall.handle("arbiter-district", caseNo, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", "属实"));
    }

    private void revoke(String caseNo) {
        objections.raise(caseNo, "我确实在窗口办理过");
        hall.handle("supervisor", caseNo, "Task_DecideObjection", Map.of("objectionUpheld", true, "objectionNote", "登记在案"));
        hall.handle("supervisor2", caseNo, "Task_ConfirmRevocation", Map.of("revocationConfirmed", true, "revocationNote", "同意"));
    }

    private void rectifyAndFile(String caseNo) {
        hall.handle("officer-district", caseNo, "Task_Rectify", Map.of("rectification", "已增设窗口"));
        hall.handle("leader-district", caseNo, "Task_SignOff", Map.of("signedOff", true));
        hall.handle("officer-district", caseNo, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        hall.handle("coordinator-district", caseNo, "Task_FileCase", Map.of("filingAccepted", true));
    }
}
