package io.haochaping.walk;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;

/** Somebody at their own browser, whose clock shows the demonstration's time. */
final class Colleague implements AutoCloseable {

    final BrowserContext context;
    final Page page;
    private final Town town;

    private Colleague(BrowserContext context, Page page, Town town) {
        this.context = context;
        this.page = page;
        this.town = town;
    }

    /** Logs in at the login page. */
    static Colleague arrives(Browser browser, Town town, String account, Screen screen) {
        Colleague colleague = visitor(browser, town, screen);
        colleague.open("/login").fill("#username", account);
        colleague.page.fill("#password", DemoSettings.PASSWORD);
        colleague.page.click("button[type=submit]");
        colleague.page.waitForURL(town.address() + "/");
        return colleague;
    }

    static Colleague arrives(Browser browser, Town town, String account) {
        return arrives(browser, town, account, Screen.DESKTOP);
    }

    /** Somebody without an account. */
    static Colleague visitor(Browser browser, Town town, Screen screen) {
        BrowserContext context = browser.person(screen);
        context.setDefaultTimeout(20_000);
        Colleague colleague = new Colleague(context, context.newPage(), town);
        colleague.lookAtTheClock();
        return colleague;
    }

    Page open(String path) {
        page.navigate(town.address() + path);
        return page;
    }

    Tasklist tasklist() {
        lookAtTheClock();
        open("/camunda/app/tasklist/default/");
        return new Tasklist(page);
    }

    void lookAtTheClock() {
        OffsetDateTime now = town.now();
        context.clock().setFixedTime(Date.from(now.toInstant()));
    }

    /** Names of what the browser keeps of unfinished forms. */
    @SuppressWarnings("unchecked")
    List<String> drafts() {
        return (List<String>) page.evaluate("Object.keys(localStorage).filter(key => /camunda-form|camForm/.test(key))");
    }

    @Override
    public void close() {
        context.close();
    }
}
