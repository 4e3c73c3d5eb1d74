package io.haochaping.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.connector.api.IncomingMailbox;
import io.haochaping.connector.api.IncomingMailbox.Extent;
import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.MailFailure.Reason;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;

/** The page of the mailbox in a browser. */
@DemoTest
class MailboxPageIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PATH = "/admin/mailbox";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final String sender = "li-" + UUID.randomUUID() + "@example.org";

    @LocalServerPort
    private int port;
    @Autowired
    private MailboxRuns runs;
    @Autowired
    private LastReadings readings;

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        runs.read(letters(letter("建议增设窗口", false), letter("不在办公室", true), letter("", false)), "district");
        readings.done(new Reading(3, 2, 41));
        try (BrowserContext person = browser.person(screen)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            check(page, screen, PATH, "mailbox");
            assertThat(page.locator("main").innerText()).contains("HCP_MAILBOX_HOST", "41", "上限 200 封", "已登记", "自动发出的邮件", "有来信未能登记")
                    .doesNotContain(sender, "建议增设窗口");
            check(page, screen, PATH + "?lang=en", "mailbox-en");
        }
    }

    @Test
    void countsTheLettersOfTheDayByWhatBecameOfThem() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            page.navigate(address() + PATH);
            List<Integer> before = today(page);
            assertThat(before).hasSize(4);

            runs.read(letters(letter("一", false), letter("二", false), letter("不在办公室", true), letter("", false)), "district");
            page.navigate(address() + PATH);
            assertThat(today(page)).containsExactly(before.get(0) + 2, before.get(1) + 1, before.get(2), before.get(3) + 1);
        }
    }

    @Test
    void saysWhyTheMailboxWasNotReadUntilItIs() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            runs.read((most, reader) -> {
                throw new MailFailure(Reason.LOGIN_REFUSED);
            }, "district");
            check(page, Screen.DESKTOP, PATH, "mailbox-failing");
            assertThat(page.locator("main").innerText()).contains("读取失败", "邮箱的用户名或密码不对");

            runs.read(letters(), "district");
            page.navigate(address() + PATH);
            assertThat(page.locator("main").innerText()).contains("正常").doesNotContain("读取失败", "邮箱的用户名或密码不对");
        }
    }

    @Test
    void isForAdministratorsAndOneClickFromTheirStart() {
        try (BrowserContext person = browser.person(Screen.DESKTOP); BrowserContext other = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            page.navigate(address() + "/admin");
            page.click("main a[href='" + PATH + "']");
            assertThat(page.locator("h1").innerText()).isEqualTo("来信邮箱");
            for (String account : List.of("supervisor", "coordinator-district", "officer-district")) {
                other.clearCookies();
                assertThat(browser.logIn(other, address(), account, DemoSettings.PASSWORD).navigate(address() + PATH).status()).as(account).isEqualTo(403);
            }
        }
    }

    private static List<Integer> today(Page page) {
        return page.locator("tbody tr").first().locator("td").allInnerTexts().stream().map(text -> Integer.valueOf(text.replaceAll("\\D", ""))).toList();
    }

    private ReceivedLetter letter(String text, boolean automatic) {
        return new ReceivedLetter(UUID.randomUUID().toString(), sender, null, "", text, null, automatic, Extent.WHOLE, 0, List.of());
    }

    private static IncomingMailbox letters(ReceivedLetter... letters) {
        return (most, reader) -> {
            for (ReceivedLetter letter : letters) {
                reader.read(letter);
            }
            return new Reading(letters.length, 0, 0);
        };
    }

    private void check(Page page, Screen screen, String path, String name) {
        assertThat(page.navigate(address() + path).status()).isEqualTo(200);
        Browser.picture(page, name + "-" + screen);
        assertThat(page.locator("body").innerText()).doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
