package io.haochaping.channel.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.haochaping.channel.ChannelSettings;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ReceiptIT extends IntakeTest {

    @Test
    void showsStageAndDeadlineAndNothingPersonal() {
        String receipt = send(town.badReview()).body().get("receipt").textValue();
        Answer answer = ask("GET", "/api/public/receipts/" + receipt, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("stage").textValue()).isEqualTo("CONTACT");
        assertThat(answer.body().at("/deadline/dueAt").textValue()).endsWith("T23:59:59+08:00");
        assertThat(answer.body().get("answer").isNull()).isTrue();
        assertThat(answer.response().body()).doesNotContain("王小明", "13800138000", "138****", "排队", "赵某", "E1");
    }

    @Test
    void showsThatAGoodReviewNeedsNoHandling() {
        String receipt = send(town.badReview().put("satisfaction", "SATISFIED").remove(List.of("normCodes")))
                .body().get("receipt").textValue();
        Answer answer = ask("GET", "/api/public/receipts/" + receipt, Map.of());

        assertThat(answer.body().get("stage").textValue()).isEqualTo("RECEIVED");
        assertThat(answer.body().get("handled").booleanValue()).isFalse();
        assertThat(answer.body().get("deadline").isNull()).isTrue();
        assertThat(page(receipt, "").response().body()).contains("无需另行办理");
    }

    @Test
    void showsAPageInTwoLanguagesWithoutScript() {
        String receipt = send(town.badReview()).body().get("receipt").textValue();
        String chinese = page(receipt, "").response().body();
        String english = page(receipt, "?lang=en").response().body();

        assertThat(chinese).contains("评价办理进度", "承办单位正在与您联系", "前办结").doesNotContain("??", "王小明", "13800138000", "排队");
        assertThat(english).contains("Progress of your review", "The unit in charge is contacting you", "We will finish by")
                .doesNotContain("??").containsPattern("lang=\"en\"");
    }

    @Test
    void keepsThePageOutOfCachesAndOfOtherSites() {
        var headers = page(send(town.badReview()).body().get("receipt").textValue(), "").response().headers();

        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void answersUnknownAndMalformedReceiptsAlike() {
        Answer unknown = ask("GET", "/api/public/receipts/" + "A".repeat(27), Map.of());
        Answer malformed = ask("GET", "/api/public/receipts/x'%20or%201=1", Map.of());

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("receipt-not-found");
        assertThat(malformed.status()).isEqualTo(404);
        assertThat(malformed.body()).isEqualTo(unknown.body());
        assertThat(page("A".repeat(27), "").status()).isEqualTo(404);
        assertThat(page("A".repeat(27), "").response().body()).isEqualTo(page("malformed", "").response().body()).contains("没有找到这个回执");
    }

    @Test
    void slowsAnAddressDown() {
        AddressRates rates = new AddressRates(new ChannelSettings(50, 3));
        IntStream.range(0, 3).forEach(i -> rates.take("192.0.2.1"));

        assertThat(catchThrowable(() -> rates.take("192.0.2.1"))).hasMessage("429 receipt-rate");
        rates.take("192.0.2.2");
    }

    private Answer page(String receipt, String query) {
        return ask("GET", "/receipt/" + receipt + query, Map.of("Accept", "text/html", "Accept-Language", query.isEmpty() ? "zh-CN" : "en"));
    }
}
