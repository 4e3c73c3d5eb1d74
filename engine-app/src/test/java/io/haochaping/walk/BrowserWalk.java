package io.haochaping.walk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.testing.Browser;
import io.haochaping.testing.DemoTest;

/** What those share who walk through the demonstration in Chromium: a browser for the class, and the town. */
@DemoTest
abstract class BrowserWalk {

    static Browser browser;

    @LocalServerPort
    private int port;
    Town town;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void arrive() {
        town = new Town(port);
    }
}
