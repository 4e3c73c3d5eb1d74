package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;

import io.haochaping.testing.Browser.Screen;

/** The folder of the guides' pictures. */
final class Album {

    private static final int LARGEST = 300_000;
    private static final String WITHOUT_HINTS = ".tooltip { display: none }";

    private final Path folder = folder();

    /** A whole page, however long; a phone's picture has "-phone" in its name. */
    void page(Page page, String name, Screen screen) {
        settle(page);
        keep(name + (screen == Screen.PHONE ? "-phone" : ""), page.screenshot(new ScreenshotOptions().setFullPage(true).setStyle(WITHOUT_HINTS)));
    }

    /** What the window shows. */
    void screen(Page page, String name) {
        settle(page);
        keep(name, page.screenshot(new ScreenshotOptions().setStyle(WITHOUT_HINTS)));
    }

    /** A task with its whole form: the window is made as high as the form needs. */
    void form(Page page, String name) {
        Object needed = page.evaluate("() => { const it = document.querySelector('.form-actions')?.closest('.three-cols-layout-cell');"
                + " return it ? it.scrollHeight + 200 : 1100; }");
        page.setViewportSize(1280, Math.max(800, ((Number) needed).intValue()));
        screen(page, name);
    }

    void keepWithin(long bytes) {
        try (Stream<Path> pictures = Files.list(folder)) {
            assertThat(pictures.mapToLong(each -> each.toFile().length()).sum()).as("all pictures together").isLessThan(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String name, byte[] png) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            Path file = folder.resolve(name + ".png");
            ImageIO.write(Palette.reduce(picture), "png", file.toFile());
            assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("document.activeElement?.blur()");
        page.mouse().move(0, 0);
        page.evaluate("document.fonts.ready");
    }

    private static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("docs"))) {
            root = root.getParent();
        }
        try {
            return Files.createDirectories(root.resolve("docs/guide/images"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
