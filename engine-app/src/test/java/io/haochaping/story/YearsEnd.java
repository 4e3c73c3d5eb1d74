package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import io.haochaping.testing.WriteFaults;

/** The turn of the year 2026: an arrangement is published through the page while cases run into the new year. Stories that let months pass come after it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class YearsEnd extends Story {

    private static final String NEW_YEAR = "date,type,name\n2027-01-01,holiday,元旦\n2027-01-04,holiday,元旦\n";
    private static final String SHORTER = "date,type,name\n2027-01-01,holiday,元旦\n";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private WriteFaults faults;

    private Administrator admin;

    @BeforeEach
    void theAdministratorComes() {
        if (clock.now().isBefore(OffsetDateTime.parse("2026-12-30T09:00:00+08:00"))) {
            clock.advanceTo("2026-12-30T09:00:00+08:00");
        }
        admin = new Administrator(port);
    }

    @Test
    @Order(1)
    void publishingMovesExactlyWhatTheListNamed() {
        String contacting = window.reports(Letter.aBadReview().in("hall"));
        String deciding = window.reports(Letter.aBadReview().in("hall"));
        district.officer().addsEvidence(deciding);
        district(deciding).contacted().found("MISRATED");
        String taxCase = portal.reports(Letter.aBadReview().in("tax-hall"));
        CasePicture before = cases.see(contacting);
        assertThat(due(before, "contact")).isEqualTo("2027-01-05");
        assertThat(before.json().at("/deadlines/contact/provisional").asBoolean()).isTrue();
        assertThat(admin.sees("/")).contains("2027 年放假安排尚未录入");
        assertThat(admin.sees("/admin/calendar")).contains("2027 年放假安排尚未录入");

        String draft = admin.imports(2027, "*", NEW_YEAR);
        assertThat(due(cases.see(contacting), "contact")).as("a draft is not valid").isEqualTo("2027-01-05");
        String list = admin.listOf(draft);
        TreeSet<String> deadlinesBefore = deadlines();
        TreeSet<String> named = named(list);
        assertThat(named).anyMatch(line -> line.startsWith(contacting + " CONTACT")).anyMatch(line -> line.startsWith(deciding + " DECIDE"))
                .anyMatch(line -> line.startsWith(taxCase + " CLOSE"));
        String arrived = window.reports(Letter.aBadReview().in("hall"));
        deadlinesBefore.addAll(deadlinesOf(arrived));

        assertThat(admin.publishes(draft, list, false).statusCode()).isEqualTo(302);

        TreeSet<String> changed = new TreeSet<>(deadlinesBefore);
        changed.removeAll(deadlines());
        TreeSet<String> announced = new TreeSet<>(named);
        announced.addAll(deadlinesBefore.stream().filter(line -> line.startsWith(arrived)).filter(changed::contains).toList());
        assertThat(changed).isEqualTo(announced);
        everythingMoved(contacting, before, deciding, taxCase, arrived);
    }

    private void everythingMoved(String contacting, CasePicture before, String deciding, String taxCase, String arrived) {
        CasePicture after = cases.see(contacting);
        assertThat(List.of(due(after, "contact"), due(after, "rectify"), due(after, "close"))).containsExactly("2027-01-06", "2027-01-08", "2027-01-22");
        assertThat(after.json().at("/deadlines/contact/provisional").asBoolean()).isFalse();
        assertThat(after.idOf("Task_ContactReviewer")).isEqualTo(before.idOf("Task_ContactReviewer"));
        assertThat(after.json().at("/tasks/0/dueAt").asText()).isEqualTo("2027-01-06T23:59:59+08:00");
        assertThat(after.deadlinesOf("DEADLINE_CHANGED")).containsExactlyInAnyOrder("CONTACT", "RECTIFY", "CLOSE");
        assertThat(after.events("DEADLINE_CHANGED")).allSatisfy(event -> {
            assertThat(event.path("actor").asText()).isEqualTo("admin");
            assertThat(event.at("/detail/cause").asText()).isEqualTo("CALENDAR");
        });
        assertThat(timer(contacting, "Timer_ContactOverdue")).isEqualTo("2027-01-07T00:00");
        assertThat(timer(contacting, "Timer_ContactReminder")).isEqualTo("2027-01-05T09:00");
        assertThat(timer(contacting, "Timer_RectifyOverdue")).isEqualTo("2027-01-09T00:00");
        assertThat(timer(contacting, "Timer_CloseOverdue")).isEqualTo("2027-01-23T00:00");
        assertThat(timer(deciding, "Timer_DecisionOverdue")).isEqualTo("2027-01-06T00:00");
        assertThat(timer(deciding, "Timer_DecisionReminder")).isEqualTo("2027-01-05T09:00");
        assertThat(cases.see(deciding).tasks()).containsExactly("Task_DecideExclusion");
        assertThat(due(cases.see(taxCase), "close")).isEqualTo("2027-01-15");
        assertThat(due(cases.see(arrived), "contact")).isEqualTo("2027-01-06");
        assertThat(http.get("supervisor", "/api/v1/calendar/deadline?from=2026-12-30&days=3&unit=WORKING").text())
                .contains("\"dueDate\":\"2027-01-06\"", "\"provisional\":false");
        assertThat(admin.sees("/")).doesNotContain("2027 年放假安排尚未录入");
        assertThat(jdbc.queryForObject("select count(*) from journal_entry where subject = 'calendar'", Integer.class)).isPositive();
    }

    @Test
    @Order(2)
    void aListThatIsOutOfDateIsRefusedAndShownAnewAndEarlierDeadlinesWantAConfirmation() {
        String caseNo = window.reports(Letter.aBadReview().in("hall"));
        String draft = admin.imports(2027, "*", SHORTER);
        String old = admin.listOf(draft);
        assertThat(admin.submits(draft, draft + "/days", Map.of("version", admin.versionOf(draft), "date", "2027-01-05", "type", "HOLIDAY", "name", "元旦"))
                .statusCode()).isEqualTo(302);
        assertThat(admin.sees(draft)).contains("草稿已修改").doesNotContain("/publish");

        var refused = admin.publishes(draft, old, true);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("影响清单已过时").doesNotContain(old);
        assertThat(admin.submits(draft, draft + "/days", Map.of("version", admin.versionOf(draft), "date", "2027-01-05", "type", "")).statusCode())
                .isEqualTo(302);
        admin.submits(draft, draft + "/preview", Map.of());

        String list = admin.listOf(draft);
        assertThat(admin.publishes(draft, list, false).statusCode()).isEqualTo(422);
        assertThat(due(cases.see(caseNo), "contact")).isEqualTo("2027-01-06");
        long left = jdbc.queryForObject("select count(*) from calendar_move where list_id = ?", Long.class, list);
        assertThat(left).isPositive();
        dyingHalfWay(draft, list, caseNo);
    }

    /** A fault in the middle leaves some cases as they were; repeating moves exactly those. */
    private void dyingHalfWay(String draft, String list, String caseNo) {
        int before = changes(caseNo);
        faults.failAfter(30, () -> admin.publishes(draft, list, true));

        admin.publishes(draft, list, true);
        admin.publishes(draft, list, true);

        assertThat(jdbc.queryForList("select distinct outcome from calendar_move where list_id = ?", String.class, list)).containsExactly("MOVED");
        assertThat(jdbc.queryForObject("select state from calendar_list where id = ?", String.class, list)).isEqualTo("DONE");
        assertThat(changes(caseNo) - before).isEqualTo(3);
        assertThat(due(cases.see(caseNo), "contact")).isEqualTo("2027-01-05");
    }

    private int changes(String caseNo) {
        return cases.see(caseNo).events("DEADLINE_CHANGED").size();
    }

    @Test
    @Order(3)
    void anotherPublicationInBetweenMakesAListOutOfDate() {
        String one = admin.imports(2027, "*", NEW_YEAR);
        String other = admin.imports(2028, "*", "date,type,name\n2028-01-03,holiday,元旦\n");
        String list = admin.listOf(one);
        assertThat(admin.publishes(other, admin.listOf(other), true).statusCode()).isEqualTo(302);

        assertThat(admin.publishes(one, list, true).statusCode()).isEqualTo(409);
        assertThat(http.get("supervisor", "/api/v1/calendar/deadline?from=2026-12-30&days=3&unit=WORKING").text()).contains("2027-01-05");
    }

    @Test
    @Order(4)
    void aNewPolicyVersionIsForNewCasesOnly() {
        String running = portal.reports(Letter.aBadReview().in("tax-hall"));
        String form = "/admin/policies/tax-10/new";
        var fields = new HashMap<String, String>(Map.of("basedOn", "1", "name", "税务差评处理(8个工作日办结)", "source", "S1 修订", "reason", "上级要求提速",
                "validFrom", "2026-12-01", "contactAttempts", "3", "maximumReturns", "3"));
        fields.putAll(Map.of("supplementDays", "5", "appealDays", "5", "objectionDays", "5", "extensionDays", "0"));
        Map.of("DISPATCH", "1", "CLOSE", "8", "DECIDE", "2", "FILE", "3", "SUPERVISE", "2").forEach((kind, days) -> {
            fields.put(kind + ".days", days);
            fields.put(kind + ".unit", "WORKING");
            fields.put(kind + ".reminder", "MORNING_OF_PREVIOUS_WORKING_DAY");
        });
        var refused = admin.submits(form, "/admin/policies/tax-10/confirm", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("生效日期不能早于今天", "上级要求提速");
        fields.put("validFrom", clock.now().toLocalDate().toString());
        assertThat(admin.submits(form, "/admin/policies/tax-10/confirm", fields).body()).contains("8 个工作日", "10 个工作日");
        assertThat(cases.see(portal.reports(Letter.aBadReview().in("tax-hall"))).json().path("policyVersion").asInt()).isEqualTo(1);

        assertThat(admin.submits(form, "/admin/policies/tax-10/publish", fields).statusCode()).isEqualTo(302);

        String fresh = portal.reports(Letter.aBadReview().in("tax-hall"));
        assertThat(cases.see(running).json().path("policyVersion").asInt()).isEqualTo(1);
        assertThat(cases.see(fresh).json().path("policyVersion").asInt()).isEqualTo(2);
        assertThat(due(cases.see(running), "close")).isEqualTo("2027-01-14");
        assertThat(due(cases.see(fresh), "close")).isEqualTo("2027-01-12");
        assertThat(admin.submits(form, "/admin/policies/tax-10/publish", fields).statusCode()).isEqualTo(409);
    }

    private static String due(CasePicture picture, String kind) {
        return picture.deadline(kind).dueDate().toString();
    }

    private TreeSet<String> deadlines() {
        return lines("select case_no, kind, due_at, provisional from case_deadline where met_at is null");
    }

    private TreeSet<String> deadlinesOf(String caseNo) {
        return lines("select case_no, kind, due_at, provisional from case_deadline where met_at is null and case_no = '" + caseNo + "'");
    }

    private TreeSet<String> named(String list) {
        return lines("select case_no, deadline, old_due_at, old_provisional from calendar_move where order_no is null and list_id = '" + list + "'");
    }

    private TreeSet<String> lines(String sql) {
        return new TreeSet<>(jdbc.query(sql, (row, i) -> row.getString(1) + " " + row.getString(2) + " " + time(row.getTimestamp(3)) + " "
                + row.getBoolean(4)));
    }

    private String timer(String caseNo, String activity) {
        return jdbc.queryForObject("select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ join ACT_RU_EXECUTION e"
                + " on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ? and d.ACT_ID_ = ?", (row, i) -> time(row.getTimestamp(1)), caseNo, activity);
    }

    private static String time(Timestamp timestamp) {
        LocalDateTime time = timestamp.toLocalDateTime();
        return time.withNano(0).toString();
    }
}
