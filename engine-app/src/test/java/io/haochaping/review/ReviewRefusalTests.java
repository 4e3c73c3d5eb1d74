package io.haochaping.review;

import static io.haochaping.review.Submissions.badReview;
import static io.haochaping.review.Submissions.complaint;
import static io.haochaping.review.Submissions.followUpOf;
import static io.haochaping.review.Submissions.unique;
import static io.haochaping.review.Submissions.with;
import static io.haochaping.review.Submissions.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What intake refuses: pointer and code of each fault, and that nothing is kept. */
abstract class ReviewRefusalTests extends ReviewScenarios {

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "/channelReviewNo | null | required", "/channelReviewNo | \" \" | required", "/kind | null | required", "/kind | \"PRAISE\" | unknown-value",
        "/channelKind | \"FAX\" | unknown-value", "/reviewedAt | null | required", "/reviewedAt | \"2025-11-03\" | malformed-time",
        "/reviewedAt | \"2025-11-03T09:31:00\" | malformed-time", "/reviewedAt | \"+999999999-01-01T00:00:00Z\" | malformed-time",
        "/reviewedAt | \"2025-11-03T09:19:59+08:00\" | reviewed-before-service", "/satisfaction | null | required",
        "/satisfaction | \"1\" | unknown-value", "/serviceRecord | null | required", "/serviceRecord/serviceNumber | null | required",
        "/serviceRecord/serviceNumber | 0 | out-of-range", "/serviceRecord/unitCode | \"nowhere\" | unknown-unit",
        "/serviceRecord/serviceTime | \"yesterday\" | malformed-time", "/normCodes/0 | \"999\" | unknown-norm-code",
        "/normCodes/0 | \"101\" | retired-norm-code", "/normCodes/0 | \"214\" | norm-code-of-other-level", "/normCodes/0 | null | required",
        "/comment | \"a\\u0000b\" | control-character", "/comment | \"a\\u001bb\" | control-character", "/comment | \"\\ud83d\" | control-character",
        "/serviceRecord/windowNo | \"A\\n03\" | control-character", "/reviewer/kind | \"ALIEN\" | unknown-value",
        "/reviewer/name | null | required", "/reviewer/phone | null | required", "/reviewer/phone | \"1381234567\" | malformed-phone",
        "/reviewer/phone | \"12345\" | malformed-phone", "/reviewer/idKind | null | required",
        "/reviewer/idNo | \"110105194912310021\" | malformed-certificate-number", "/followUpOf | \"no-such-review\" | unknown-review"})
    void refusesASingleFault(String pointer, String value, String code) {
        var body = badReview();
        String number = body.get("channelReviewNo").asText();
        if (pointer.startsWith("/normCodes/")) {
            with(body, "/normCodes", "[" + value + "]");
        } else {
            with(body, pointer, value);
        }

        var refusal = refused(body);

        assertThat(refusal.status().value()).isEqualTo(422);
        assertThat(errors(refusal)).contains(pointer + " " + code).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from review where channel_review_no = ?", Integer.class, number)).isZero();
    }

    @Test
    void namesEveryFaultAtOnce() {
        var body = with(with(with(with(badReview(), "/reviewer/phone", "\"x\""), "/serviceRecord/unitCode", "\"nowhere\""), "/normCodes",
                "[\"115\", \"515\", \"000\"]"), "/channelKind", "\"FAX\"");

        assertThat(errors(body)).isEqualTo(Set.of("/reviewer/phone malformed-phone", "/serviceRecord/unitCode unknown-unit",
                "/normCodes/1 norm-code-of-other-level", "/normCodes/2 unknown-norm-code", "/channelKind unknown-value"));
    }

    @Test
    void refusesABadReviewWithoutReason() {
        var body = with(without(badReview(), "/normCodes"), "/comment", "\"  \"");

        assertThat(errors(body)).containsExactly("/normCodes reason-required");
    }

    @Test
    void refusesTextOverAThousandCharacters() {
        assertThat(errors(badReview().put("comment", "差".repeat(1001)))).containsExactly("/comment text-too-long");
    }

    @Test
    void refusesATimeMoreThanFiveMinutesAhead() {
        String ahead = "\"" + clock.instant().plus(Duration.ofMinutes(6)).atOffset(java.time.ZoneOffset.ofHoursMinutes(5, 45)) + "\"";
        String nearly = "\"" + clock.instant().plus(Duration.ofMinutes(4)) + "\"";
        var body = with(with(badReview(), "/serviceRecord/serviceTime", "\"" + clock.instant() + "\""), "/reviewedAt", ahead);

        assertThat(errors(body)).containsExactly("/reviewedAt reviewed-in-the-future");
        assertThat(send(with(body, "/reviewedAt", nearly)).repeated()).isFalse();
    }

    @Test
    void refusesAServiceThatNobodyRegistered() {
        var body = with(badReview(), "/serviceRecord", "{\"projectNo\": \"" + unique("P-none-") + "\", \"serviceNumber\": 1}");

        assertThat(errors(body)).containsExactly("/serviceRecord/projectNo unknown-service");
    }

    @Test
    void refusesAServiceThatDiffersFromTheRegisteredOne() {
        var body = badReview();
        put(body);

        var refusal = refused(with(with(body, "/serviceRecord/windowNo", "\"A04\""), "/serviceRecord/serviceTime", "\"2025-11-03T09:21:00+08:00\""));

        assertThat(refusal.code()).isEqualTo("service-record-conflict");
        assertThat(refusal.properties().get("fields")).isEqualTo(java.util.List.of("windowNo", "serviceTime"));
    }

    @Test
    void refusesAUnitThatTheChannelMayNotName() {
        var refusal = catchThrowableOfType(Problem.class, () -> send(new ChannelRights("tax", true, Set.of("tax-hall")), badReview()));

        assertThat(refusal.status().value()).isEqualTo(403);
    }

    @Test
    void refusesWhatAComplaintHasNot() {
        var body = with(with(without(complaint(), "/comment", "/serviceRecord"), "/satisfaction", "\"DISSATISFIED\""), "/normCodes", "[\"214\"]");

        assertThat(errors(body)).isEqualTo(Set.of("/comment required", "/satisfaction not-allowed-for-complaint",
                "/normCodes not-allowed-for-complaint", "/serviceRecord/unitCode unit-or-area-required"));
    }

    @Test
    void refusesAFollowUpOfAnotherServiceOfAComplaintAndOfAFollowUp() {
        var first = send(badReview()).review();
        var other = with(badReview(), "/followUpOf", "\"" + first.id() + "\"");
        var followUp = send(followUpOf(first.id())).review();
        var complaint = send(complaint()).review();

        assertThat(errors(other)).contains("/followUpOf follow-up-of-other-service");
        assertThat(errors(followUpOf(followUp.id()))).containsExactly("/followUpOf follow-up-of-follow-up");
        assertThat(errors(followUpOf(complaint.id()))).containsExactly("/followUpOf follow-up-of-complaint");
    }
}
