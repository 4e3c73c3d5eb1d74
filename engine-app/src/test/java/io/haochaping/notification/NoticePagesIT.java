package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;

/** Inbox, settings, templates and delivery log in a browser, without a mail server. */
@DemoTest
class NoticePagesIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String OFFICER = "officer-district";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;
    private Hall hall;
    private String caseNo;

    @BeforeEach
    void fileAReview() {
        hall = new Hall(port, clock);
        caseNo = hall.badReview();
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        check(screen, OFFICER, "/inbox", "inbox");
        check(screen, OFFICER, "/inbox/settings", "inbox-settings");
        check(screen, "admin", "/admin/templates", "templates");
        check(screen, "admin", "/admin/templates/TASK_OPENED/zh", "template");
        check(screen, "admin", "/admin/deliveries", "deliveries");
        check(screen, "admin", "/admin/templates?lang=en", "templates-en");
    }

    @Test
    void aPersonReadsTheOwnNotices() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), OFFICER, DemoSettings.PASSWORD);
            page.navigate(address() + "/inbox");
            int unread = unread(page);
            assertThat(page.locator("main").innerText()).contains("新任务：先行联系", caseNo, "不动产转移登记");
            assertThat(page.locator(".masthead nav").innerText()).contains("消息");

            page.locator("li.unread:has-text('" + caseNo + "') button").first().click();
            assertThat(unread(page)).isEqualTo(unread - 1);
            page.locator("li:has-text('" + caseNo + "') h2 a").first().click();
            assertThat(page.url()).endsWith("/cases/" + caseNo);

            page.navigate(address() + "/inbox");
            if (unread(page) > 0) {
                page.click("button:has-text('全部标为已读')");
            }
            assertThat(unread(page)).isZero();
            assertThat(page.locator(".masthead .count").count()).isZero();
        }
    }

    @Test
    void aPersonReadsNobodyElsesNotices() {
        String id = jdbc.sql("select id from notice where account = 'officer2-district' and facts like ? and channel = 'INBOX'").param("%" + caseNo + "%")
                .query(String.class).list().get(0);
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), OFFICER, DemoSettings.PASSWORD);

            assertThat(page.navigate(address() + "/inbox/" + id).status()).isEqualTo(404);
            for (String path : List.of("/admin/templates", "/admin/deliveries")) {
                assertThat(page.navigate(address() + path).status()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void aPersonChoosesTheMails() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "officer2-district", DemoSettings.PASSWORD);
            page.navigate(address() + "/inbox/settings");
            page.locator("input[value=DIGEST]").uncheck();
            page.click("main button[type=submit]");

            assertThat(page.locator("[role=status].message").innerText()).contains("已保存");
            assertThat(page.locator("input[value=DIGEST]").isChecked()).isFalse();
            assertThat(page.locator("input[value=ORDER_ISSUED]").isDisabled()).isTrue();
            assertThat(page.locator("input[value=ORDER_ISSUED]").isChecked()).isTrue();
        }
    }

    @Test
    void anAdministratorTriesChangesAndResetsAText() {
        try (BrowserContext person = browser.person(Screen.DESKTOP); BrowserContext colleague = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            Page other = browser.logIn(colleague, address(), "admin", DemoSettings.PASSWORD);
            String path = address() + "/admin/templates/DEADLINE_NEAR/zh";
            page.navigate(path);
            other.navigate(path);

            page.fill("[name=subject]", "提醒 {{caseNo}} {{matter}}");
            page.click("button[name=save]");
            assertThat(page.locator("#subject-error").innerText()).contains("锁屏");
            assertThat(page.inputValue("[name=subject]")).isEqualTo("提醒 {{caseNo}} {{matter}}");

            page.fill("[name=subject]", "提醒 {{caseNo}} <b>");
            page.click("button[name=preview]");
            assertThat(page.locator("section strong").innerText()).isEqualTo("提醒 CP-20260213-000001 <b>");
            page.click("button[name=save]");
            assertThat(page.locator("[role=status].message").innerText()).contains("已保存");

            other.fill("[name=subject]", "另一个 {{caseNo}}");
            other.click("button[name=save]");
            assertThat(other.locator("blockquote").innerText()).contains("提醒 {{caseNo}} <b>");
            assertThat(other.inputValue("[name=subject]")).isEqualTo("另一个 {{caseNo}}");
            Browser.picture(other, "notices-template-conflict");
            other.click("button[name=save]");
            assertThat(other.locator("[role=status].message").innerText()).contains("已保存");

            other.click("button[name=reset]");
            assertThat(other.inputValue("[name=subject]")).contains("期限将至");
        }
    }

    private void check(Screen screen, String account, String path, String name) {
        try (BrowserContext person = browser.person(screen)) {
            Page page = browser.logIn(person, address(), account, DemoSettings.PASSWORD);
            Response answer = page.navigate(address() + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            Browser.picture(page, "notices-" + name + "-" + screen);
            assertThat(page.locator("body").innerText()).as(path).doesNotContain("??");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(path + " " + screen).isEqualTo(true);
            assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(path)
                    .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        }
    }

    private static int unread(Page page) {
        return Integer.parseInt(page.locator(".page-head .badge").innerText().replaceAll("\\D", ""));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
