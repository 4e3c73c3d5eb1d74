package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.haochaping.connector.platform.JsonLedger;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.exchange.reconciliation.Accounts;
import io.haochaping.pages.Words;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.HttpBrowser;

/** The page of the exchange in a browser. */
@DemoTest
class ExchangePagesIT extends ExchangeScene {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    static final Browser browser = new Browser();

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

    @Test
    void whoeverLooksSeesThatThePlatformHangsBreaksOffOrIsForgedHowOftenItWasTriedAndWhenItIsTriedNext() {
        tellOfAService();
        try (BrowserContext person = browser.person(Screen.DESKTOP); BrowserContext other = browser.person(Screen.PHONE)) {
            Page page = browser.logIn(person, address(), "supervisor", DemoSettings.PASSWORD);
            Page phone = browser.logIn(other, address(), "supervisor", DemoSettings.PASSWORD);
            meets(Mood.STALLS, page, "对方没有在时限内应答", "已尝试 1 次");
            check(page, Screen.DESKTOP);
            check(phone, Screen.PHONE);
            meets(Mood.CLOSES_HALFWAY, page, "对方应答到一半中断", "已尝试 2 次");
            meets(Mood.FORGES, page, "对方的应答没有有效签名", "已尝试 3 次");
            exchange.pause(destination, true, "admin");
            assertThat(lineOf(page)).contains("已尝试 3 次", "恢复后再试");
            exchange.pause(destination, false, "admin");
            fake.become(Mood.HONEST);
            letTimePass();
            assertThat(runs.sendDue()).isEqualTo(2);
            assertThat(lineOf(page)).contains(destination).doesNotContain("已尝试");
        }
    }

    private void meets(Mood mood, Page page, String error, String attempts) {
        fake.become(mood);
        letTimePass();
        assertThat(hurriedRuns().sendDue()).isZero();
        Instant next = jdbc.sql("select next_attempt_at from exchange_message where destination = ? and state = 'FAILED'").param(destination)
                .query(Timestamp.class).single().toInstant();
        assertThat(lineOf(page)).contains(error, attempts, "下次 " + Words.minute(next));
    }

    private String lineOf(Page page) {
        page.navigate(address() + "/exchange");
        return page.locator("tr", new Page.LocatorOptions().setHasText(destination)).first().innerText();
    }

    @Test
    void anAdministratorSeesWhatWasFetchedAndWhatTheBooksSayAndSettlesIt() {
        String rating = "R-" + destination;
        fetchBadRating(rating, Set.of("medical"));
        Accounts accounts = new Accounts(new JsonLedger(platform), context);
        String lost = lost();
        accounts.compare();
        try (BrowserContext person = browser.person(Screen.DESKTOP); BrowserContext other = browser.person(Screen.PHONE)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            check(page, Screen.DESKTOP, "/fetching");
            assertThat(page.locator("main").innerText()).contains(destination, rating, "受理渠道不能报送这个单位");
            page.click("button[aria-label='重新获取: " + rating + "']");
            assertThat(page.locator("[role=status].message").innerText()).contains("已重新排队");
            check(page, Screen.DESKTOP, "/reconciliation");
            assertThat(page.locator("main").innerText()).contains(lost, "对方确认过，但没有", "条数不同");
            page.click("button[aria-label='重新报送: " + lost + "']");
            assertThat(page.locator("[role=status].message").innerText()).contains("1 条");
            Page phone = browser.logIn(other, address(), "supervisor", DemoSettings.PASSWORD);
            check(phone, Screen.PHONE, "/fetching");
            check(phone, Screen.PHONE, "/reconciliation");
            assertThat(phone.locator("main button").count()).isZero();
        }
        fake.goBy(clock);
        assertThat(runs.sendDue()).isEqualTo(1);
        assertThat(fake.ledger()).extracting(Entry::key).contains(lost);
    }

    @Test
    void whoeverLooksSeesEveryNormWithItsVersionsAndTheRetiredOnes() {
        try (BrowserContext person = browser.person(Screen.DESKTOP); BrowserContext other = browser.person(Screen.PHONE)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            check(page, Screen.DESKTOP, "/norms");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("501")).first().innerText()).contains("停用", "最初", "至今", "系统自带");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("510")).first().innerText()).contains("使用中");
            check(browser.logIn(other, address(), "supervisor", DemoSettings.PASSWORD), Screen.PHONE, "/norms");
        }
    }

    /** Arrived yesterday, and lost there. @return its key */
    private String lost() {
        Instant yesterday = clock.instant().minusSeconds(86_400);
        fake.goBy(Clock.fixed(yesterday, clock.getZone()));
        tellOfAService();
        runs.sendDue();
        jdbc.sql("update exchange_message set sent_at = ? where destination = ?").params(Timestamp.from(yesterday), destination).update();
        String lost = fake.ledger().get(1).key();
        fake.lose(lost);
        return lost;
    }

    private String refused() {
        String projectNo = tellOfAService();
        fake.become(Mood.LIES);
        runs.sendDue();
        return projectNo;
    }

    private void check(Page page, Screen screen) {
        check(page, screen, "");
    }

    private void check(Page page, Screen screen, String path) {
        assertThat(page.navigate(address() + "/exchange" + path).status()).isEqualTo(200);
        Browser.picture(page, "exchange" + path.replace('/', '-') + "-" + screen);
        assertThat(page.locator("body").innerText()).doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
