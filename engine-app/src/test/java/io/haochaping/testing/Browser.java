package io.haochaping.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system's Chromium, without a window. {@code HCP_CHROMIUM} names another one than {@code /usr/bin/chromium}; nothing is downloaded.
 * It starts with the first person and ends with the test class that registers it; the next person starts it anew.
 * A context is one person's browser: own cookies, own storage.
 */
public final class Browser implements AfterAllCallback, AutoCloseable {

    /** A desk and a phone (width, height). */
    public enum Screen {
        DESKTOP(1280, 900), PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    /** For tests that need more than this class offers. */
    public static LaunchOptions options() {
        String path = Optional.ofNullable(System.getenv("HCP_CHROMIUM")).orElse("/usr/bin/chromium");
        return new LaunchOptions().setExecutablePath(Path.of(path)).setHeadless(true).setArgs(QUIET);
    }

    /** Somebody's browser; the caller closes it, or {@link #close()} does. */
    public BrowserContext person(Screen screen) {
        return chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setViewportSize(screen.width, screen.height));
    }

    private com.microsoft.playwright.Browser chromium() {
        if (playwright == null) {
            playwright = Playwright.create();
        }
        if (chromium == null) {
            chromium = playwright.chromium().launch(options());
        }
        return chromium;
    }

    /** Logs in by the login page and waits for the page that follows. */
    public Page logIn(BrowserContext person, String address, String account, String password) {
        Page page = person.newPage();
        page.navigate(address + "/login");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** A browser that crashed must not be there for the next class. */
    @Override
    public void close() {
        try (Playwright driver = playwright; com.microsoft.playwright.Browser process = chromium) {
            playwright = null;
            chromium = null;
        }
    }
}
