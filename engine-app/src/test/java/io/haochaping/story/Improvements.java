package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Comments of the public and findings of inspections, over REST and the task list: what becomes of them, and who may do what. */
abstract class Improvements extends ImprovementStory {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aCommentIsAdoptedCarriedOutAndAcceptedByAnother() {
        String no = comment("coordinator-district", Map.of("name", "张三", "phone", "13800138000"));
        assertThat(proposalOf(no)).isEqualTo("ANSWER");
        assertThat(http.page("coordinator-district", "/improvements/" + no).text()).containsSubsequence("系统建议", "直接答复");
        adopt(no, "hall");

        assertThat(state(no)).isEqualTo("CARRY_OUT");
        assertThat(see("supervisor", no).path("proposal").asText() + " " + see("supervisor", no).path("disposition").asText()).isEqualTo("ANSWER ADOPT");
        assertThat(http.page("officer-district", "/improvements/" + no).text()).containsSubsequence("系统建议", "直接答复", "处理方式", "采纳整改");
        person("officer-medical").triesToClaimTask(taskOf(no)).isRefused(403, "not-eligible");
        district.officer().completes(no, CARRY_OUT, "measure", "已增开两个窗口");
        district.coordinator().completes(no, ACCEPT, "acceptanceNote", "现场核查属实", "accepted", true);

        JsonNode matter = see("supervisor", no);
        assertThat(matter.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(matter.findValuesAsText("type")).containsExactly("REGISTERED", "TRIAGED", "CARRIED_OUT", "ACCEPTED");
        assertThat(matter.findValuesAsText("text")).contains("已增开两个窗口", "现场核查属实");
        assertThat(http.page("coordinator-district", "/improvements/" + no).text()).contains("张三", "13800138000", "已增开两个窗口");
        assertThat(http.page("auditor", "/improvements/" + no).text()).contains("已增开两个窗口").doesNotContain("张三", "13800138000");
        assertThat(http.page("officer-district", "/improvements/" + no).text()).doesNotContain("张三", "13800138000");
    }

    @Test
    void whoCarriesOutAddsEvidenceThatOthersReadAndNobodyElseAdds() {
        String no = comment("coordinator-district", Map.of());
        attach("coordinator-district", no, "before.txt", "整改前").isRefused(403, "improvement-evidence-by-assignee");
        adopt(no, "hall");
        attach("officer-district", no, "before.txt", "整改前").isRefused(403, "improvement-evidence-by-assignee");
        district.officer().claims(no, CARRY_OUT);

        JsonNode added = attach("officer-district", no, "整改照片说明.txt", "已增设窗口").expect(201).body();
        attach("officer-district", no, "x.txt", "<script>alert(1)</script>").isRefused(415, "evidence-kind-refused");
        http.upload("officer-district", PATH + "/" + no + "/evidence", "tool.txt", new byte[] {0x4d, 0x5a, 0, 1, 2, 3}).isRefused(415, "evidence-kind-refused");
        attach("officer-district", no, "empty.txt", "").expect(422);
        attach("officer2-district", no, "x.txt", "他人").isRefused(403, "improvement-evidence-by-assignee");
        attach("officer-tax", no, "x.txt", "外单位").expect(404);

        String file = PATH + "/" + no + "/evidence/" + added.path("id").asText();
        assertThat(http.get("coordinator-district", file).expect(200).text()).isEqualTo("已增设窗口");
        http.get("officer-tax", file).expect(404);
        http.get("clerk-district", file).expect(404);
        http.get("coordinator-district", file.replace(no, comment("coordinator-district", Map.of()))).expect(404);
        assertThat(see("supervisor", no).path("files").findValuesAsText("fileName")).containsExactly("整改照片说明.txt");
        assertThat(http.page("officer-district", "/improvements/" + no).text()).contains("整改照片说明.txt", "证明整改情况的材料");
        assertThat(http.page("leader-district", "/improvements/" + no).text()).contains("整改照片说明.txt").doesNotContain("证明整改情况的材料");
        assertThat(jdbc.queryForList("select sealed_name, sealed_content from improvement_file where improvement_no = ?", no)).hasSize(1)
                .allSatisfy(row -> row.values().forEach(sealed -> assertThat(new String((byte[]) sealed, StandardCharsets.UTF_8)).doesNotContain("整改照片", "已增设窗口")));

        district.officer().completes(no, CARRY_OUT, "measure", "已增设窗口");
        attach("officer-district", no, "late.txt", "补传").isRefused(403, "improvement-evidence-by-assignee");
    }

