package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import io.haochaping.identity.problem.Problem;

/** Whom what is told, when, and in which words, on either database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class NoticeCases extends NoticeScene {

    private static final String REVIEWER = "reviewer-secret@example.org";
    @Autowired
    private ReviewerContacts contacts;
    @Autowired
    private Templates templates;
    @Autowired
    private MorningDigests digests;

    @Test
    @Order(1)
    void tellsOfACaseWhomItConcernsAndNobodyElse() throws Exception {
        String caseNo = hall.badReview();
        String reviewId = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("reviewId").asText();
        contacts.subscribe(reviewId, REVIEWER);
        life(caseNo);
        runs.sendDue();

        assertThat(told(caseNo, OFFICER)).contains("TASK_OPENED");
        assertThat(told(caseNo, "leader-district")).containsExactly("TASK_OPENED");
        assertThat(told(caseNo, "coordinator-district")).containsExactly("TASK_OPENED");
        assertThat(told(caseNo, "clerk-district")).containsExactlyInAnyOrder("RATED_RECEIVED", "RATED_OUTCOME");
        assertThat(accounts(caseNo)).noneMatch(account -> account.contains("-tax")).doesNotContain("supervisor", "admin", "auditor", "arbiter-district");
        assertThat(jdbc.sql("select kind from notice where review_id = ? order by created_at, kind").param(reviewId).query(String.class).list())
                .containsExactlyInAnyOrder("REVIEWER_RECEIVED", "REVIEWER_ANSWERED", "REVIEWER_CLOSED");
        assertThat(jdbc.sql("select count(*) from notice where facts like ? and account = ? and kind = 'TASK_OPENED' and channel = 'INBOX'")
                .params("%" + caseNo + "%", OFFICER).query(Integer.class).single()).as("contact, verification, rectification, visit").isEqualTo(4);

        assertThat(mailsTo("clerk-district@example.org")).hasSize(2).allSatisfy(text -> assertThat(text).contains(caseNo, "https://hcp.example.org/cases/")
                .doesNotContain("不动产", "11150800", "王小明", "138", "09:"));
        assertThat(mailsTo("officer-tax@example.org")).isEmpty();
        assertThat(mailsTo(REVIEWER)).hasSize(3).allSatisfy(text -> assertThat(text).contains("https://hcp.example.org/receipt/").doesNotContain(caseNo, OFFICER));
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(NoticeCases::subject)).noneMatch(subject -> subject.contains("不动产")
                || subject.contains("王小明") || subject.contains("receipt"));
    }

    @Test
    @Order(2)
    void keepsNothingPersonalInItsTables() {
        for (String table : List.of("notice", "reviewer_contact", "notice_opt_out", "notice_template")) {
            for (Map<String, Object> row : jdbc.sql("select * from " + table).query().listOfRows()) {
                row.values().forEach(value -> assertThat(value instanceof byte[] bytes ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) : String.valueOf(value))
                        .doesNotContain("王小明", "13800138000", REVIEWER, "/receipt/"));
            }
        }
        String receipt = jdbc.sql("select receipt from review").query(String.class).list().get(0);
        assertThat(jdbc.sql("select count(*) from notice where facts like ? or dedup_key like ?").params("%" + receipt + "%", "%" + receipt + "%")
                .query(Integer.class).single()).isZero();
    }

    @Test
    @Order(10)
    void leavesOutMailsThatAPersonDoesNotWantExceptThoseThatMustBe() {
        inbox.mail(OFFICER, Set.of());
        try {
            tell(NoticeKind.TASK_OPENED, OFFICER, occasion + "task");
            tell(NoticeKind.DEADLINE_PASSED, OFFICER, occasion + "late");
            assertThat(rows(occasion + "task")).as("inbox only").isEqualTo(1);
            assertThat(rows(occasion + "late")).isEqualTo(2);
        } finally {
            inbox.mail(OFFICER, new HashSet<>(EnumSet.allOf(NoticeKind.class)));
        }
        assertThat(inbox.mailed(OFFICER)).contains(NoticeKind.TASK_OPENED);
    }

    @Test
    @Order(11)
    void forgetsAReviewerWhoWishesNoMails() {
        String caseNo = hall.badReview();
        String reviewId = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("reviewId").asText();
        contacts.subscribe(reviewId, REVIEWER);
        contacts.subscribe(reviewId, REVIEWER);
        assertThat(contacts.isSubscribed(reviewId)).isTrue();

        contacts.unsubscribe(reviewId);
        runs.sendDue();

        assertThat(contacts.isSubscribed(reviewId)).isFalse();
        assertThat(mailsTo(REVIEWER)).isEmpty();
        assertThat(jdbc.sql("select state from notice where review_id = ?").param(reviewId).query(String.class).list()).containsExactly("GIVEN_UP");
        assertThatThrownBy(() -> contacts.subscribe(reviewId, "no address")).isInstanceOf(Problem.class);
    }

    @Test
    @Order(12)
    void keepsEditedTemplatesApartFromShippedOnes() {
        Templates.Current before = templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE);
        NoticeText text = new NoticeText("今日 {{count}} 件", "清单：\n{{tasks}}\n{{link}}");
        templates.change(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, text, before.version(), "admin");

        assertThat(templates.text(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE)).isEqualTo(text);
        assertThatThrownBy(() -> templates.change(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, text, before.version(), "admin"))
                .hasMessageContaining("changed-meanwhile");
        long version = templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE).version();
        templates.reset(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, version, "admin");
        assertThat(templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE)).satisfies(now -> {
            assertThat(now.text()).isEqualTo(before.text());
            assertThat(now.version()).as("never a version that somebody may still hold").isGreaterThan(version);
        });
        assertThat(journal.list("template", "DIGEST.zh", PageRequest.of(0, 5)).getContent()).hasSize(2);
    }

    @Test
    @Order(13)
    void countsTheMessagesOfATaskAsReadOnceItIsTaken() {
        String caseNo = hall.badReview();
        assertThat(unread(caseNo, "officer2-district")).isOne();

        hall.claim(OFFICER, hall.task(OFFICER, caseNo, "Task_ContactReviewer"));

        assertThat(unread(caseNo, "officer2-district") + unread(caseNo, OFFICER)).isZero();
    }

    private int unread(String caseNo, String account) {
        return jdbc.sql("select count(*) from notice where facts like ? and account = ? and kind = 'TASK_OPENED' and channel = 'INBOX' and read_at is null")
                .params("%" + caseNo + "%", account).query(Integer.class).single();
    }

    @Test
    @Order(20)
    void waitsForTheMorningInQuietHours() {
        advanceTo("2026-01-07T22:00:00+08:00");
        tell(NoticeKind.DEADLINE_PASSED, OFFICER, occasion);
        assertThat(runs.sendDue()).isZero();
        assertThat(inbox.of(OFFICER, 0).getContent()).extracting(NoticeView::kind).contains(NoticeKind.DEADLINE_PASSED);

        advanceTo("2026-01-08T08:00:00+08:00");
        runs.sendDue();
        assertThat(view(occasion).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    @Order(21)
    void listsTheTasksOfTheDayOnWorkingDaysOnly() {
        String caseNo = hall.badReview();
        hall.claim(OFFICER, hall.task(OFFICER, caseNo, "Task_ContactReviewer"));

        assertThat(digestAfter("2026-02-14T08:29:00+08:00")).as("too early").isZero();
        assertThat(digestAfter("2026-02-14T08:31:00+08:00")).as("a Saturday worked for the Spring Festival").isEqualTo(1);
        assertThat(digestAfter("2026-02-14T10:00:00+08:00")).as("again").isEqualTo(1);
        assertThat(digestAfter("2026-02-16T09:00:00+08:00")).as("a Monday off").isZero();
        assertThat(digestAfter("2026-02-24T09:00:00+08:00")).isEqualTo(1);
        assertThat(told(caseNo, OFFICER)).contains("DIGEST", "DEADLINE_NEAR", "DEADLINE_PASSED");
        assertThat(told(caseNo, "leader-district")).contains("DEADLINE_PASSED", "ORDER_ISSUED").doesNotContain("DIGEST");
        assertThat(told(caseNo, "coordinator-district")).contains("DEADLINE_PASSED", "ORDER_ISSUED");
        assertThat(told(caseNo, "clerk-district")).containsExactly("RATED_RECEIVED");
    }

    private int digestAfter(String time) {
        advanceTo(time);
        digests.writeToday();
        digests.writeToday();
        return jdbc.sql("select count(*) from notice where account = ? and kind = 'DIGEST' and channel = 'INBOX' and dedup_key like ?")
                .params(OFFICER, "DIGEST:" + time.substring(0, 10) + ":%").query(Integer.class).single();
    }

    private void life(String caseNo) {
        hall.handle(OFFICER, caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已联系", "contactedAt", hall.now()));
        hall.handle(OFFICER, caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "属实"));
        hall.handle(OFFICER, caseNo, "Task_Rectify", Map.of("rectification", "已整改"));
        hall.handle("leader-district", caseNo, "Task_SignOff", Map.of("signedOff", true));
        hall.handle(OFFICER, caseNo, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        hall.handle("coordinator-district", caseNo, "Task_FileCase", Map.of("filingAccepted", true));
    }

    private void advanceTo(String time) {
        assertThat(hall.post("admin", "/api/demo/clock", Map.of("now", time)).status()).isEqualTo(200);
    }

    private List<String> told(String caseNo, String account) {
        return jdbc.sql("select distinct kind from notice where facts like ? and account = ?").params("%" + caseNo + "%", account).query(String.class).list();
    }

    private List<String> accounts(String caseNo) {
        return jdbc.sql("select distinct account from notice where facts like ?").param("%" + caseNo + "%").query(String.class).list();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
