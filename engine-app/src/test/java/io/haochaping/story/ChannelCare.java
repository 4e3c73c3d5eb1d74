package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.channel.SignedClient;
import org.junit.jupiter.api.Test;

/** An administrator looks after a channel: its secrets, what it sends and what it sends in vain. */
abstract class ChannelCare extends ChannelStory {

    private static final String NOWHERE = "/api/v1/reviews/nowhere";

    @Test
    void everySecretIsShownOnceAndEndsWhenTheAdministratorSays() {
        assertThat(pages.page(id)).doesNotContain(secret);
        String second = pages.renew(id, 168);
        assertThat(believes(secret)).isTrue();
        assertThat(believes(second)).isTrue();
        assertThat(pages.page(id)).contains("旧密钥可用到").doesNotContain(second);

        assertThat(pages.act(id, "secret/end-previous")).contains("旧密钥已失效").doesNotContain("旧密钥可用到");
        assertThat(believes(secret)).isFalse();
        assertThat(believes(second)).isTrue();

        assertThat(pages.act(id, "secret/revoke")).contains("密钥已撤销", "无密钥", "生成新密钥后才能接入").doesNotContain("secret/revoke\"");
        assertThat(believes(second)).isFalse();
        assertThat(pages.act(id, "secret/revoke")).contains("没有可用的密钥");
        assertThat(pages.act(id, "secret/end-previous")).contains("没有可用的密钥");
        assertThat(pages.see("/admin/channels")).contains("无密钥");

        String third = pages.renew(id, 24);
        assertThat(believes(third)).isTrue();
        assertThat(believes(second)).as("revoked, so that no grace brings it back").isFalse();
        assertThat(pages.page(id)).doesNotContain("旧密钥可用到", "无密钥");
        assertThat(pages.see("/admin/changes?subject=channel&id=" + id)).contains("撤销密钥时间", "更换密钥时间", "旧密钥可用到").doesNotContain(secret, second, third);
    }

    @Test
    void revokesBothSecretsAtOnceDuringTheTimeOfGrace() {
        String second = pages.renew(id, 24);
        pages.act(id, "secret/revoke");

        assertThat(believes(secret)).isFalse();
        assertThat(believes(second)).isFalse();
    }

    @Test
    void countsTheRequestsOfTodayAndOfSevenDays() {
        SignedClient channel = client(secret);
        assertThat(pages.page(id)).contains("从未", "接收 0 次，拒绝 0 次");
        assertThat(channel.put("/api/v1/service-records/P-" + id + "/1", Map.of("unitCode", "hall", "serviceTime", clock.now().toString())).status()).isEqualTo(201);
        channel.get(NOWHERE);
        channel.get(NOWHERE);
        client("a secret of nobody").get(NOWHERE);

        String page = pages.page(id);
        assertThat(page.split("接收 1 次，拒绝 3 次", -1)).as("today and seven days").hasSize(3);
        assertThat(page).contains("最近请求", "· signature-wrong").doesNotContain("从未");

        jdbc.update("insert into channel_day (channel_id, counted_on, accepted, refused) values (?, ?, 20, 5)", id, clock.now().toLocalDate().minusDays(6));
        jdbc.update("insert into channel_day (channel_id, counted_on, accepted, refused) values (?, ?, 900, 900)", id, clock.now().toLocalDate().minusDays(7));
        assertThat(pages.page(id)).contains("接收 1 次，拒绝 3 次", "接收 21 次，拒绝 8 次");
        assertThat(pages.see("/admin/channels")).contains("接收 1 次，拒绝 3 次");
    }

    @Test
    void showsWhatWasSentInVainByCodesAndNamesOfFieldsAlone() {
        SignedClient channel = client(secret);
        Map<String, Object> review = new HashMap<>(Map.of("channelReviewNo", "W-" + id, "channelKind", "WINDOW_DEVICE", "kind", "REVIEW", "satisfaction", "AWFUL",
                "comment", "欧阳锋利的电话是13687654321", "欧阳锋利13687654321", true, "colour", "red", "reviewedAt", clock.now().toString(),
                "reviewer", Map.of("realName", true, "name", "欧阳锋利", "phone", "1368765")));
        assertThat(channel.post("/api/v1/reviews", review).status()).isEqualTo(422);
        review.remove("欧阳锋利13687654321");
        review.remove("colour");
        assertThat(channel.post("/api/v1/reviews", review).status()).isEqualTo(422);
        assertThat(channel.post("/api/v1/reviews/batch", List.of(Map.of("kind", "NICE"))).status()).isEqualTo(207);
        assertThat(channel.get("/api/v1/reviews/13687654321").status()).isEqualTo(404);
        assertThat(client("a secret of nobody").get(NOWHERE + "?name=13687654321").status()).isEqualTo(401);

        String page = pages.page(id);
        assertThat(page).contains("422 validation-failed", "POST /api/v1/reviews<", "/colour field-unknown", "/satisfaction unknown-value",
                "/reviewer/phone malformed-phone", "POST /api/v1/reviews/batch<", "/kind unknown-value", "404 review-not-found", "GET /api/v1/reviews/…<",
                "401 signature-wrong");
        assertThat(page).doesNotContain("欧阳", "1368765", "AWFUL", "NICE", "W-" + id);
        assertThat(jdbc.queryForList("select * from channel_refusal where channel_id = ?", id).toString())
                .contains("field-unknown").doesNotContain("欧阳", "1368765", "AWFUL", "NICE", "W-" + id);
    }

    @Test
    void keepsAFewOfEachErrorSoThatAFloodDrivesOutNoOther() {
        SignedClient channel = client(secret);
        channel.get(NOWHERE);
        for (String field : "abcdefghij".split("")) {
            channel.post("/api/v1/reviews", Map.of(field, 1));
            channel.post("/api/v1/reviews", Map.of(field, 2));
        }

        assertThat(jdbc.queryForList("select code from channel_refusal where channel_id = ? order by code", String.class, id))
                .containsExactly("review-not-found", "validation-failed", "validation-failed", "validation-failed", "validation-failed", "validation-failed");
        assertThat(pages.page(id)).contains("/j field-unknown", "/f field-unknown", "review-not-found").doesNotContain("/e field-unknown");
        assertThat(pages.page(id)).contains("接收 0 次，拒绝 21 次");
    }

    @Test
    void anIdThatIsNoChannelLeavesNothingBehind() {
        String unknown = "nobody-" + id;
        assertThat(new SignedClient(here, unknown, "a secret of nobody").get(NOWHERE).status()).isEqualTo(401);

        assertThat(jdbc.queryForObject("select count(*) from channel_day where channel_id = ?", Long.class, unknown)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from channel_refusal where channel_id = ?", Long.class, unknown)).isZero();
    }

    private boolean believes(String secret) {
        SignedClient.Answer answer = client(secret).get(NOWHERE);
        assertThat(answer.code()).isIn("review-not-found", "signature-wrong");
        return answer.status() == 404;
    }

    private SignedClient client(String secret) {
        return new SignedClient(here, id, secret);
    }
}