    private Answer attach(String account, String no, String name, String content) {
        return http.upload(account, PATH + "/" + no + "/evidence", name, content);
    }

    @Test
    void nobodyAcceptsTheOwnWork() {
        String no = comment("coordinator-district", Map.of());
        adopt(no, "hall");
        LocalDate today = clock.now().toLocalDate();
        clock.advanceTo(today.plusDays(40).atTime(9, 0).atOffset(clock.now().getOffset()));
        assertThat(see("supervisor", no).path("overdue").asBoolean()).as("a visible mark").isTrue();
        assertThat(http.page("coordinator-district", "/improvements?overdue=true").text()).contains(no);

        supervisor.completes(no, CARRY_OUT, "measure", "督办人员代为落实");
        supervisor.triesToClaimTask(taskOf(no)).isRefused(403, "not-eligible");
        district.coordinator().tries(no, ACCEPT, "acceptanceNote", "尚缺制度", "accepted", false).isRefused(400, "input-missing");
        district.coordinator().completes(no, ACCEPT, "acceptanceNote", "尚缺制度", "accepted", false, "plannedDate", clock.now().toLocalDate().plusDays(5).toString());
        assertThat(state(no)).isEqualTo("CARRY_OUT");
        assertThat(see("supervisor", no).path("overdue").asBoolean()).isFalse();
        district.officer().completes(no, CARRY_OUT, "measure", "已建立制度");
        district.coordinator().completes(no, ACCEPT, "acceptanceNote", "到位", "accepted", true);
        assertThat(state(no)).isEqualTo("ACCEPTED");
    }

    @Test
    void aRepeatedCommentIsLinkedAndHasAnOutcomeOfItsOwn() {
        String first = comment("coordinator-district", Map.of("competence", "SUPERIOR"));
        assertThat(proposalOf(first)).isEqualTo("FORWARD");
        String second = comment("supervisor", Map.of("repeatOf", first));
        String third = comment("coordinator-district", Map.of("repeatOf", second));
        assertThat(proposalOf(third)).as("repeated").isEqualTo("ADOPT");
        assertThat(see("supervisor", third).path("repeatOf").asText()).as("of the first").isEqualTo(first);
        assertThat(see("supervisor", third).path("repetition").asInt()).isEqualTo(2);

        district.coordinator().completes(first, TRIAGE, "triageNote", "属上级职权", "disposition", "FORWARD");
        district.coordinator().completes(first, "Task_RecordSuperiorReply", "superiorReply", "市局 3 月 2 日函复，已列入计划");
        district.coordinator().completes(second, TRIAGE, "triageNote", "同前", "disposition", "ANSWER");
        district.coordinator().completes(second, "Task_AnswerComment", "commentAnswer", "已提交上级，有结果后另行告知");

        assertThat(List.of(state(first), state(second))).containsExactly("SUPERIOR_REPLIED", "ANSWERED");
        assertThat(http.page("coordinator-district", "/improvements/" + first).text()).contains(second, third);
    }

    @Test
    void whatATriageMayDecideDependsOnTheMatter() {
        String no = comment("coordinator-district", Map.of());
        unfounded("coordinator-district", no, "不成立").isRefused(400, "unfounded-not-for-source");
        tries(no, "disposition", "ADOPT", "unitCode", "tax-hall", "plannedDate", tomorrow()).isRefused(400, "improvement-unit-unknown");
        tries(no, "disposition", "ADOPT", "unitCode", "hall", "plannedDate", "2020-01-01").isRefused(400, "improvement-date-past");
        tries(no, "disposition", "ADOPT", "unitCode", "hall", "plannedDate", "2099-01-01").isRefused(400, "improvement-date-far");
        tries(no, "disposition", "IGNORE").isRefused(400, "input-not-allowed");
        tries(no, "disposition", "ANSWER", "accepted", true).isRefused(400, "input-unknown");
        assertThat(state(no)).isEqualTo("TRIAGE");
    }

    @Test
    void commentsAreEnteredByCoordinatorsOfTheJurisdictionAndSupervisors() {
        for (String account : List.of("officer-district", "leader-district", "arbiter-district", "coordinator-tax", "auditor", "clerk-district")) {
            post(account, PATH + "/comments", body(Map.of())).isRefused(403, "comment-by-coordinator-or-supervisor");
        }
        post("supervisor", PATH + "/comments", body(Map.of("title", " "))).expect(422);
        post("supervisor", PATH + "/comments", body(Map.of("repeatOf", "ZG-20200101-000001"))).expect(422);
        post("supervisor", PATH + "/comments", body(Map.of("phone", "<script>"))).expect(422);
        post("supervisor", PATH + "/comments", body(Map.of("jurisdiction", "nowhere"))).expect(404);
    }

