package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.IntakeTest;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

@ApplicationTest
class IntakeApiDocumentIT extends IntakeTest {

    @Test
    void describesSignatureSchemasAndRefusals() {
        JsonNode document = ask("GET", "/v3/api-docs", Map.of()).body();
        JsonNode send = document.at("/paths/~1api~1v1~1reviews/post");

        assertThat(send.at("/security/0").properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("X-Hcp-Channel", "X-Hcp-Timestamp", "X-Hcp-Nonce", "X-Hcp-Signature");
        assertThat(send.at("/requestBody/content/application~1json/schema/$ref").asText()).endsWith("/ReviewSubmission");
        assertThat(send.get("responses").properties()).extracting(Map.Entry::getKey)
                .contains("200", "201", "400", "401", "403", "409", "413", "415", "422", "429");
        assertThat(send.has("parameters")).as("no parameter but the signature").isFalse();
        assertThat(document.at("/components/schemas/ReviewSubmission/properties/satisfaction/enum")).hasSize(5);
        assertThat(document.at("/components/schemas/ReviewAnswer/properties").properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("reviewId", "receipt", "badReview", "caseNo");
        assertThat(document.at("/components/securitySchemes/X-Hcp-Signature/in").asText()).isEqualTo("header");
        assertThat(document.at("/paths/~1api~1v1~1service-records~1{projectNo}~1{serviceNumber}/put").isMissingNode()).isFalse();
        assertThat(document.at("/paths/~1api~1v1~1service-records~1batch/post/responses/207").isMissingNode()).isFalse();
        assertThat(document.at("/paths/~1api~1v1~1intake~1rejections/get/security/0/account").isMissingNode()).isFalse();
    }
}
