package io.haochaping.administration.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;

@ApplicationTest
@TestPropertySource(properties = "hcp.test.own=setup")
class SetupStoryIT extends SetupStory {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES = List.of("/admin", "/admin/setup", "/admin/changes", "/admin/keys", "/admin/keys/sheet", "/admin/channels",
            "/admin/channels/new", "/admin/channels/window");

    @ParameterizedTest
    @EnumSource
    @Order(11)
    void canBeUsedByEverybodyOnAnyScreen(Screen screen) {
        List<String> complaints = new ArrayList<>();
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(browser.person(screen), "http://localhost:" + port, TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            for (String path : PAGES) {
                look(page, path, screen);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void look(Page page, String path, Screen screen) {
        page.navigate("http://localhost:" + port + path);
        Browser.picture(page, "administration" + path.replace('/', '-') + "-" + screen);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");

        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(path)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        if (screen == Screen.PHONE) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(390);
        }
    }
}
