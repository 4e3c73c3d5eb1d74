package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;

/** An anonymous bad review under the tax bureau's ten days: no contact, no visit, the answer on the receipt page. */
@Order(0)
class AnonymousWalkIT extends BrowserWalk {

    private static final String ANSWER = "本事项须先完成契税申报，窗口按规定不能提前受理。对办理有异议的，可以拨打热线反映。";

    @Test
    void answersOnTheReceiptPageWhereNobodyCanBeCalled() {
        Filed filed = town.review("demo-portal", "tax-hall", false);
        JsonNode deadlines = town.file(filed.caseNo()).get("deadlines");
        assertThat(deadlines.get("contact").isNull()).isTrue();
        assertThat(deadlines.get("rectify").isNull()).isTrue();
        assertThat(deadlines.at("/close/dueDate").asText()).isNotEmpty();

        try (Colleague officer = Colleague.arrives(browser, town, "officer-tax")) {
            Tasklist form = officer.tasklist().take("调查核实", filed.caseNo());
            assertThat(form.form()).contains("匿名");
            form.write("核实情况", "评价人的诉求没有法定依据。").decide("诉求缺乏法定依据").finish();
            officer.tasklist().take("解释说明", filed.caseNo()).write("法定依据", "《中华人民共和国契税法》第十一条").write("解释说明", ANSWER).finish();
        }
        try (Colleague leader = Colleague.arrives(browser, town, "leader-tax")) {
            leader.tasklist().take("负责人签批", filed.caseNo()).decide("同意").finish();
        }
        assertThat(town.status(filed.caseNo())).as("no visit of somebody without a name").isEqualTo("FILING");
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-tax")) {
            coordinator.tasklist().take("备案", filed.caseNo()).decide("同意备案").finish();
        }
        assertThat(town.status(filed.caseNo())).isEqualTo("CLOSED");
        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.PHONE)) {
            String shown = reviewer.open("/receipt/" + filed.receipt()).locator("main").innerText();
            assertThat(shown).contains(ANSWER).doesNotContain("officer-tax").doesNotContain("乌兰");
        }
    }
}
