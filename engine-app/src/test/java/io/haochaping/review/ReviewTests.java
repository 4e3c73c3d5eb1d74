package io.haochaping.review;

import static io.haochaping.review.Submissions.badReview;
import static io.haochaping.review.Submissions.complaint;
import static io.haochaping.review.Submissions.followUpOf;
import static io.haochaping.review.Submissions.unique;
import static io.haochaping.review.Submissions.with;
import static io.haochaping.review.Submissions.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.haochaping.personaldata.PersonalData;
import io.haochaping.testing.RareText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What intake takes, and what becomes of it. */
abstract class ReviewTests extends ReviewScenarios {

    @Test
    void keepsTheExampleOfTheContract() {
        var review = accepted(badReview());

        assertThat(review.badReview()).isTrue();
        assertThat(review.opensCase()).isTrue();
        assertThat(review.unitCode()).isEqualTo("hall");
        assertThat(review.jurisdiction()).isEqualTo("district");
        assertThat(review.subject()).isEqualTo("不动产转移登记");
        assertThat(review.normCodes()).containsExactly("115");
        assertThat(review.reviewedAt()).isEqualTo(Instant.parse("2025-11-03T01:31:00Z"));
        assertThat(review.marks()).isEmpty();
        assertThat(review.realName()).isTrue();
        assertThat(vault.masked(review.vaultId()).name()).isEqualTo("张*");
        assertThat(vault.masked(review.vaultId()).phone()).isEqualTo("138****5678");
        assertThat(reviews.findByReceipt(review.receipt())).contains(review);
        assertThat(reviews.findOfChannel(CHANNEL, review.id())).contains(review);
        assertThat(reviews.findOfChannel("another", review.id())).isEmpty();
    }

