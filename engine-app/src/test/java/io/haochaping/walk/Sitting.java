package io.haochaping.walk;

import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;

/**
 * What the classes that make the guides' pictures share ({@code bin/screenshots}); no tests of the ordinary run. The demonstration's clock
 * stands at the same morning for every run, so that a picture changes only with what it shows.
 */
abstract class Sitting extends BrowserWalk {

    static final String OFFICER = "officer-district";
    static final String LEADER = "leader-district";
    static final String COORDINATOR = "coordinator-district";

    static Album album;

    Situations at;

    @BeforeAll
    static void openTheAlbum() {
        album = new Album();
    }

    @AfterAll
    static void keepTheAlbum() {
        album.keepWithin(8_000_000);
    }

    @BeforeEach
    void lookAround() {
        at = new Situations(town);
    }

    void form(String person, String task, Filed filed, String picture, Consumer<Tasklist> filling) {
        try (Colleague colleague = Colleague.arrives(browser, town, person)) {
            filling.accept(colleague.tasklist().take(task, filed.caseNo()));
            album.form(colleague.page, picture);
        }
    }

    /** Pages by name and path, at both widths. */
    void pages(String person, Map<String, String> pages) {
        for (Screen screen : Screen.values()) {
            pages(person, screen, pages);
        }
    }

    /** Pages at a desk for the guides; what they look like on a phone is kept with the build's other pictures only. */
    void deskPages(String person, Map<String, String> pages) {
        pages(person, Screen.DESKTOP, pages);
        look(person, Screen.PHONE, pages);
    }

    /** Pages that no guide shows; their pictures stay with the build's other ones, to be looked at. */
    void look(String person, Map<String, String> pages) {
        for (Screen screen : Screen.values()) {
            look(person, screen, pages);
        }
    }

    private void look(String person, Screen screen, Map<String, String> pages) {
        try (Colleague colleague = Colleague.arrives(browser, town, person, screen)) {
            pages.forEach((name, path) -> Browser.picture(colleague.open(path), "guide-" + name + "-" + screen));
        }
    }

    private void pages(String person, Screen screen, Map<String, String> pages) {
        try (Colleague colleague = Colleague.arrives(browser, town, person, screen)) {
            pages.forEach((name, path) -> album.page(colleague.open(path), name, screen));
        }
    }
}
