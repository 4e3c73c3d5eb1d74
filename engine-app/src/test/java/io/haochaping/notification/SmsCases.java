package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.haochaping.channel.SignedClient;
import io.haochaping.connector.sms.fake.FakeSms;
import io.haochaping.connector.sms.fake.SmsMood;
import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.SmsInvitations;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a reviewer's number, and from a service that nobody rated, to the gateway for short messages and back to the rating page. */
abstract class SmsCases extends NoticeScene {

    private static final AtomicInteger DAYS = new AtomicInteger(1);

    @Autowired
    private SmsRuns sms;
    @Autowired
    private SmsInvitations invitations;
    @Autowired
    private ReviewerContacts contacts;

    private final String phone = "138" + String.valueOf(System.nanoTime() % 100_000_000 + 100_000_000).substring(1);

    @BeforeEach
    void beginHonestly() {
        SMS.become(SmsMood.HONEST);
        sms.sendDue();
    }

    @AfterEach
    void endHonestly() {
        SMS.become(SmsMood.HONEST);
    }

    @Test
    void tellsAReviewerWhoLeftANumberOnceAndKeepsTheNumberNowhereInClear() {
        String review = reviewWithNumber(phone.substring(0, 3) + " " + phone.substring(3));
        contacts.subscribe(review, phone);
        assertThat(sms.sendDue() + sms.sendDue()).isEqualTo(1);

        assertThat(mine()).singleElement().satisfies(sent -> assertThat(sent.text()).startsWith("【好差评】").contains("https://hcp.example.org/receipt/").doesNotContain("\n"));
        assertThat(jdbc.sql("select count(*) from notice where facts like ? or dedup_key like ?").params("%" + phone + "%", "%" + phone + "%")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select address from reviewer_contact where review_id = ?").param(review).query(byte[].class).single())
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1).doesNotContain(phone);
        assertThatThrownBy(() -> contacts.subscribe(review, "1380013")).isInstanceOfSatisfying(Problem.class,
                refused -> assertThat(refused.errors()).extracting("code").containsExactly("contact-malformed"));
        assertThat(hall.page("admin", "/admin/deliveries?channel=SMS")).contains("短信", "评价人").doesNotContain(phone);
    }

    @Test
    void losesNothingAndDoublesNothingWhereTheGatewayMisbehaves() {
        String review = reviewWithNumber(phone);
        for (SmsMood mood : List.of(SmsMood.DOWN, SmsMood.FORGES, SmsMood.SLOW, SmsMood.LIES)) {
            SMS.become(mood);
            assertThat(sms.sendDue()).as(mood.name()).isZero();
            assertThat(stateOf(review)).as(mood.name()).isEqualTo("FAILED");
            letTimePass();
        }
        SMS.become(SmsMood.HONEST);
        assertThat(sms.sendDue()).isEqualTo(1);
        assertThat(mine()).hasSize(1);
        assertThat(stateOf(review)).isEqualTo("SENT");

        SMS.become(SmsMood.REFUSES_NUMBER);
        String refused = reviewWithNumber(phone);
        sms.sendDue();
        assertThat(stateOf(refused)).isEqualTo("GIVEN_UP");
    }