    @Test
    void givesReceiptsThatNobodyCanGuess() {
        var receipts = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            receipts.add(send(badReview()).review().receipt());
        }
        assertThat(receipts).hasSize(20).allMatch(receipt -> receipt.matches("[A-Za-z0-9_-]{27}"));
    }

    @Test
    void opensNoCaseForAGoodReview() {
        var body = with(with(badReview(), "/satisfaction", "\"SATISFIED\""), "/normCodes", "[\"408\"]");

        assertThat(send(body).review().opensCase()).isFalse();
    }

    @Test
    void answersTheSameContentWithTheSameReview() throws Exception {
        var body = badReview();
        var first = send(body);
        var shuffled = Submissions.parse("{\"reviewer\": null, \"areaCode\": null}").setAll(reversed(body));
        shuffled = with((ObjectNode) shuffled, "/reviewedAt", "\"2025-11-03T07:16:00+05:45\"");

        var second = send((ObjectNode) shuffled);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.review()).isEqualTo(reviews.find(first.review().id()).orElseThrow());
        assertThat(second.review().receipt()).isEqualTo(first.review().receipt());
    }

    private static ObjectNode reversed(ObjectNode body) {
        var names = new java.util.ArrayList<String>();
        body.fieldNames().forEachRemaining(names::add);
        java.util.Collections.reverse(names);
        ObjectNode reversed = new ObjectMapper().createObjectNode();
        names.forEach(name -> reversed.set(name, body.get(name)));
        return reversed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comment", "/reviewer/phone"})
    void refusesOtherContentUnderTheSameNumber(String pointer) {
        var body = badReview();
        var stored = row(send(body).review().id());

        var refusal = refused(with(body, pointer, "\"13900000000\""));

        assertThat(refusal.status().value()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("channel-review-no-reused");
        assertThat(row(stored.get(0).get("id").toString())).usingRecursiveComparison().isEqualTo(stored);
    }

    @Test
    void refusesASecondReviewOfTheSameService() {
        var body = badReview();
        send(body);

        var refusal = refused(with(body, "/channelReviewNo", "\"" + unique("W2-") + "\""));

        assertThat(refusal.status().value()).isEqualTo(409);
        assertThat(refusal.code()).isEqualTo("already-reviewed");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        var body = badReview();
        body.put("comment", RareText.SAMPLE);
        ((ObjectNode) body.get("reviewer")).put("name", "𠮷田😀");

        var review = accepted(body);

        assertThat(review.comment()).isEqualTo(RareText.SAMPLE);
        assertThat(vault.masked(review.vaultId()).name()).isEqualTo("𠮷**");
    }

    @Test
    void takesAThousandCharactersOfAnyPlane() {
        var body = badReview().put("comment", "😀".repeat(1000));

        assertThat(accepted(body).comment()).isEqualTo("😀".repeat(1000));
    }

    @Test
    void keepsOfAnAnonymousReviewerOnlyAPhoneWithConsent() {
        var consent = accepted(with(badReview(), "/reviewer", """
                {"realName": false, "name": "李四", "phone": "13900000001", "idKind": "ID_CARD", "idNo": "bad", "contactConsent": true}"""));
        var silent = accepted(with(badReview(), "/reviewer", "{\"name\": \"李四\", \"phone\": \"13900000001\"}"));

        assertThat(consent.contactConsent()).isTrue();
        assertThat(consent.realName()).isFalse();
        assertThat(revealed(consent)).isEqualTo(new PersonalData(null, "13900000001", null, null));
        assertThat(silent.vaultId()).isNull();
        assertThat(silent.reachable()).isFalse();
    }

    private PersonalData revealed(RegisteredReview review) {
        return vault.reveal(review.vaultId(), new io.haochaping.personaldata.Access("tester", io.haochaping.personaldata.Purpose.CONTACT,
                "CP-1", "task", Instant.parse("2025-11-03T02:00:00Z")));
    }

    @Test
    void marksWhatTheOrganisationDoesNotKnow() {
        var body = with(with(with(badReview(), "/serviceRecord/windowNo", "\"Z99\""), "/serviceRecord/officerId", "\"E9\""),
                "/serviceRecord/taskCode", "\"0000\"");

        assertThat(accepted(body).marks()).isEqualTo(Set.of("unknown-window", "unknown-officer", "unknown-task"));
    }

    @Test
    void makesAProjectNumberWhereTheChannelKnowsNone() {
        var body = without(badReview(), "/serviceRecord/projectNo", "/serviceRecord/serviceNumber");

        var first = send(body);

        assertThat(first.review().projectNo()).startsWith("HCP-");
        assertThat(first.review().serviceNumber()).isEqualTo(1);
        assertThat(send(body).review().id()).isEqualTo(first.review().id());
    }

    @Test
    void routesAReviewWithoutUnitOrLeavesItToTheHomeJurisdiction() {
        var routed = send(new ChannelRights("tax", true, Set.of()), without(badReview(), "/serviceRecord/unitCode")).review();
        var open = send(without(badReview(), "/serviceRecord/unitCode")).review();

        assertThat(routed.unitCode()).isEqualTo("tax-hall");
        assertThat(routed.jurisdiction()).isEqualTo("tax");
        assertThat(open.unitCode()).isNull();
        assertThat(open.jurisdiction()).isEqualTo("district");
    }

    @Test
    void letsAKnownUnitDecideWhateverTheHomeIs() {
        assertThat(send(new ChannelRights("tax", true, Set.of()), badReview()).review().jurisdiction()).isEqualTo("district");
    }

    @Test
    void acceptsABadReviewWithoutReasonWhereTheChannelMay() {
        var review = send(new ChannelRights("tax", false, Set.of()), without(badReview(), "/normCodes", "/comment")).review();

        assertThat(review.reasonMissing()).isTrue();
        assertThat(review.opensCase()).isTrue();
    }

    @Test
    void refersToAServiceRegisteredBefore() {
        var body = badReview();
        put(body);
        var reference = without(body, "/serviceRecord/unitCode", "/serviceRecord/windowNo", "/serviceRecord/officerId", "/serviceRecord/taskCode",
                "/serviceRecord/taskName", "/serviceRecord/serviceTime");

        var review = accepted(reference);

        assertThat(review.unitCode()).isEqualTo("hall");
        assertThat(review.subject()).isEqualTo("不动产转移登记");
        assertThat(review.serviceTime()).isEqualTo(Instant.parse("2025-11-03T01:20:00Z"));
    }

    @Test
    void joinsSeveralTasksOfOneVisit() {
        var body = without(with(badReview(), "/serviceRecord/taskItems", """
                [{"taskCode": "1", "taskName": "甲"}, {"taskCode": "2", "taskName": "乙"}]"""), "/serviceRecord/taskCode", "/serviceRecord/taskName");

        assertThat(accepted(body).subject()).isEqualTo("甲、乙");
    }

    @Test
    void opensACaseForAComplaint() {
        var review = accepted(complaint());

        assertThat(review.opensCase()).isTrue();
        assertThat(review.badReview()).isFalse();
        assertThat(review.satisfaction()).isNull();
        assertThat(review.projectNo()).isNull();
    }

    @Test
    void takesAComplaintBesideAReviewOfTheSameService() {
        var body = badReview();
        send(body);
        var complaint = with(complaint(), "/serviceRecord", body.get("serviceRecord").toString());

        assertThat(accepted(complaint).kind()).isEqualTo(ReviewKind.COMPLAINT);
    }

    @Test
    void takesOneFollowUpLongAfterTheServiceWithoutTouchingTheFirst() {
        var first = send(badReview()).review();
        var before = row(first.id());

        var followUp = accepted(followUpOf(first.id()));

        assertThat(followUp.followUpOf()).isEqualTo(first.id());
        assertThat(followUp.projectNo()).isEqualTo(first.projectNo());
        assertThat(followUp.opensCase()).isFalse();
        assertThat(reviews.followUpOf(first.id())).contains(followUp);
        assertThat(refused(followUpOf(first.id())).code()).isEqualTo("already-reviewed");
        assertThat(row(first.id())).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void acceptsAReviewUntilTheFifthWorkingDay() {
        var last = with(badReview(), "/reviewedAt", "\"2025-11-10T23:59:59+08:00\"");
        var late = with(badReview(), "/reviewedAt", "\"2025-11-11T00:00:00+08:00\"");

        assertThat(send(last).repeated()).isFalse();
        assertThat(errors(late)).containsExactly("/reviewedAt supplement-window-closed");
    }
}