    @Test
    void aMatterIsSeenWhereItsJurisdictionOrUnitIs() {
        String no = comment("coordinator-district", Map.of());
        assertSees(no, "coordinator-district", "supervisor", "auditor", "arbiter-district");
        assertSeesNot(no, "coordinator-tax", "officer-district", "officer-medical", "clerk-district");
        adopt(no, "hall");
        assertSees(no, "officer-district", "leader-district");
        assertSeesNot(no, "officer-medical", "clerk-district", "officer-tax");
    }

    private String comment(String account, Map<String, String> more) {
        return post(account, PATH + "/comments", body(more)).expect(201).body().path("improvementNo").asText();
    }

    private static Map<String, String> body(Map<String, String> more) {
        Map<String, String> body = new HashMap<>(Map.of("jurisdiction", "district", "way", "OPINION_BOX", "title", "窗口排队时间过长", "text", "上午排队两小时"));
        body.putAll(more);
        return body;
    }

    private String tomorrow() {
        return clock.now().toLocalDate().plusDays(1).toString();
    }

    private String proposalOf(String no) {
        return http.get("coordinator-district", "/engine-rest/task/" + taskOf(no) + "/form-variables?variableNames=proposal").expect(200).body()
                .at("/proposal/value").asText();
    }

    @Test
    void anInspectionReportBecomesOneMatterPerFindingThatTheInspectorsSideAccepts() {
        byte[] bad = Workbooks.make(book -> Workbooks.sheet(book, "查评问题", Workbooks.line("问题", "具体情况", "责任单位编码"),
                Workbooks.line("咨询台缺岗", "2 月 10 日 10 时无人值守", "hall"), Workbooks.line("公示不全", "未公示收费标准", "tax-hall")));
        upload("coordinator-district", bad).isRefused(403, "inspection-by-supervisor");
        JsonNode tried = upload("supervisor", bad).expect(201).body();
        assertThat(tried.path("good").asInt() + "/" + tried.path("faulty").asInt()).isEqualTo("1/1");
        String path = PATH + "/inspections/" + tried.path("uploadId").asText() + "/import";
        assertThat(http.page("supervisor", "/improvements/inspections/uploads/" + tried.path("uploadId").asText()).text()).contains("tax-hall", "只导入正确的 1 行");
        post("supervisor", path, Map.of("onlyGood", false)).isRefused(409, "inspection-has-faults");
        String report = post("supervisor", path, Map.of("onlyGood", true)).expect(201).body().path("reportId").asText();
        assertThat(post("supervisor", path, Map.of("onlyGood", true)).expect(201).body().path("reportId").asText()).as("once").isEqualTo(report);

        String no = findingOf(report);
        assertThat(http.page("coordinator-district", "/improvements/inspections/" + report).text()).contains("咨询台缺岗", no, "1 个问题，已办结 0 个");
        assertThat(http.page("officer-district", "/improvements/inspections/" + report).status()).isEqualTo(404);
        tries(no, "disposition", "ANSWER").isRefused(400, "disposition-not-for-source");
        adopt(no, "hall");
        district.officer().completes(no, CARRY_OUT, "measure", "已安排轮值");
        district.coordinator().triesToClaimTask(taskOf(no)).isRefused(403, "not-eligible");
        supervisor.completes(no, ACCEPT, "acceptanceNote", "现场核查", "accepted", true);
        assertThat(state(no)).isEqualTo("ACCEPTED");
        assertThat(http.page("supervisor", "/improvements/inspections/" + report).text()).contains("1 个问题，已办结 1 个");
    }

    private Answer upload(String account, byte[] workbook) {
        return http.upload(account, PATH + "/inspections?jurisdiction=district&title=Q1&body=City&inspectedOn=2026-01-05", "查评问题.xlsx", workbook);
    }

    private String findingOf(String report) {
        JsonNode items = http.get("supervisor", PATH + "?source=INSPECTION&size=100").expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false).filter(item -> item.path("reportId").asText().equals(report))
                .map(item -> item.path("no").asText()).findFirst().orElseThrow();
    }
}