    @Test
    void invitesOnceToAServiceThatNobodyRatedUntilThePersonOptsOut() {
        String service = register(phone);
        assertThat(invitations.inviteDue()).as("before the delay").isZero();
        letTimePass();
        assertThat(invitations.inviteDue()).isEqualTo(1);
        assertThat(invitations.inviteDue()).isZero();
        assertThat(sms.sendDue()).isEqualTo(1);

        String text = mine().get(0).text();
        assertThat(mine()).hasSize(1);
        assertThat(text).contains("https://hcp.example.org/r/", "前评价").doesNotContain("不动产", phone, service);
        String link = URI.create(text.replaceFirst(".*(https://\\S+).*", "$1")).getPath();
        HttpBrowser citizen = new HttpBrowser(port);
        assertThat(citizen.get(link).body()).contains("不动产转移登记", "不再接收评价邀请短信");
        assertThat(jdbc.sql("select count(*) from vault_access where purpose = 'INVITE' and case_no = ?").param(service).query(Integer.class).single()).isEqualTo(1);
        assertThat(hall.page("admin", "/admin/deliveries?kind=RATING_INVITED")).contains("办事人").doesNotContain(phone, service);

        assertThat(citizen.submit(link, Map.of("stop", "true")).body()).contains("已退订");
        anotherDay();
        register(phone);
        letTimePass();
        assertThat(invitations.inviteDue()).isEqualTo(1);
        assertThat(sms.sendDue()).isZero();
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aBadRatingByTheLinkOpensACaseAndEveryLinkOfTheServiceIsUsedThen() {
        String service = register(phone);
        HttpBrowser citizen = new HttpBrowser(port);
        String other = window().post("/api/v1/service-records/" + service + "/1/invitations", "").body().path("url").asText();
        String link = invitedTo();
        var rated = citizen.submit(link, Map.of("satisfaction", "VERY_DISSATISFIED", "normCodes", "115", "comment", "排队两小时", "attempt", "a1"));
        assertThat(rated.statusCode()).as(rated.body()).isEqualTo(302);
        assertThat(rated.headers().firstValue("Location").orElseThrow()).contains("/rated/");

        Map<String, Object> review = jdbc.sql("select r.channel_kind as kind, c.case_no as caseno from review r join case_file c on c.review_id = r.id where r.project_no = ?")
                .param(service).query().singleRow();
        assertThat(review.get("kind")).isEqualTo("SMS");
        assertThat(hall.get("supervisor", "/api/v1/cases/" + review.get("caseno")).json().path("status").asText()).isEqualTo("VERIFYING");
        for (String used : List.of(link, URI.create(other).getPath())) {
            assertThat(citizen.get(used).statusCode()).isEqualTo(410);
            assertThat(citizen.get(used).body()).contains("已经评价过了");
        }
    }

    @Test
    void optsOutByALinkThatIsUsedAndByNoOther() {
        String service = register(phone);
        HttpBrowser citizen = new HttpBrowser(port);
        String qr = URI.create(window().post("/api/v1/service-records/" + service + "/1/invitations", "").body().path("url").asText()).getPath();
        String link = invitedTo();
        citizen.submit(link, Map.of("satisfaction", "SATISFIED", "attempt", "a1"));
        assertThat(citizen.get(qr).body()).contains("已经评价过了").doesNotContain("不再接收评价邀请短信");
        assertThat(citizen.get(link).body()).contains("已经评价过了", "不再接收评价邀请短信", "action=\"" + link + "\"");
        assertThat(citizen.submit(link, Map.of("satisfaction", "SATISFIED", "attempt", "a2")).body()).contains("不再接收评价邀请短信");

        assertThat(citizen.submit(link, Map.of("stop", "true")).body()).contains("已退订");
        anotherDay();
        register(phone);
        letTimePass();
        invitations.inviteDue();
        assertThat(sms.sendDue()).isZero();
    }

    @Test
    void oneNumberIsInvitedOnceADay() {
        List<String> visit = List.of(register(phone), register("+86 " + phone), register(phone));
        String neighbour = register("139" + phone.substring(3));
        letTimePass();
        assertThat(invitations.inviteDue()).isEqualTo(2);
        assertThat(sms.sendDue()).isEqualTo(2);
        assertThat(visit.stream().flatMap(service -> outcomeOf(service).stream())).containsExactlyInAnyOrder("INVITED", "SAME_DAY", "SAME_DAY");
        assertThat(outcomeOf(neighbour)).containsExactly("INVITED");
        assertThat(mine()).hasSize(1);

        anotherDay();
        String next = register(phone);
        letTimePass();
        assertThat(invitations.inviteDue()).isEqualTo(1);
        assertThat(outcomeOf(next)).containsExactly("INVITED");
        assertThat(jdbc.sql("select count(*) from sms_invitation where phone_key like ?").param("%" + phone + "%").query(Integer.class).single()).isZero();
    }

    @Test
    void invitesNobodyOnceTheSupplementWindowHasClosed() {
        String old = register("demo-window", phone, 20 * 24 * 3600);
        letTimePass();
        assertThat(invitations.inviteDue()).isZero();
        assertThat(outcomeOf(old)).containsExactly("LATE");

        String service = register(phone);
        HttpBrowser citizen = new HttpBrowser(port);
        String link = invitedTo();
        jdbc.sql("update service_record set service_time = ? where project_no = ?").params(Timestamp.from(clock.instant().minusSeconds(20 * 24 * 3600)), service).update();
        var late = citizen.submit(link, Map.of("satisfaction", "VERY_DISSATISFIED", "normCodes", "115", "attempt", "a1"));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("评价时间已过", "不再接收评价邀请短信");
        assertThat(citizen.submit(link, Map.of("stop", "true")).body()).contains("已退订");
    }

    @Test
    void invitesNobodyWhoHasRatedOrWhoseChannelHasNoConsentOrWhoLeftNoNumber() {
        String rated = register(phone);
        assertThat(hall.send(hall.review(Map.of("serviceRecord", Map.of("projectNo", rated, "serviceNumber", 1)))).status()).isEqualTo(201);
        String silent = register(null);
        String elsewhere = register("demo-portal", phone);
        letTimePass();

        assertThat(invitations.inviteDue()).isZero();
        assertThat(outcomeOf(rated)).containsExactly("RATED");
        assertThat(outcomeOf(silent)).containsExactly("NO_NUMBER");
        assertThat(outcomeOf(elsewhere)).isEmpty();
        assertThat(sms.sendDue()).isZero();
    }

    @Test
    void invitesNobodyAfterTheFiveWorkingDays() {
        String late = register(phone);
        var corrected = new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET).put("/api/v1/service-records/" + late + "/1",
                Map.of("unitCode", "hall", "serviceTime", clock.instant().minus(20, ChronoUnit.DAYS).toString(), "applicant", Map.of("phone", phone)));
        assertThat(corrected.status()).isEqualTo(200);
        letTimePass();

        assertThat(invitations.inviteDue()).isZero();
        assertThat(outcomeOf(late)).containsExactly("LATE");
        assertThat(sms.sendDue()).isZero();
    }

