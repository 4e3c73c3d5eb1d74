package io.haochaping.identity.login;

import static io.haochaping.testing.HttpBrowser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;

import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.Locale;

@ApplicationTest
class SecurityHeadersIT {

    @LocalServerPort
    private int port;

    private HttpBrowser browser;

    @BeforeEach
    void open() {
        browser = new HttpBrowser(port);
    }

    @Test
    void ourPagesAllowNoInlineScriptOrStyle() {
        HttpHeaders headers = browser.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'self'", "base-uri 'none'").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Strict-Transport-Security")).as("plain http").isEmpty();
    }

    @Test
    void theLoginPageKeepsToItsPolicy() {
        assertThat(browser.get("/login").body()).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick=")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void theWebApplicationsKeepTheirOwnPolicyAndTheirFilesMayBeCached() {
        browser.logIn(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);

        HttpHeaders page = browser.get("/camunda/app/welcome/default/").headers();
        HttpHeaders file = browser.get("/camunda/lib/deps.js").headers();

        assertThat(page.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .isNotEqualTo(SecurityHeaders.CONTENT_POLICY));
        assertThat(page.firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-"));
        assertThat(file.firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void restAnswersAreNeitherSniffedNorCached() {
        HttpHeaders headers = browser.get("/engine-rest/task", "Authorization", basic(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD)).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-"));
    }

    @Test
    void scriptsCannotReadTheSessionCookieAndForeignSitesDoNotSendIt() {
        assertThat(browser.get("/login").headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement().asString().contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/login?lang=en").headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("hcp-lang"))
                .singleElement().asString().contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void theSessionNeverStandsInAnAddress() {
        assertThat(browser.get("/", "Accept", "text/html").headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
    }

    @Test
    void theLanguageCookieIsSecureBehindHttps() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new LanguageResolver().setLocale(request, response, Locale.ENGLISH);

        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }
}
