package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

import org.junit.jupiter.api.Test;

import io.haochaping.story.Channel.Receipt;

/** What reviewers say on the page of their receipt, with nothing but the receipt. */
abstract class ReviewerVoices extends Story {

    private static final String PRESSURE = "窗口主任打电话要我改成满意";

    @Test
    void theHandlingIsRatedOnceAndOnlyAfterTheAnswer() {
        Receipt receipt = window.sends(Letter.aBadReview());
        assertThat(says(receipt, "rating", "rating=SATISFIED").status()).isEqualTo(409);

        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff();
        assertThat(says(receipt, "rating", "text=" + text("还行")).text()).contains("请先选择一项评价", "还行");
        assertThat(says(receipt, "rating", "rating=DISSATISFIED&text=" + text("还是要排队")).status()).isEqualTo(302);
        Answer again = says(receipt, "rating", "rating=SATISFIED");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("每件只能评价一次");
        assertThat(page(receipt).text()).contains("您对办理情况的评价：不满意").doesNotContain("提交评价");
        assertThat(cases.see(receipt.caseNo()).events()).containsOnlyOnce("HANDLING_RATED");
        assertThat(http.page("officer-district", "/cases/" + receipt.caseNo()).text()).contains("评价办理情况：不满意", "还是要排队");
    }

    @Test
    void theOneFollowUpOfAClosedCaseIsSupervisedWhenItIsBad() {
        Receipt receipt = window.sends(Letter.aBadReview());
        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        assertThat(says(receipt, "follow-up", "satisfaction=DISSATISFIED").status()).isEqualTo(422);
        assertThat(says(receipt, "follow-up", "satisfaction=DISSATISFIED&text=" + text("又开始推诿")).status()).isEqualTo(302);
        assertThat(says(receipt, "follow-up", "satisfaction=SATISFIED").status()).isEqualTo(409);

        CasePicture picture = cases.see(receipt.caseNo());
        assertThat(picture.events()).containsOnlyOnce("FOLLOWED_UP").contains("SUPERVISED");
        assertThat(picture.value("reviewId")).isEqualTo(receipt.reviewId());
    }

    @Test
    void aBadFollowUpOfAGoodReviewOpensACaseOfTheSameReviewer() {
        Receipt receipt = window.sends(Letter.aGoodReview());
        assertThat(receipt.caseNo()).isNull();

        assertThat(says(receipt, "follow-up", "satisfaction=VERY_DISSATISFIED&text=" + text("事后发现被多收费")).status()).isEqualTo(302);

        String caseNo = caseOf("/receipt/" + receipt.receipt());
        CasePicture picture = cases.see(caseNo);
        assertThat(picture.json().path("realName").asBoolean()).isTrue();
        assertThat(picture.status()).isEqualTo("CONTACTING");
        assertThat(page(receipt).text()).contains("承办单位正在与您联系");
    }

    @Test
    void aSlipIsEvidenceForTheArbiterAndEndsNothingByItself() {
        Receipt receipt = window.sends(Letter.aBadReview());

        assertThat(says(receipt, "mistaken", "text=" + text("本来想点非常满意")).status()).isEqualTo(302);
        assertThat(says(receipt, "mistaken", "").status()).isEqualTo(409);

        assertThat(cases.see(receipt.caseNo()).events()).containsOnlyOnce("MARKED_MISTAKEN");
        assertThat(cases.see(receipt.caseNo()).status()).isEqualTo("CONTACTING");
        assertThat(http.page("arbiter-district", "/cases/" + receipt.caseNo()).text()).contains("说明本次评价是误点", "本来想点非常满意");
    }

    @Test
    void onlySupervisorsReadWhatWasSaidAboutPressure() {
        Receipt receipt = window.sends(Letter.aBadReview().rating("E1024", "A03"));
        int before = cases.see(receipt.caseNo()).events().size();

        assertThat(says(receipt, "pressure", "text=").status()).isEqualTo(422);
        assertThat(says(receipt, "pressure", "text=" + text(PRESSURE)).status()).isEqualTo(302);

        assertThat(cases.see(receipt.caseNo()).events()).hasSize(before);
        assertThat(http.page("supervisor", "/pressure-reports").text()).contains(PRESSURE, receipt.caseNo());
        for (String other : new String[] {"officer-district", "leader-district", "coordinator-district", "arbiter-district", "auditor", "admin",
            "clerk-district"}) {
            assertThat(http.page(other, "/pressure-reports").status()).as(other).isEqualTo(404);
            assertThat(http.page(other, "/cases/" + receipt.caseNo()).text()).as(other).doesNotContain(PRESSURE);
        }
        assertThat(page(receipt).text()).doesNotContain(PRESSURE);
    }

    @Test
    void whoWantsNoMoreContactIsNotContacted() {
        Receipt receipt = window.sends(Letter.aBadReview());
        district.officer().claims(receipt.caseNo(), "Task_ContactReviewer");

        assertThat(says(receipt, "no-contact", "").status()).isEqualTo(302);
        Answer attempt = district.officer().does(receipt.caseNo(), "contact-attempts", "means", "PHONE", "note", "拨打");

        assertThat(attempt.status()).isEqualTo(409);
        assertThat(attempt.text()).contains("contact-declined");
        district(receipt.caseNo()).contacted("REFUSED").found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("REFUSED").filed();
        assertThat(cases.see(receipt.caseNo()).status()).isEqualTo("CLOSED");
    }

    @Test
    void anUnknownReceiptSaysNothingToAnything() {
        for (String form : new String[] {"rating", "follow-up", "mistaken", "pressure", "no-contact"}) {
            Answer unknown = http.form("/receipt/" + "A".repeat(27) + "/" + form, "text=" + text("x") + "&rating=SATISFIED&satisfaction=SATISFIED");
            assertThat(unknown.status()).as(form).isEqualTo(404);
            assertThat(unknown.text()).contains("没有找到这个回执");
        }
    }

    private Answer says(Receipt receipt, String form, String body) {
        return http.form("/receipt/" + receipt.receipt() + "/" + form, body);
    }

    private Answer page(Receipt receipt) {
        return http.asAnybody("/receipt/" + receipt.receipt());
    }

    private String caseOf(String address) {
        assertThat(http.asAnybody(address).status()).isEqualTo(200);
        return http.get("supervisor", "/api/v1/cases?size=100").body().path("items").findValuesAsText("caseNo").stream()
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String text(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
