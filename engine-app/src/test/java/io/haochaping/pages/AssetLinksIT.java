package io.haochaping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.HttpBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Every link of every page is asked whether it is a file with a version: what cannot be one must be answered without looking. */
@ApplicationTest
class AssetLinksIT {

    private static final String SCRIPT = "/assets/identity/login.js";

    @Autowired
    private ResourceUrlProvider files;
    @LocalServerPort
    private int port;

    @Test
    void looksForAssetsOnly() {
        assertThat(files.getHandlerMap().keySet()).contains("/assets/**").doesNotContain("/**");
        assertThat(files.getForLookupPath("/board/cases?due=OVERDUE")).isNull();
    }

    @Test
    void namesAnAssetByItsContentAndServesItUnderThatName() {
        String versioned = files.getForLookupPath(SCRIPT);

        assertThat(versioned).matches("/assets/identity/login-[0-9a-f]{32}\\.js");
        HttpBrowser browser = new HttpBrowser(port);
        assertThat(browser.get(versioned).body()).isEqualTo(browser.get(SCRIPT).body());
        assertThat(browser.get(versioned).headers().firstValue("Cache-Control")).hasValueSatisfying(kept -> assertThat(kept).contains("public"));
    }

    @Test
    void answersAnUnknownAddressWith404() {
        HttpBrowser browser = new HttpBrowser(port);

        assertThat(browser.get("/assets/none.js").statusCode()).isEqualTo(404);
    }
}
