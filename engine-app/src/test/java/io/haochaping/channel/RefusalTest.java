package io.haochaping.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @Test
    void namesFieldsByTheWordsOfAnInterfaceAlone() {
        Problem refused = Problem.unprocessable(List.of(new FieldError("/reviewer/phone", "malformed-phone", "13800138000"), new FieldError("/3/normCodes/12", "unknown"),
                new FieldError("/13800138000", "field-unknown"), new FieldError("/reviewer/王小明", "field-unknown"), new FieldError("", "wrong-type", "array")));

        assertThat(Refusal.of(refused, "POST /api/v1/reviews").faults()).extracting(Refusal.Fault::pointer)
                .containsExactly("/reviewer/phone", "/3/normCodes/12", "/…", "/reviewer/…", "");
        assertThat(Refusal.of(refused, "").toString()).doesNotContain("13800138000", "王小明");
    }

    @Test
    void namesNoMoreThanTwentyFields() {
        List<FieldError> many = IntStream.range(0, 100).mapToObj(at -> new FieldError("/" + at, "required")).toList();

        assertThat(Refusal.of(Problem.unprocessable(many), "").faults()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/reviews, POST /api/v1/reviews",
        "POST, /api/v1/reviews/batch, POST /api/v1/reviews/batch",
        "PUT, /api/v1/service-records/P-13800138000/1, PUT /api/v1/service-records/…/…",
        "POST, /api/v1/service-records/王小明/1/invitations, POST /api/v1/service-records/…/…/invitations",
        "DELETE, /api/v1/devices/hall-a03/visits/V-1, DELETE /api/v1/devices/…/visits/…",
        "13800138000, /13800138000/1/2/3/4/5/6/7/8/9, … /…/…/…/…/…/…/…/…"})
    void tellsWhichRequestItWasWithoutWhatTheSenderWrote(String method, String path, String line) {
        assertThat(RequestLine.of(method, path)).isEqualTo(line);
    }
}
