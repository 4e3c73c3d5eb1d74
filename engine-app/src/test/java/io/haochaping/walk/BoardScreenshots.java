package io.haochaping.walk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import com.microsoft.playwright.Page;

import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;
import io.haochaping.walk.Town.Matter;

/** Pictures of boards, orders, notices and of what reviewers and rated persons can say. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(2)
class BoardScreenshots extends Sitting {

    @Test
    @Order(1)
    void reviewersVoice() {
        Filed pressed = at.contacting(Matter.PROPERTY);
        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.PHONE)) {
            Page page = reviewer.open("/receipt/" + pressed.receipt());
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            album.page(page, "receipt-voice", Screen.PHONE);
            reviewer.open("/receipt/" + pressed.receipt()).click("summary:has-text('我受到了压力')");
            page.fill("#pressure-text", "昨天有人打电话，要我把评价改成满意。");
            page.click("details[open] button:has-text('告诉督办人员')");
        }
        Filed closed = at.closed();
        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.DESKTOP)) {
            album.page(reviewer.open("/receipt/" + closed.receipt()), "receipt-rating", Screen.DESKTOP);
        }
        deskPages("supervisor", Map.of("pressure", "/pressure-reports"));
    }

    @Test
    @Order(2)
    void ratedPerson() {
        Filed about = at.aboutClerk();
        deskPages("clerk-district", Map.of("about-me", "/about-me"));
        try (Colleague clerk = Colleague.arrives(browser, town, "clerk-district")) {
            clerk.open("/cases/" + about.caseNo()).click("summary:has-text('提交陈述')");
            clerk.page.fill("textarea[name=text]", "当日叫号系统故障，我按规定改为人工叫号，并向等候的人作了说明。");
            album.page(clerk.page, "statement", Screen.DESKTOP);
        }
    }

    @Test
    @Order(3)
    void boards() {
        at.manyStages();
        town.letPass(Duration.ofDays(4));
        at.contacting(Matter.IDENTITY_CARD);
        town.refused();
        pages(COORDINATOR, boardsOf("board-coordinator"));
        pages(LEADER, boardsOf("board-leader"));
        deskPages(OFFICER, boardsOf("board-officer"));
        Map<String, String> more = new LinkedHashMap<>();
        more.put("rate", "/board/rate");
        more.put("ledger", "/board/ledger");
        more.put("filing", "/board/filing");
        deskPages(COORDINATOR, more);
        deskPages(COORDINATOR, Map.of("rejections", "/board/rejections"));
        look(COORDINATOR, Map.of("board-cases", "/board/cases"));
    }

    private static Map<String, String> boardsOf(String name) {
        return Map.of(name, "/board");
    }

    @Test
    @Order(4)
    void orders() {
        Filed filed = at.verifying(Matter.PROPERTY);
        try (Colleague coordinator = Colleague.arrives(browser, town, COORDINATOR)) {
            coordinator.open("/cases/" + filed.caseNo()).click("summary:has-text('发出督办')");
            coordinator.page.fill("#order-text", "评价人再次来电反映未得到答复，请在两个工作日内说明原因和下一步安排。");
            album.page(coordinator.page, "order-issue", Screen.DESKTOP);
            coordinator.page.click("details[open] button:has-text('发出督办')");
            coordinator.page.waitForSelector("[role=status].message");
        }
        deskPages(COORDINATOR, Map.of("supervision", "/supervision"));
        for (Screen screen : Screen.values()) {
            try (Colleague leader = Colleague.arrives(browser, town, LEADER, screen)) {
                leader.open("/supervision").click("main tr:has-text('人工督办') a >> nth=0");
                album.page(leader.page, "order", screen);
            }
        }
        deskPages(LEADER, Map.of("absences-leader", "/absences"));
        look(LEADER, Map.of("supervision-leader", "/supervision"));
    }

    @Test
    @Order(5)
    void notices() {
        for (Screen screen : Screen.values()) {
            try (Colleague officer = Colleague.arrives(browser, town, OFFICER, screen)) {
                officer.open("/inbox");
                album.screen(officer.page, screen == Screen.PHONE ? "inbox-phone" : "inbox");
            }
        }
        look(OFFICER, Map.of("inbox-settings", "/inbox/settings"));
    }
}
