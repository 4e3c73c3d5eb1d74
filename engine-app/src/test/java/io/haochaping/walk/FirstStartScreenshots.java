package io.haochaping.walk;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;

import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.TestSettings;

/** The set-up page as the first administrator finds it. */
@ApplicationTest
class FirstStartScreenshots {

    @LocalServerPort
    private int port;

    @Test
    void guidesThroughTheSetUp() {
        try (Browser browser = new Browser()) {
            for (Screen screen : Screen.values()) {
                try (BrowserContext admin = browser.person(screen)) {
                    new Album().page(browser.logIn(admin, "http://localhost:" + port, TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD), "setup", screen);
                }
            }
        }
    }
}
