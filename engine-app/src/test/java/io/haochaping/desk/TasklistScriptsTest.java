package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we add to Tasklist, in a real browser and on a page that has nothing of Tasklist but its address. */
class TasklistScriptsTest {

    private static TasklistBrowser browser;

    @BeforeAll
    static void start() {
        browser = new TasklistBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void forgetsTheDraftsOfAnotherPerson() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/");
            page.evaluate("localStorage.setItem('camunda-form:1', 'x'); localStorage.setItem('camForm:2', 'x'); localStorage.setItem('other', 'x')");

            browser.loggedIn(context, "officer-district");
            page.reload();
            page.waitForFunction("localStorage.getItem('haochaping-draft-owner') === 'officer-district'");

            assertThat(keys(page)).doesNotContain("camunda-form:1", "camForm:2").contains("other");
        }
    }

    @Test
    void keepsOnesOwnDraftsWhileTasklistIsLoadedAgain() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/");
            page.waitForFunction("localStorage.getItem('haochaping-draft-owner') === 'officer-tax'");
            page.evaluate("localStorage.setItem('camunda-form:1', 'x')");

            page.reload();
            page.waitForFunction("document.documentElement.lang === 'zh-CN' && window.ready");

            assertThat(keys(page)).contains("camunda-form:1");
        }
    }

    @Test
    void leavesForOurLoginPageAndForgetsDraftsWhenTasklistWantsToLogIn() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/");
            page.waitForFunction("window.ready");
            page.evaluate("localStorage.setItem('camunda-form:1', 'x'); location.hash = '#/login'");
            page.waitForURL("**/login?logout");

            assertThat(keys(page)).doesNotContain("camunda-form:1");
        }
    }

    @Test
    void sortsByDueDateAndKeepsTheRestOfTheAddress() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/?task=7&filter=a");

            assertThat(parameter(page, "sorting")).isEqualTo("[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]");
            assertThat(parameter(page, "task")).isEqualTo("7");
            assertThat(parameter(page, "filter")).isEqualTo("a");
        }
    }

    @Test
    void respectsAnOrderThatWasChosen() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/?sorting=[]");

            assertThat(parameter(page, "sorting")).isEqualTo("[]");
        }
    }

    @Test
    void translatesWhatTheFormViewerSaysInEnglishAndNothingElse() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            Page page = browser.open(context, "#/");
            page.waitForFunction("window.ready");
            page.evaluate("document.body.innerHTML = `<p id=other>Field is required.</p><div class=fjs-container><li>Field is required.</li>"
                    + "<b>Field must have maximum length of 2000.</b><i>June</i><textarea>May</textarea></div>`");
            page.waitForFunction("document.querySelector('li').textContent === '此项必填。'");

            assertThat(page.textContent("b")).isEqualTo("最多填写 2000 个字。");
            assertThat(page.textContent("i")).isEqualTo("6月");
            assertThat(page.inputValue("textarea")).isEqualTo("May");
            assertThat(page.textContent("#other")).isEqualTo("Field is required.");
        }
    }

    @Test
    void replacesKeysThatTasklistDrewBeforeItHadItsLabels() {
        try (BrowserContext context = browser.inChinese("officer-tax")) {
            context.route("**/locales/zh-CN.json", route -> route.fulfill(new FulfillOptions().setContentType("application/json")
                    .setBody("{\"labels\": {\"DUE_DATE\": \"办理期限\", \"SEARCH_PLACEHOLDER\": \"筛选待办\"}}")));
            Page page = browser.open(context, "#/");
            page.waitForFunction("window.ready");
            page.evaluate("document.body.innerHTML = '<b>DUE_DATE</b><i>NO_SUCH_LABEL</i><input>'");
            page.evaluate("document.querySelector('input').placeholder = 'SEARCH_PLACEHOLDER'");
            page.waitForFunction("document.querySelector('b').textContent === '办理期限'");

            page.waitForFunction("document.querySelector('input').placeholder === '筛选待办'");
            assertThat(page.textContent("i")).isEqualTo("NO_SUCH_LABEL");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, false", "de-DE, false", "en-US, true"})
    void offersEnglishOnlyToBrowsersThatAskForIt(String locale, boolean english) {
        try (BrowserContext context = browser.in(locale, "officer-tax")) {
            Page page = browser.open(context, "#/");
            String shown = (String) page.evaluate("""
                    async () => {
                      const { locales } = (await import('/camunda/app/tasklist/scripts/config.js')).default;
                      const wanted = navigator.languages[0].split('-')[0].toLowerCase();
                      return locales.availableLocales.includes(wanted) ? wanted : locales.fallbackLocale;
                    }""");

            assertThat(shown).isEqualTo(english ? "en" : "zh-CN");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> keys(Page page) {
        return (List<String>) page.evaluate("Object.keys(localStorage)");
    }

    private static String parameter(Page page, String name) {
        page.waitForFunction("location.hash.includes('sorting=')");
        return (String) page.evaluate("name => new URLSearchParams(location.hash.split('?')[1]).get(name)", name);
    }
}
