package io.haochaping.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Chromium without a server: Tasklist's address answers with our scripts from the class path and a page that is empty otherwise. */
final class TasklistBrowser implements AutoCloseable {

    private static final String HOST = "http://localhost";
    private static final String TASKLIST = HOST + "/camunda/app/tasklist/default/";
    private static final String PAGE = """
            <!doctype html><html lang="en"><body><script type="module">
            await import('/camunda/app/tasklist/scripts/haochaping.js'); window.ready = true;
            </script></body></html>""";

    private final Playwright playwright = Playwright.create();
    private final Browser chromium = playwright.chromium().launch(io.haochaping.testing.Browser.options());

    BrowserContext inChinese(String person) {
        return in("zh-CN", person);
    }

    BrowserContext in(String locale, String person) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions().setLocale(locale));
        context.route(HOST + "/**", route -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody(PAGE)));
        context.route(HOST + "/login*", route -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody("login")));
        context.route(HOST + "/camunda/app/tasklist/scripts/*", TasklistBrowser::script);
        loggedIn(context, person);
        return context;
    }

    void loggedIn(BrowserContext context, String person) {
        context.route(HOST + "/camunda/api/admin/auth/user/default", route -> route.fulfill(new FulfillOptions()
                .setContentType("application/json").setBody("{\"userId\":\"" + person + "\"}")));
    }

    /** A request that is still being answered when its context closes would fail the test: the page has come to rest before. */
    Page open(BrowserContext context, String hash) {
        Page page = context.newPage();
        page.navigate(TASKLIST + hash);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static void script(Route route) {
        String path = "META-INF/resources/webjars" + URI.create(route.request().url()).getPath();
        try (var stream = new ClassPathResource(path).getInputStream()) {
            route.fulfill(new FulfillOptions().setContentType("text/javascript")
                    .setBody(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            route.abort();
        }
    }
}
