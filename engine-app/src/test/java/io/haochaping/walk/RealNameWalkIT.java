package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import io.haochaping.walk.Town.Filed;

/** A real-name bad review from the channel to 办结, in Chromium, by the people who handle it. */
@Order(0)
class RealNameWalkIT extends BrowserWalk {

    private Filed filed;

    @BeforeEach
    void fileAReview() {
        filed = town.review("demo-window", "hall", true);
        town.letPass(Duration.ofMinutes(30));
    }

    @Test
    void closesTheCaseAsOfficerLeaderAndCoordinator() {
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            contact(officer);
            verify(officer);
            rectify(officer, "已加开两个窗口，并将材料清单放在取号处。");
        }
        try (Colleague leader = Colleague.arrives(browser, town, "leader-district");
                Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            leader.tasklist().take("负责人签批", filed.caseNo()).decide("不同意，退回办理").write("不同意的理由", "请补充整改完成的时间。").finish();
            assertThat(town.status(filed.caseNo())).isEqualTo("RECTIFYING");
            rectify(officer, "1月5日已加开两个窗口。");

            Tasklist again = leader.tasklist().take("负责人签批", filed.caseNo());
            assertThat(again.chosen()).as("nothing is chosen from the last round").isZero();
            again.decide("同意").finish();
            assertThat(town.status(filed.caseNo())).isEqualTo("RETURN_VISIT");
            officer.tasklist().take("回访", filed.caseNo()).decide("满意").finish();
        }
        file();
    }

    @Test
    void refusesInWordsThatTellWhatIsMissing() {
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            Tasklist form = officer.tasklist().take("先行联系", filed.caseNo()).decide("三次均未联系上");
            form.submit();
            assertThat(form.refusal()).as("says that the form has a fault").isNotBlank().doesNotContainIgnoringCase("error");
            assertThat(form.form()).contains("此项必填");

            form.write("联系情况", "三次拨打无人接听。").submit();
            assertThat(form.refusal()).contains("3 次有效联系记录").doesNotContain("Exception").doesNotContain("ENGINE-").doesNotContain("Cannot submit").doesNotContain("attempts-missing");
            assertThat(town.status(filed.caseNo())).isEqualTo("CONTACTING");
        }
    }

    @Test
    void forgetsDraftsAndTheSessionWithOneLogout() {
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            Tasklist form = officer.tasklist().take("先行联系", filed.caseNo()).write("联系情况", "说到一半");
            form.keepDraft();
            officer.page.waitForFunction("Object.keys(localStorage).some(key => /camunda-form|camForm/.test(key))");

            form.logOut();

            assertThat(officer.drafts()).isEmpty();
            assertThat(officer.open("/cases").url()).endsWith("/login");
        }
    }

    private void contact(Colleague officer) {
        Tasklist list = officer.tasklist();
        assertThat(list.filters()).containsExactly("我的待办", "本单位待办", "三日内到期", "已超期");
        assertThat(list.choose("本单位待办").count("本单位待办")).isPositive();
        assertThat(list.inList(filed.caseNo()).innerText()).contains("先行联系", "不动产转移登记");
        assertThat(list.due(filed.caseNo())).contains("年", "月", "日", "23:59");
        int mine = list.choose("我的待办").count("我的待办");

        Tasklist form = list.take("先行联系", filed.caseNo());
        assertThat(form.chosen()).as("nothing is chosen beforehand").isZero();
        assertThat(form.choose("我的待办").count("我的待办")).isEqualTo(mine + 1);
        form.open(filed.caseNo()).write("联系情况", "已说明排队原因，评价人希望加开窗口。").decide("已联系上").at(town.now().minusMinutes(10)).finish();
        assertThat(town.status(filed.caseNo())).isEqualTo("VERIFYING");
    }

    private void verify(Colleague officer) {
        Tasklist form = officer.tasklist().take("调查核实", filed.caseNo());
        assertThat(form.form()).contains("非常不满意", "政务服务中心").doesNotContain("王小明").doesNotContain("13800138000");
        form.write("核实情况", "当日叫号系统故障，等候超过一小时，情况属实。").decide("属实，限期整改").finish();
        assertThat(town.status(filed.caseNo())).isEqualTo("RECTIFYING");
    }

    private void rectify(Colleague officer, String text) {
        officer.tasklist().take("整改", filed.caseNo()).write("整改情况", text).finish();
        assertThat(town.status(filed.caseNo())).isEqualTo("SIGNING_OFF");
    }

    private void file() {
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            coordinator.tasklist().take("备案", filed.caseNo()).decide("同意备案").finish();
            assertThat(town.status(filed.caseNo())).isEqualTo("CLOSED");
            coordinator.open("/cases/" + filed.caseNo());
            assertThat(coordinator.page.locator("main").innerText()).contains("已办结", town.file(filed.caseNo()).get("filingNo").asText(), "整改", "回访");
            assertThat(List.of("王小明", "13800138000")).noneMatch(coordinator.page.content()::contains);
        }
    }
}
