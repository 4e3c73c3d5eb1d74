package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.haochaping.review.ReviewSubmission;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void acceptsAReviewWithEveryField() {
        assertThat(faults("""
                {"channelReviewNo":"W-1","channelKind":"PORTAL","kind":"REVIEW","satisfaction":"SATISFIED","normCodes":["401"],
                 "comment":"好","reviewedAt":"2026-02-13T09:00:00+08:00","followUpOf":null,"unitCode":null,"areaCode":null,
                 "serviceRecord":{"projectNo":"P","serviceNumber":1,"unitCode":"hall","windowNo":"A03","officerId":"E1","taskCode":"t",
                   "taskName":"n","taskItems":[{"taskCode":"t","taskName":"n"}],"areaCode":"150800","serviceName":"s",
                   "serviceTime":"2026-02-13T08:50:00+08:00","applicant":{"kind":"NATURAL_PERSON","name":"王"}},
                 "reviewer":{"realName":true,"kind":"NATURAL_PERSON","name":"王","phone":"1","idKind":"ID_CARD","idNo":"1",
                   "contactConsent":false}}""")).isEmpty();
    }

    @Test
    void namesEveryFieldOfTheWrongType() {
        assertThat(faults("""
                {"channelReviewNo":1,"normCodes":"115","comment":{},"satisfaction":true,"reviewer":[],
                 "serviceRecord":{"serviceNumber":"1","taskItems":[1,null]}}"""))
                .containsExactlyInAnyOrder("/channelReviewNo wrong-type", "/normCodes wrong-type", "/comment wrong-type",
                        "/satisfaction wrong-type", "/reviewer wrong-type", "/serviceRecord/serviceNumber wrong-type",
                        "/serviceRecord/taskItems/0 wrong-type", "/serviceRecord/taskItems/1 wrong-type");
    }

    @Test
    void takesNoNumberForAnInteger() {
        for (String number : List.of("1.5", "1.0", "1e2", "99999999999", "true", "[]")) {
            assertThat(faults("{\"serviceRecord\":{\"serviceNumber\":" + number + "}}")).as(number)
                    .containsExactly("/serviceRecord/serviceNumber wrong-type");
        }
    }

    @Test
    void namesUnknownFieldsByThemselvesOrByTheirOwner() {
        assertThat(faults("{\"satisfacton\":1,\"reviewer\":{\"a b\":1,\"x\":2}}"))
                .containsExactlyInAnyOrder("/satisfacton field-unknown", "/reviewer field-unknown", "/reviewer/x field-unknown");
    }

    @Test
    void refusesCharactersThatNoColumnHolds() {
        assertThat(faults("{\"comment\":\"a\\u0000b\",\"unitCode\":\"\\ud83d\",\"normCodes\":[\"\\ude00\\ud83d\"]}"))
                .containsExactlyInAnyOrder("/comment unusable-character", "/unitCode unusable-character", "/normCodes/0 unusable-character");
        assertThat(faults("{\"comment\":\"\\ud83d\\ude00 𠮷\"}")).isEmpty();
    }

    @Test
    void boundsListsAndItsOwnAnswer() {
        String codes = IntStream.range(0, 101).mapToObj(i -> "\"1\"").collect(Collectors.joining(","));
        String unknown = IntStream.range(0, 500).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));

        assertThat(faults("{\"normCodes\":[" + codes + "]}")).containsExactly("/normCodes too-many-items");
        assertThat(faults("{" + unknown + "}")).hasSize(100);
    }

    @Test
    void wantsAnObject() {
        for (String document : List.of("null", "[]", "1", "\"x\"")) {
            assertThat(faults(document)).as(document).containsExactly(" wrong-type");
        }
    }

    private static List<String> faults(String json) {
        return Shape.compare(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), ReviewSubmission.class).stream()
                .map(error -> error.pointer() + " " + error.code()).toList();
    }
}
