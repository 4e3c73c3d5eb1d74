package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.pages.Pages;

/** The pages as a browser lays them out, under the policy that the application sends, without a server. */
class PagesInBrowserTest {

    private static final String HOST = "http://localhost";
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES = List.of("/", "/cases", "/cases/CP-20260213-000001", "/cases/CP-20260213-000001/unmask");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) throws Exception {
        for (String path : PAGES) {
            Page page = open(screen, path);
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            Browser.picture(page, "sample" + path.replace('/', '-') + "-" + screen);

            assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(path)
                    .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void wouldNoticeATextThatIsHardToRead() throws Exception {
        Page page = open(Screen.DESKTOP, "/cases");
        page.evaluate("document.querySelectorAll('td').forEach(it => it.style.color = '#ccc')");

        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).extracting("id").contains("color-contrast");
        page.context().close();
    }

    @Test
    void fitsOnAPhoneWithoutScrollingSideways() throws Exception {
        for (String path : PAGES) {
            Page page = open(Screen.PHONE, path);

            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
            page.context().close();
        }
    }

    @Test
    void letsTheKeyboardSkipTheNavigation() throws Exception {
        Page page = open(Screen.DESKTOP, "/cases/CP-20260213-000001");
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")).isEqualTo(true);
        page.context().close();
    }

    @Test
    void warnsOfATooLargeFileBeforeItIsSent() throws Exception {
        Page page = open(Screen.DESKTOP, "/cases/CP-20260213-000001");
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        page.evaluate("""
                () => { const files = new DataTransfer(); files.items.add(new File([new ArrayBuffer(10485761)], 'x.png'));
                  const input = document.querySelector('input[type=file]'); input.files = files.files;
                  input.dispatchEvent(new Event('change')); }""");

        assertThat(page.evaluate("document.querySelector('input[type=file]').validationMessage")).isEqualTo("单个文件不超过 10 MB。");
        page.context().close();
    }

    private Page open(Screen screen, String path) {
        BrowserContext person = browser.person(screen);
        person.route(HOST + "/**", route -> route.fulfill(new FulfillOptions().setContentType("text/html")
                .setHeaders(Map.of("Content-Security-Policy", POLICY)).setBody(rendered(path))));
        person.route(HOST + "/assets/*", route -> route.fulfill(new FulfillOptions()
                .setPath(Path.of("target/classes/static").resolve(route.request().url().substring(HOST.length() + 1)))));
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(path + ": " + message.text());
            }
        });
        page.navigate(HOST + path);
        return page;
    }

    private static String rendered(String path) {
        try {
            return switch (path) {
                case "/" -> Pages.render("desk/start", path, Locale.SIMPLIFIED_CHINESE, Map.of("page", Samples.startPage()));
                case "/cases" -> Pages.render("desk/cases", path, Locale.SIMPLIFIED_CHINESE, Map.of("page", Samples.listPage()));
                default -> Pages.render("desk/case", path, Locale.SIMPLIFIED_CHINESE, path.endsWith("/unmask")
                        ? Map.of("page", Samples.casePage(), "revealed", Samples.revealed()) : Map.of("page", Samples.casePage()));
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
