package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.IntakeTown;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.review.Reviews;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews that are taken, repeated, followed up, and the services that they refer to. */
@ApplicationTest
class ReviewIntakeIT extends IntakeTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private CaseFiles cases;

    @Test
    void opensACaseForABadReview() {
        Answer answer = send(town.badReview());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("reviewId", "receipt", "badReview", "caseNo");
        assertThat(answer.body().get("badReview").booleanValue()).isTrue();
        assertThat(answer.body().get("caseNo").textValue()).matches("CP-\\d{8}-\\d{6}");
        assertThat(answer.body().get("receipt").textValue()).matches("[A-Za-z0-9_-]{22,64}");
        assertThat(cases.ofReview(answer.body().get("reviewId").textValue()).orElseThrow().caseNo())
                .isEqualTo(answer.body().get("caseNo").textValue());
    }

    @Test
    void opensNoCaseForAGoodReview() {
        Answer answer = send(good(town.badReview()));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("badReview").booleanValue()).isFalse();
        assertThat(answer.body().get("caseNo").isNull()).isTrue();
        assertThat(cases.ofReview(answer.body().get("reviewId").textValue())).isEmpty();
    }

    @Test
    void opensACaseForAComplaint() {
        Answer answer = send(complaint());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("badReview").booleanValue()).isFalse();
        assertThat(answer.body().get("caseNo").textValue()).startsWith("CP-");
    }

    @Test
    void answersTheSameContentAgainWhateverItsBytes() {
        ObjectNode review = town.badReview();
        Answer first = send(review);
        Answer again = send(review);
        ObjectNode turned = review.objectNode();
        List<String> names = StreamSupport.stream(((Iterable<String>) review::fieldNames).spliterator(), false).toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            turned.set(names.get(i), review.get(names.get(i)));
        }
        Answer reordered = window.post("/api/v1/reviews", "\n " + turned.put("followUpOf", (String) null).toPrettyString());

        assertThat(List.of(first.status(), again.status(), reordered.status())).containsExactly(201, 200, 200);
        assertThat(List.of(again.body(), reordered.body())).containsOnly(first.body());
    }

    @Test
    void refusesOtherContentUnderTheSameNumber() {
        ObjectNode review = town.badReview();
        send(review);

        assertProblem(send(review.put("comment", "另一条")), 409, "channel-review-no-reused");
    }

    @Test
    void refusesASecondReviewOfTheSameService() {
        ObjectNode review = town.badReview();
        send(review);

        assertProblem(send(review.put("channelReviewNo", review.get("channelReviewNo").textValue() + "-2")), 409, "already-reviewed");
    }

    @Test
    void refusesAServiceThatDiffersFromTheRegisteredOne() {
        ObjectNode review = town.badReview();
        ObjectNode service = review.withObject("/serviceRecord");
        window.put("/api/v1/service-records/" + service.get("projectNo").textValue() + "/1", service);
        service.put("taskName", "别的事项");
        Answer answer = send(review);

        assertProblem(answer, 409, "service-record-conflict");
        assertThat(answer.body().get("fields").toString()).contains("task");
    }

    @Test
    void sendsAFollowUpToTheCaseOfTheFirstReview() {
        Answer first = send(town.badReview());
        ObjectNode followUp = town.badReview().put("followUpOf", first.body().get("reviewId").textValue());
        followUp.remove("serviceRecord");
        Answer answer = send(followUp);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("caseNo")).isEqualTo(first.body().get("caseNo"));
        assertThat(send(followUp).body()).isEqualTo(answer.body());
    }

    @Test
    void showsAReviewToTheChannelThatSentItOnly() {
        Answer sent = send(town.badReview());
        String target = "/api/v1/reviews/" + sent.body().get("reviewId").textValue();
        Answer read = window.get(target);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("caseNo")).isEqualTo(sent.body().get("caseNo"));
        assertThat(read.response().body()).doesNotContain("王小明", "13800138000");
        assertProblem(hotline.get(target), 404, "review-not-found");
        assertProblem(window.get("/api/v1/reviews/no-such-review"), 404, "review-not-found");
    }

    @Test
    void registersAndCorrectsAServiceUntilAReviewRefersToIt() {
        ObjectNode review = town.badReview();
        ObjectNode service = review.withObject("/serviceRecord");
        String target = "/api/v1/service-records/" + service.get("projectNo").textValue() + "/1";
        ObjectNode corrected = service.deepCopy().put("taskName", "更正后的事项");

        assertThat(window.put(target, service).status()).isEqualTo(201);
        assertThat(window.put(target, service).status()).isEqualTo(200);
        assertThat(window.put(target, corrected).status()).isEqualTo(200);
        assertThat(send((ObjectNode) review.set("serviceRecord", review.objectNode()
                .put("projectNo", service.get("projectNo").textValue()).put("serviceNumber", 1))).status()).isEqualTo(201);
        assertThat(window.put(target, corrected).status()).isEqualTo(200);
        Answer conflict = window.put(target, service);
        assertProblem(conflict, 409, "service-record-conflict");
        assertThat(conflict.body().get("fields").toString()).contains("task");
    }

    @Test
    void namesTheFieldOfAServiceThatIsWrong() {
        ObjectNode service = town.badReview().withObject("/serviceRecord");
        assertFault(window.put("/api/v1/service-records/P-other/1", service), "/projectNo", "contradicts-path");
        assertFault(window.put("/api/v1/service-records/P-other/zero", service), "/serviceNumber", "service-number-invalid");
        service.remove(List.of("projectNo", "serviceNumber"));
        assertFault(window.put("/api/v1/service-records/P-other/1", service.put("unitCode", "nowhere")), "/unitCode", "unknown-unit");
    }

    private ObjectNode complaint() {
        ObjectNode complaint = town.badReview().put("kind", "COMPLAINT").put("unitCode", IntakeTown.HALL);
        return complaint.remove(List.of("satisfaction", "normCodes", "serviceRecord"));
    }

    private static ObjectNode good(ObjectNode review) {
        return review.put("satisfaction", "VERY_SATISFIED").remove(List.of("normCodes"));
    }

    private static void assertFault(Answer answer, String pointer, String code) {
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.body().get("errors").toString()).contains("\"pointer\":\"" + pointer, "\"code\":\"" + code + "\"");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asText()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }
}
