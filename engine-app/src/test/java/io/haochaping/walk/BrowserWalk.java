package io.haochaping.walk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.testing.Browser;
import io.haochaping.testing.DemoTest;

/** What those share who walk through the demonstration in Chromium: a browser for the class, and the town. */
@DemoTest
abstract class BrowserWalk {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;
    Town town;

    @BeforeEach
    void arrive() {
        town = new Town(port);
    }
}
