package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.HttpBrowser;

/** The page of the exchange in a browser. */
@DemoTest
class ExchangePagesIT extends ExchangeScene {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @Test
    void anAdministratorPausesResumesAndResends() {
        String projectNo = refused();
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            check(page, Screen.DESKTOP);
            assertThat(page.locator("main").innerText()).contains(projectNo + " / 1", "系统繁忙", "模拟");

            page.click("button[aria-label='暂停: " + destination + "']");
            assertThat(page.locator("[role=status].message").innerText()).contains("已暂停");
            page.click("button[aria-label='恢复: " + destination + "']");
            assertThat(page.locator("[role=status].message").innerText()).contains("已恢复");
            page.click("button[aria-label^='重新报送: " + projectNo + "']");
            assertThat(page.locator("[role=status].message").innerText()).contains("已重新排队");
            assertThat(page.locator("main").innerText()).doesNotContain(projectNo);
        }
        fake.become(Mood.HONEST);
        assertThat(runs.sendDue()).isEqualTo(2);
    }

    @Test
    void aSupervisorReadsAndAnOfficerDoesNot() {
        String projectNo = refused();
        try (BrowserContext person = browser.person(Screen.PHONE); BrowserContext other = browser.person(Screen.PHONE)) {
            Page page = browser.logIn(person, address(), "supervisor", DemoSettings.PASSWORD);
            check(page, Screen.PHONE);
            assertThat(page.locator("main").innerText()).contains(projectNo);
            assertThat(page.locator("main button").count()).isZero();
            assertThat(browser.logIn(other, address(), "officer-district", DemoSettings.PASSWORD).navigate(address() + "/exchange").status()).isEqualTo(403);
        }
        HttpBrowser supervisor = new HttpBrowser(port);
        supervisor.logIn("supervisor", DemoSettings.PASSWORD);
        assertThat(supervisor.submit("/exchange/destinations/" + destination + "/pause", Map.of("paused", "true", "_csrf", supervisor.csrfOf("/exchange"))).statusCode())
                .isEqualTo(403);
    }

    private String refused() {
        String projectNo = tellOfAService();
        fake.become(Mood.LIES);
        runs.sendDue();
        return projectNo;
    }

    private void check(Page page, Screen screen) {
        assertThat(page.navigate(address() + "/exchange").status()).isEqualTo(200);
        Browser.picture(page, "exchange-" + screen);
        assertThat(page.locator("body").innerText()).doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
