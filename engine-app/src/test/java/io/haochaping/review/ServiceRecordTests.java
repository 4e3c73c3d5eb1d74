package io.haochaping.review;

import static io.haochaping.review.Submissions.badReview;
import static io.haochaping.review.Submissions.with;
import static io.haochaping.review.Submissions.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;

/** Services before and after somebody reviews them. */
abstract class ServiceRecordTests extends ReviewScenarios {

    @Test
    void createsRecognisesAndCorrects() {
        var body = with(badReview(), "/serviceRecord/applicant", "{\"name\": \"赵六\", \"phone\": \"010-62345678\"}");

        assertThat(put(body)).isEqualTo(ServiceRecords.Outcome.CREATED);
        assertThat(put(body)).isEqualTo(ServiceRecords.Outcome.SAME);
        assertThat(put(with(body, "/serviceRecord/windowNo", "\"A04\""))).isEqualTo(ServiceRecords.Outcome.CORRECTED);
        assertThat(put(body)).isEqualTo(ServiceRecords.Outcome.SAME);
        assertThat(put(with(body, "/serviceRecord/applicant", "{\"name\": \"赵七\"}"))).isEqualTo(ServiceRecords.Outcome.CORRECTED);
    }

    @Test
    void keepsTheApplicantOutOfTheTable() {
        var body = with(badReview(), "/serviceRecord/applicant", "{\"name\": \"赵六某\", \"phone\": \"13700000077\"}");
        put(body);

        var row = jdbc.queryForList("select * from service_record where project_no = ?", body.at("/serviceRecord/projectNo").asText()).toString();

        assertThat(row).contains("hall").doesNotContain("赵六某", "13700000077");
    }

    @Test
    void refusesACorrectionOnceAReviewRefersToIt() {
        var body = badReview();
        send(body);

        var refusal = catchThrowableOfType(Problem.class, () -> put(with(body, "/serviceRecord/officerId", "\"E1\"")));

        assertThat(refusal.code()).isEqualTo("service-record-conflict");
        assertThat(refusal.status().value()).isEqualTo(409);
        assertThat(refusal.properties().get("fields")).isEqualTo(List.of("officerId"));
        assertThat(put(with(body, "/serviceRecord/officerId", "\"E1024\""))).isEqualTo(ServiceRecords.Outcome.SAME);
    }

    @Test
    void namesTheFaultsOfAService() {
        ObjectNode body = with(with(with(badReview(), "/serviceRecord/unitCode", "\"nowhere\""), "/serviceRecord/applicant",
                "{\"phone\": \"1\", \"idKind\": \"USCC\", \"idNo\": \"91350100M000100Y44\"}"), "/serviceRecord/taskItems", "[{}]");

        var refusal = catchThrowableOfType(Problem.class, () -> put(without(body, "/serviceRecord/taskCode")));

        assertThat(errors(refusal)).containsExactlyInAnyOrder("/unitCode unknown-unit", "/applicant/phone malformed-phone",
                "/applicant/idNo malformed-certificate-number", "/taskItems/0 required");
    }
}
