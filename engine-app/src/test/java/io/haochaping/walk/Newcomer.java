package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** Somebody of an office that has just been set up, at their own browser and in the time of today. */
final class Newcomer implements AutoCloseable {

    final Page page;
    private final BrowserContext context;
    private final String address;
    private final Screen screen;

    private Newcomer(Browser browser, int port, Screen screen) {
        this.context = browser.person(screen);
        this.context.setDefaultTimeout(30_000);
        this.page = context.newPage();
        this.address = "http://localhost:" + port;
        this.screen = screen;
    }

    /** Somebody without an account. */
    static Newcomer visitor(Browser browser, int port, Screen screen) {
        return new Newcomer(browser, port, screen);
    }

    /** Logs in at the login page; where that leads is for the caller to see. */
    static Newcomer arrives(Browser browser, int port, String account, String password, Screen screen) {
        Newcomer person = visitor(browser, port, screen);
        person.open("/login").fill("#username", account);
        person.page.fill("#password", password);
        person.page.click("button[type=submit]");
        person.page.waitForURL(url -> !url.endsWith("/login"));
        return person;
    }

    /** Logs in for the first time, with what the administrator handed over, and chooses an own password. */
    static Newcomer arrivesFirst(Browser browser, int port, String account, String oneTime) {
        Newcomer person = arrives(browser, port, account, oneTime, Screen.DESKTOP);
        assertThat(person.page.url()).endsWith("/password");
        person.sees("您使用的是一次性密码");
        person.looks("first-login");
        person.page.fill("#old", oneTime);
        person.page.fill("#password", ownPassword(account));
        person.page.fill("#repeated", ownPassword(account));
        person.press("保存新密码");
        person.sees("密码已修改");
        return person;
    }

    static String ownPassword(String account) {
        return account + " 有自己的密码";
    }

    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Presses a button or follows a link of the page's own part by its words. */
    Newcomer press(String words) {
        page.locator("main").locator("button:visible, a:visible, summary:visible").filter(new FilterOptions().setHasText(words)).first().click();
        page.waitForLoadState();
        return this;
    }

    Newcomer sees(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** The way that everybody takes: by the navigation of our pages. */
    Tasklist tasklist() {
        open("/");
        go("待办");
        return new Tasklist(page);
    }

    /** Follows an entry of the navigation. */
    Newcomer go(String place) {
        page.locator("header nav a").filter(new FilterOptions().setHasText(place)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Keeps a picture and lets no page be wider than the screen. */
    Newcomer looks(String name) {
        Browser.picture(page, "set-up-" + name + "-" + screen.name().toLowerCase(Locale.ROOT));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(name + " fits").isEqualTo(true);
        return this;
    }

    Newcomer looksAt(List<String> paths) {
        for (String path : paths) {
            open(path);
            looks(path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=&]", "-"));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
