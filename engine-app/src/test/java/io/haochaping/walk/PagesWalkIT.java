package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.walk.Town.Filed;

/** Our pages with real cases: without a mouse, on a phone, and for people who see or read differently. */
@Order(0)
class PagesWalkIT extends BrowserWalk {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Filed filed;

    @BeforeEach
    void fileAReview() {
        filed = town.review("demo-window", "hall", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void haveNoSeriousFaultOfAccessibility(String language) {
        try (Colleague visitor = Colleague.visitor(browser, town, Screen.DESKTOP)) {
            for (String path : List.of("/login", "/receipt/" + filed.receipt())) {
                assertThat(faults(visitor.open(path + "?lang=" + language))).as(path).isEmpty();
            }
        }
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            for (String path : List.of("/", "/cases", "/cases/" + filed.caseNo())) {
                Page page = officer.open(path + "?lang=" + language);
                page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
                assertThat(faults(page)).as(path).isEmpty();
            }
        }
    }

    @Test
    void fitOnAPhoneWithoutScrollingSideways() {
        try (Colleague visitor = Colleague.visitor(browser, town, Screen.PHONE)) {
            for (String path : List.of("/login", "/receipt/" + filed.receipt())) {
                assertThat(width(visitor.open(path))).as(path).isEqualTo(390);
            }
        }
        for (String account : List.of("officer-district", "leader-district", "coordinator-district", "supervisor", "auditor", "admin")) {
            try (Colleague person = Colleague.arrives(browser, town, account, Screen.PHONE)) {
                for (String path : List.of("/", "/cases", "/cases/" + filed.caseNo())) {
                    assertThat(width(person.open(path))).as(account + " " + path).isEqualTo(390);
                }
            }
        }
    }

    @Test
    void nameTheCodesThatTheFormOfTheDispatchAsksFor() {
        Filed nowhere = town.review("demo-window", "", true);
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            assertThat(coordinator.open("/cases/" + nowhere.caseNo()).locator("main").innerText())
                    .contains("政务服务中心（hall）", "医疗保障局（medical）").doesNotContain("tax-hall");
        }
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        town.claim("officer2-district", filed.caseNo(), "Task_ContactReviewer");
        try (Colleague officer = Colleague.visitor(browser, town, Screen.DESKTOP)) {
            Page page = officer.open("/login");
            page.keyboard().type("officer2-district");
            page.keyboard().press("Tab");
            page.keyboard().type(DemoSettings.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(town.address() + "/");

            officer.open("/cases/" + filed.caseNo());
            tabTo(page, "登记联系");
            page.keyboard().press("Enter");
            tabTo(page, "note");
            page.keyboard().type("无人接听");
            tabTo(page, "登记");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=status].message");

            assertThat(page.locator("main").innerText()).contains("无人接听");
        }
    }

    /** Presses Tab until the element with this text or name has the focus; it must be seen to have it. */
    private static void tabTo(Page page, String wanted) {
        for (int pressed = 0; pressed < 60; pressed++) {
            page.keyboard().press("Tab");
            Object reached = page.evaluate("wanted => { const it = document.activeElement;"
                    + " return it.textContent.trim() === wanted || it.getAttribute('name') === wanted; }", wanted);
            if (Boolean.TRUE.equals(reached)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow"))
                        .as("focus of " + wanted + " is visible").isNotEqualTo("nonenone");
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations().stream()
                .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }

    private static Object width(Page page) {
        return page.evaluate("document.documentElement.scrollWidth");
    }
}