    private String reviewWithNumber(String number) {
        String caseNo = hall.badReview();
        String review = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("reviewId").asText();
        contacts.subscribe(review, number);
        return review;
    }

    private String register(String number) {
        return register("demo-window", number);
    }

    private String register(String channel, String number) {
        return register(channel, number, 600);
    }

    private String register(String channel, String number, int secondsAgo) {
        String project = "S-" + UUID.randomUUID();
        Map<String, Object> applicant = number == null ? Map.of("name", "李办事") : Map.of("name", "李办事", "phone", number);
        var answer = new SignedClient(port, channel, DemoSettings.CHANNEL_SECRET).put("/api/v1/service-records/" + project + "/1", Map.of("unitCode", "hall",
                "taskCode", "11150800MB1234567X3000114001000", "taskName", "不动产转移登记", "serviceTime", clock.instant().minusSeconds(secondsAgo).toString(),
                "applicant", applicant));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return project;
    }

    private SignedClient window() {
        return new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET);
    }

    /** Path of the link in the message that comes now. */
    private String invitedTo() {
        letTimePass();
        assertThat(invitations.inviteDue()).isEqualTo(1);
        assertThat(sms.sendDue()).isEqualTo(1);
        List<FakeSms.Sent> messages = mine();
        return URI.create(messages.get(messages.size() - 1).text().replaceFirst(".*(https://\\S+).*", "$1")).getPath();
    }

    /** What was sent today was sent on some day that nobody else's message has. */
    private void anotherDay() {
        Date today = Date.valueOf(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Date earlier = Date.valueOf(LocalDate.ofEpochDay(DAYS.getAndIncrement()));
        assertThat(jdbc.sql("update sms_invitation set invited_on = ? where invited_on = ?").params(earlier, today).update()).isPositive();
    }

    private List<FakeSms.Sent> mine() {
        return SMS.sent().stream().filter(sent -> sent.to().equals(phone)).toList();
    }

    private String stateOf(String review) {
        return jdbc.sql("select state from notice where review_id = ?").param(review).query(String.class).single();
    }

    private List<String> outcomeOf(String project) {
        return jdbc.sql("select outcome from sms_invitation where project_no = ?").param(project).query(String.class).list();
    }

    private void letTimePass() {
        Timestamp past = Timestamp.from(clock.instant().minusSeconds(1));
        jdbc.sql("update notice set next_attempt_at = ? where next_attempt_at is not null and channel = 'SMS'").param(past).update();
        jdbc.sql("update sms_invitation set due_at = ? where due_at is not null").param(past).update();
    }
}
